## The text message: one segment of 160 characters, in every language
sms-link-password =
    Password: { $password }
    It belongs to the link in the e-mail from your support desk. Do not pass it on. Not asked for? Then do nothing.
sms-desk-password =
    { $desk }
    Password: { $password }
    For the link in our e-mail. Do not pass it on. Not asked for? Then do nothing.
