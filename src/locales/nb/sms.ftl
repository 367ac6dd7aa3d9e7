## The text message: one segment of 160 characters, in every language
sms-link-password =
    Passord: { $password }
    Det hører til lenken i e-posten fra brukerstøtten. Ikke gi det videre. Har du ikke bedt om det? Ikke gjør noe.
sms-desk-password =
    { $desk }
    Passord: { $password }
    Til lenken i e-posten fra oss. Ikke gi det videre. Har du ikke bedt om det? Ikke gjør noe.
