## The text message: one segment of 160 characters, in every language
sms-link-password =
    Jelszó: { $password }
    Az ügyfélszolgálat e-mailjében lévő linkhez tartozik. Ne adja tovább. Nem Ön kérte? Nincs teendője.
sms-desk-password =
    { $desk }
    Jelszó: { $password }
    Az e-mailünkben lévő linkhez tartozik. Ne adja tovább. Nem Ön kérte? Nincs teendője.
