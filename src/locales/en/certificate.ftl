## The mail with the certificate of destruction

mail-certificate-subject = Proof that everything is deleted ({ $reference })
mail-certificate-what = Everything that you sent for ticket { $reference } has been deleted from our servers, together with the key that opened it.
mail-certificate-files = Two documents go with this mail: a certificate for you and your data protection officer (PDF), and the same, digitally signed, for computers (JSON). Please keep both.
mail-certificate-check = The signed one can be checked by anybody on this page:
mail-certificate-erased = Your name, your e-mail address and your telephone number are now deleted from this ticket too. This is the last message about it.

## Closing a ticket

close-certificate = Send the contact the proof of deletion by mail, before the address is erased

## The page that checks a certificate

check-title = Check a certificate of destruction
check-lead = Choose the signed file (JSON) that you received. It is checked here, in your browser, and sent nowhere.
check-no-script = This page needs JavaScript. Without it, the command “sluice certificate verify” checks the file.
check-file = The signed file (JSON)
check-genuine = Genuine: this service signed it, and nothing in it was changed.
check-changed = Not genuine, or not as it was issued: something in the file was changed, added or laid out anew after it was signed. Choose the file just as you received it.
check-unknown = Not genuine, or from another service: it was signed with a key that is not known here.
check-none = This file is not a certificate. Choose the file whose name ends in .json; the PDF is for reading only.
check-reference = Ticket
check-institution = Institution
check-service = Issued by
check-count = Files
check-received = Received
check-key = Key destroyed
check-destroyed = Data destroyed
check-blocked = The store’s own lock still keeps the encrypted data; without its key nobody can read it.
check-offline = This works without a network too, once the page is open.
