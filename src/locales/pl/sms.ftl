## The text message: one segment of 160 characters, in every language
sms-link-password =
    Hasło: { $password }
    Pasuje do linku z e-maila od działu wsparcia. Nikomu go nie podawaj. To nie Twoja prośba? Zignoruj ten SMS.
sms-desk-password =
    { $desk }
    Hasło: { $password }
    Do linku z naszego e-maila. Nikomu go nie podawaj. To nie Twoja prośba? Zignoruj SMS.
