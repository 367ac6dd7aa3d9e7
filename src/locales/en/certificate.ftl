## The mail with the certificate of destruction

mail-certificate-subject = Proof that everything is deleted ({ $reference })
mail-certificate-what = Everything that you sent for ticket { $reference } has been deleted from our servers, together with the key that opened it.
mail-certificate-files = Two documents go with this mail: a certificate for you and your data protection officer (PDF), and the same, digitally signed, for computers (JSON). Please keep both.
mail-certificate-erased = Your name, your e-mail address and your telephone number are now deleted from this ticket too. This is the last message about it.

## Closing a ticket

close-certificate = Send the contact the proof of deletion by mail, before the address is erased
