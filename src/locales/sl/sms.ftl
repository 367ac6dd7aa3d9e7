## The text message: one segment of 160 characters, in every language
sms-link-password =
    Geslo: { $password }
    Spada k povezavi iz e-pošte službe za podporo. Ne povejte ga nikomur. Tega niste zahtevali? SMS prezrite.
sms-desk-password =
    { $desk }
    Geslo: { $password }
    Za povezavo iz naše e-pošte. Ne povejte ga nikomur. Tega niste zahtevali? SMS prezrite.
