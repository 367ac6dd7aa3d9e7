# Plain words for clinic staff and support agents. Every text says only what is true at that moment.
# Messages that tell of an error say: what happened, whether anything was lost, what to do next.

## Every page

skip-to-content = Skip to the content
problem-title = There is a problem
problem-prefix = Problem:

attempts-left = { $attempts ->
    [one] You have one try left, then the link is locked.
   *[other] You have { $attempts } tries left, then the link is locked.
}
size-limit = The limit is { $limit }.
retry-after = { $seconds ->
    [one] Please wait one second.
   *[other] Please wait { $seconds } seconds.
}

## The first page of a link: its password

password-title = Enter your password
password-intro = Your support desk sent you a link. Enter the password that belongs to it, and you can send your file.
password-label = Password
password-hint = 14 letters and digits in groups, like ABCD-2345-EFGH-67. Capital or small letters, dashes and spaces make no difference.
password-submit = Continue
password-where-title = Where do I find the password?
password-where-sms = It came by text message (SMS) to the phone number you gave the support desk, or the desk read it to you over the phone.
password-where-never = It is never in the same e-mail as the link.
password-where-help = You do not have it? Call the support desk on the number you already know. They can send you a new password.

## The page where a file is sent

upload-title = Send a file safely
upload-reference = Ticket
upload-institution = Institution
upload-intro = Three steps: choose a password and tell it to the desk by phone, protect your data with it in a ZIP file, and send that file here.
upload-one-file = Your link takes one file. If something goes wrong on the way, nothing is kept and you can simply try again.

step-password-title = 1. Choose a strong password and tell it by phone
step-password-strong = Make up a new password only for this file: at least four unrelated words, or 14 letters and digits. No names, no dates of birth.
step-password-tell = Tell it to the support desk by phone, on a number you already know. Never write it in an e-mail, a text message or the file's name.
step-password-other = This is not the password you entered on the page before.

step-protect-title = 2. Put your data into a protected ZIP file
step-protect-intro = Only a ZIP file with a password and AES-256 encryption is accepted. We cannot read it: only the person who knows the ZIP password can.
windows-title = On Windows, with 7-Zip (free)
windows-open = Put everything you want to send into one folder. Right-click it and choose “7-Zip”, then “Add to archive…”. On Windows 11, first choose “Show more options”.
windows-format = At “Archive format” choose “zip”.
windows-password = At “Encryption”, enter your password twice. Use only letters without accents, digits and signs such as ! or #.
windows-method = At “Encryption method” choose “AES-256”. This is the important one: the other choice, “ZipCrypto”, is not safe and is refused here.
windows-ok = Click “OK”. The ZIP file appears next to your folder.
windows-install = You do not have 7-Zip? Ask your IT support to install it.
windows-builtin = The “Compressed (zipped) folder” that is built into Windows cannot protect anything with a password.
mac-title = On a Mac, with Keka
mac-open = Open Keka and choose “ZIP” at the top of its window.
mac-password = Enter your password and repeat it in the field below.
mac-method = Tick “AES-256”.
mac-drop = Leave the window open and drag your folder onto it. Keka makes the ZIP file.
mac-builtin = “Compress” in the Mac's own menu makes a ZIP file without a password.
zip-names = Names of files and folders inside a ZIP can be read without the password. Do not use names of patients in them.

step-send-title = 3. Send the file
file-label = Your protected ZIP file
file-hint = One file, ending in .zip, up to { $limit }.
upload-submit = Send the file
upload-wait = A large file may take a while. Leave this page open until you see the receipt.

never-title = How you must not send such data
never-mail = Not by ordinary e-mail, not even as an attachment with a password.
never-hosts = Not through public file services such as Dropbox, WeTransfer or Google Drive.
never-messengers = Not through messengers such as WhatsApp, Messenger or Viber.

## The receipt

receipt-title-received = Your file has arrived
receipt-title-fetched = Your file was picked up
receipt-title-destroyed = Your file was destroyed
receipt-lead-received = It is complete and kept encrypted. The support desk is being told.
receipt-lead-fetched = The support desk has downloaded it. The copy on this server will be destroyed.
receipt-lead-destroyed = The copy on this server no longer exists and cannot be brought back.
receipt-next-title = What to do now
receipt-next-phone = Tell the support desk the password of the files by phone, if you have not yet.
receipt-next-keep = Save or print this page: it is your proof of sending. You can open it again with the same link and password.
receipt-next-delete = If you made a ZIP file yourself, delete it from your computer when you no longer need it.
receipt-details = Details
receipt-reference = Ticket
receipt-id = Receipt number
receipt-size = Size
receipt-received-at = Received
receipt-fetched-at = Picked up
receipt-destroyed-at = Destroyed
receipt-sha256 = Fingerprint (SHA-256)
receipt-sha256-hint = A number calculated from the file. The same fingerprint means the same file, unchanged.

## Pages that end the way

neutral-title = This page is not available
neutral-lead = There is nothing here, or it is no longer open to you.
neutral-help = Check that you opened the whole link from the e-mail. If it does not help, ask your support desk for a new link.

ended-title-locked = This link is locked
ended-title-expired = This link has run out
ended-title-revoked = This link was withdrawn
ended-title-used = This link was already used
ended-title-wait = Please wait a moment
ended-title-other = This link cannot be used
ended-help = If you call the support desk, use a phone number you already know.

error-page-title = That did not work
error-page-request = If you ask for help, give this number: { $requestId }

home-title = Safe file transfer for your support desk
home-lead = Through this service a clinic sends one protected file to a support desk. It works only with a personal link, which the desk issues on request. The file is kept encrypted, and it is destroyed after the desk has picked it up.
home-have-link = You received a link by e-mail? Open it from that e-mail.
home-no-link = You need to send data? Call your support desk and ask for a link.

## The desk

sign-in-title = Sign in to the desk
sign-in-email = E-mail
sign-in-password = Password
sign-in-submit = Sign in

outbox-title = Outbox of the demo
outbox-intro = Nothing is really sent here. These are the text messages and e-mails as their receivers would see them, newest first.
outbox-empty = No message yet.
outbox-sms = Text message
outbox-mail = E-mail
outbox-to = To
outbox-subject = Subject
outbox-time = Time

## The text message: one segment of 160 characters, in every language

sms-link-password =
    Password: { $password }
    It belongs to the link in the e-mail from your support desk. Do not pass it on. Not asked for? Then do nothing.

## E-mails

mail-greeting = Hello,
mail-greeting-name = Hello { $name },
mail-footer = This message was sent automatically. Please do not answer it, and never send patient data by e-mail.

mail-link-subject = Your link for sending data safely ({ $reference })
mail-link-intro = You asked the support desk for a way to send data safely. This is your personal link for ticket { $reference }, { $institution }:
mail-link-once = It takes one file and works until { $time }.
mail-link-password-sms = You will get the password for it separately, by text message (SMS).
mail-link-password-phone = The support desk will tell you the password for it by phone.
mail-link-password-never = Nobody will ever send you the password by e-mail.
mail-link-prepare-title = Before you open the link
mail-link-prepare-zip = You need not prepare anything: have the files at hand. The page behind the link encrypts them on your computer.
mail-link-prepare-names = Have paper and pen ready: the page shows you eight words. They are the password of your files.
mail-link-prepare-phone = Tell the support desk these words by phone, never in writing.
mail-link-unasked-title = You did not ask for this?
mail-link-unasked = Then do nothing, or tell the support desk on a number you already know. Do not forward this message.

mail-upload-stored-subject = A file has arrived ({ $reference })
mail-upload-stored-what = The clinic has sent a file for ticket { $reference }. It was checked and is kept encrypted.
mail-upload-stored-do = Sign in to download it. Ask the sender for the ZIP password by phone.

mail-link-locked-subject = A link was locked ({ $reference })
mail-link-locked-what = The link for ticket { $reference } was locked because a wrong password was entered too many times. It can no longer be opened.
mail-link-locked-do = Call the contact person to find out whether it was them. If so, issue a new link. If not, report it as a possible attack.

mail-password-sms-failed-subject = The password could not be delivered ({ $reference })
mail-password-sms-failed-what = The text message with the link's password for ticket { $reference } did not reach the contact person. The link is still good.
mail-password-sms-failed-do = Check the phone number. Then send a new password, or issue a new link and give its password by phone.

mail-undelivered-handler-subject = A file is waiting and will be destroyed ({ $reference })
mail-undelivered-handler-what = Nobody has downloaded the whole file for ticket { $reference } yet. It will be destroyed on { $time } and cannot be brought back.
mail-undelivered-handler-do = Download it before then if you need it.

mail-undelivered-contact-subject = Your file has not been wholly picked up yet ({ $reference })
mail-undelivered-contact-what = The support desk has not yet downloaded the whole file that you sent for ticket { $reference }. It will be destroyed on { $time }.
mail-undelivered-contact-do = You need not send it again now. If the matter is urgent, call the support desk on a number you already know.

mail-seal-alarm-subject = Alarm: a stored file cannot be opened ({ $reference })
mail-seal-alarm-what = The stored file for ticket { $reference } can no longer be opened as it was received: it, or its key, is missing, or was damaged or changed in the storage. Nothing that is damaged was handed out.
mail-seal-alarm-do = Do not use a partial copy. Tell the operator at once, and ask the sender to keep the original.

## Errors: requests in general

error-invalid-request = The request was not in the form that is expected here. Nothing was changed. Check what you entered and try again.
error-unknown-field = The request had a field that is not known here. Nothing was changed. Remove it and try again.
error-not-found = There is nothing at this address, or it is not open to you. Nothing was changed. Check the address.
error-method-not-allowed = This address cannot be used in that way. Nothing was changed. Go back and try again.
error-unsupported-media-type = The data came in a form that is not accepted here. Nothing was kept. Use the form on the page, or the format that the API description gives.
error-unauthenticated = You are not signed in, or your session has ended. Nothing was changed. Sign in and try again.
error-forbidden = Your account is not allowed to do this. Nothing was changed. If your work needs it, ask whoever manages the accounts.
error-cross-site-request = The request came from another website and was refused to protect you. Nothing was changed. Open the page here again and repeat the step.
error-idempotency-key-reused = This Idempotency-Key was already used for a different request. Nothing was changed. Use a new key.
error-busy = Too much is going on at the moment. Nothing was lost. Wait a little and try again.
error-request-timeout = The request took too long and was stopped. Nothing of it was kept. Check your connection and try again.
error-unavailable = The service cannot answer at the moment. Everything confirmed so far is safe. Try again in a few minutes.
error-shutting-down = The service is being restarted. Everything confirmed so far is safe. Try again in a minute.
error-internal = Something went wrong on our side. Everything confirmed so far is safe, but this last step may not have been done. Try again; if it happens again, tell the support desk.

## Errors: links and their passwords

error-wrong-password = The password is not right. Nothing was lost. Check it and enter it again.
error-password-required = No password was entered. Nothing was lost. Enter the password that belongs to your link.
error-password-malformed = What you entered cannot be the password. Nothing was lost. Enter only the password itself, without anything before or after it.
error-link-locked = The link was locked because a wrong password was entered too many times. A file whose receipt you saw is not affected. Ask the support desk for a new link.
error-link-used = A file was already sent through this link, and a link takes only one. That file arrived whole. Ask the support desk for a new link if you need to send another.
error-link-expired = The time for this link has run out. A file whose receipt you saw is not affected. Ask the support desk for a new link if you still need to send something.
error-link-revoked = The support desk has withdrawn this link. Nothing more can be sent through it. Ask the desk for a new link if you still need to send something.
error-link-not-live = This link can no longer be used or changed. Nothing was changed. A new link is needed.
error-session-required = Your time on this page is over, or the password has not been entered yet. Nothing was kept, and the link is as it was. Open the link again and enter the password.
error-resend-limit = The password for this link was already sent anew as often as is allowed. Nothing was sent. Issue a new link.
error-no-receipt = There is no receipt for this link. Nothing was lost. If you have not sent your file yet, send it first.

## Errors: contacts and messages

error-invalid-phone = This is not a phone number in international form. Nothing was sent. Write it with + and the country code first.
error-phone-country-refused = Text messages to this country are not allowed here. Nothing was sent. Use another number, or give the password by phone.
error-sms-limit = As many text messages as are allowed have been sent for now. This one was not sent. Try later, or give the password by phone.
error-phone-required = The password should go by text message, but there is no phone number. Nothing was sent. Enter a number, or choose to give the password by phone.
error-email-not-ascii = The part of the e-mail address before the @ has a letter with an accent or from another script. Many mail servers cannot take such an address. Nothing was changed and nothing was sent. Ask for another address of this person, or one written in plain letters.

## Errors: uploads

error-too-large = The file is larger than is allowed. Nothing of it was kept, and your link still works. Send a smaller file, or ask the support desk for several links.
error-no-file = No file was chosen. Your link still works. Choose your ZIP file and send it.
error-too-many-parts = More was sent than one file. Nothing of it was kept, and your link still works. Send exactly one ZIP file.
error-truncated-body = The connection broke before the whole file had arrived. Nothing of it was kept, and your link still works. Send the file again.
error-too-slow = The file came in too slowly, so the transfer was stopped. Nothing of it was kept, and your link still works. Try again on a better connection.
error-too-many-uploads = Too many files are being sent at the moment. Nothing of yours was kept, and your link still works. Wait a few minutes and send it again.
error-upload-paused = Many files in a row were refused on this link. Nothing of yours was kept, and your link still works. Wait five minutes and send it again.
error-not-a-zip = This file is not a ZIP file. Nothing of it was kept, and your link still works. Put your data into a ZIP file with a password and AES-256 encryption, and send that.
error-zip-entry-not-encrypted = At least one file in this ZIP is not protected by a password. Nothing of it was kept, and your link still works. Make the ZIP file again with a password and AES-256 encryption.
error-zip-weak-encryption = This ZIP is protected with an old method (ZipCrypto) that can be broken. Nothing of it was kept, and your link still works. Make the ZIP file again and choose AES-256 as the encryption method.
error-zip-guessable = A file in this ZIP is so short that its content could be guessed from its unprotected checksum. Nothing of it was kept, and your link still works. Make the ZIP file again with 7-Zip or Keka and send the new file.
error-zip-unsafe = This ZIP has something in it that could do harm where it is unpacked: a link, a device or a name that is not safe. Nothing of it was kept, and your link still works. Leave it out or rename it, and make the ZIP file again.
error-zip-split = This is one part of a split archive. Nothing of it was kept, and your link still works. Make the ZIP file in one piece and send that.
error-zip-too-many = There are more than 65,535 files in this ZIP. Nothing of it was kept, and your link still works. Put the folder into a ZIP without a password first, and that ZIP into a second one with a password and AES-256 encryption.
error-zip-malformed = This ZIP file is damaged, or built in a way that cannot be checked. Nothing of it was kept, and your link still works. Make it again with 7-Zip or Keka and send the new file.
error-zip-empty = This ZIP file has no data in it. Nothing of it was kept, and your link still works. Make it again with your data and send the new file.

## Errors: downloads

error-upload-not-available = This file cannot be downloaded: it has not arrived completely, or it was already destroyed. Your request changed nothing. Look at the ticket to see which.
error-download-used = This download was already used; each works once. The request changed nothing. If you still need the file, start a new download from the ticket.
error-download-expired = This download was not started in time. The request changed nothing. Start a new download from the ticket.
error-download-not-complete = This download has not been completed, so it cannot be confirmed. The file is still on the server. Download it completely first.
error-digest-mismatch = The fingerprint is not the one of this file, so your copy may be damaged. The confirmation was not recorded. Download the file again and compare.

## Errors: tickets

error-reference-taken = There is already an open ticket with this reference. Nothing was created. Use that ticket.
error-ticket-closed = This ticket is closed. Nothing was changed. Open a new ticket.
error-undelivered-uploads = The ticket has files that nobody has downloaded, or not wholly. It is still open and nothing was deleted. Download them, or give a reason for discarding them.
error-download-running = A download of this ticket is still running. Nothing was changed. Wait for it to end, then close the ticket.
error-attestation-required = A ticket can be closed only when you confirm that all working copies are destroyed. Nothing was changed. Destroy them, confirm it and close the ticket again.
error-ticket-held = This ticket is already under a legal hold. Nothing was changed.
error-ticket-not-held = No legal hold lies on this ticket. Nothing was changed.
error-ticket-erased = Everything of this ticket was destroyed before. There is nothing left to hold.
error-not-purged-yet = Not everything of this is destroyed yet, so it cannot be certified. Nothing was changed. Ask again after the ticket is closed and the next sweep has run.

## Errors: storage and sealing

error-object-not-found = The stored file is not where it should be. The request changed nothing. Tell the operator, who has to check the storage.
error-object-locked = The storage forbids deleting this file. It was not deleted. The operator has to lift the storage's lock; the next sweep tries again.
error-object-not-destroyed = It could not be proved that the file is gone. It counts as not deleted, and the next sweep tries again. If this goes on, the operator has to check the storage.
error-seal-broken = The stored file was damaged or changed. Nothing of the damaged part was handed out. Do not use a partial copy; tell the operator, and ask the sender for the file again.
error-key-not-found = The key of this file does not exist: it was destroyed, or the key store is incomplete. The file cannot be opened. Tell the operator, and ask the sender again if you still need it.
error-master-key-unknown = This is encrypted under a master key that this server does not have. It is kept, but it cannot be opened now, and nothing was used up. The operator has to supply that key.
error-storage-unavailable = The storage does not answer. Everything confirmed so far is safe, but this step was not finished. Try again in a few minutes.

## Errors: accounts, sign-in, hooks

error-sign-in-failed = The e-mail or the password is not right. Nothing was changed. Check both and try again.
error-email-taken = There is already an account with this e-mail. Nothing was created. Use another address.
error-signature-invalid = The signature of this message is not right, so it was not accepted. Nothing was changed. Check the shared secret and the address it was made for.

## Errors: operation

error-config-invalid = The configuration has mistakes, so the service did not start. No data was touched. Correct the settings that are named and start again.
error-migration-changed = A database migration that was already applied has been altered. The database was not touched. Put the original file back.
error-migration-out-of-order = A database migration that is missing has a lower number than one that was already applied. The database was not touched. Give it the next number.
error-database-ahead = The database was brought up to date by a newer version. Nothing was changed. Install that version.
error-audit-broken = The audit chain is not intact. Checking it changed nothing. Leave the database as it is and tell the data protection officer.
error-database-behind = The database is older than the list of what was erased since, as it is after a restore. Nothing was changed. Run `sluice restore reconcile`, then start again.

# Reasons for a download (the controlled list)
reason-diagnosis = Diagnosing the reported problem
reason-data-repair = Repairing the data
reason-migration = Moving the data to another system
reason-restore-test = Testing that a backup can be restored
reason-deployment = Setting up or updating the software
reason-verification = Checking that a solution works
reason-other = Another reason (see the note)
error-agreement-required = No link was issued: this service demands a data-processing agreement in force with the institution, and none is recorded. Ask a team lead to record it or to state why the link is needed without one.
error-contact-not-authorised = No link was issued: this service sends links only to people whom the institution has authorised, and this person is not recorded as one. Ask a team lead to record them, or state how you verified who they are.
error-approval-required = This download needs the approval of another lead: the file, or a part of it, was fetched before, or it is outside working hours. Nothing was lost. Ask for approval on the ticket's page.
error-tus-version = The program that sends speaks another version of the upload protocol (tus 1.0.0 is needed). Nothing was sent.
error-offset-conflict = The upload continues at another place than the one given. Nothing was lost: ask where it stands and go on from there.
error-checksum-mismatch = A piece was damaged on its way and was thrown away. What came before it is safe: send the piece again.
error-upload-busy = Another connection is sending this file just now. Nothing was lost: wait a moment and go on.
error-upload-gone = This upload was ended or refused, and nothing of it was kept. The link may still be good: begin a new upload.

# The certificate of destruction
certificate-title = Certificate of destruction
certificate-intro = The service at { $service } certifies what it held for the ticket below, who fetched it, and that it was destroyed.
certificate-ticket = Ticket { $reference }
certificate-institution = Institution: { $institution }
certificate-opened = Opened: { $time }
certificate-closed = Closed: { $time }, by account { $account }, which attested that all working copies were destroyed.
certificate-erased = Names, addresses and numbers of the people concerned erased: { $time }
certificate-file = File { $number } of { $count }
certificate-size = Size: { $size }
certificate-digest = SHA-256: { $digest }
certificate-received = Received: { $time }
certificate-fetched = Fetched: { $time }, by account { $account }. Reason: { $reason }
certificate-fetch-broke-off = A fetch that did not reach its end: { $time }, by account { $account }. Reason: { $reason }
certificate-not-fetched = It was never fetched.
certificate-key = Key destroyed: { $time }. Since then no copy of the file can be opened.
certificate-bytes = Encrypted bytes removed: versions { $versions }, unfinished parts { $parts }.
certificate-absence =
    Bytes looked for again: { $time }. { $way ->
        [folder] Not found: nothing of it was in the folder.
        [versions_and_parts_by_name] Not found in the store’s list of all versions, nor in its list of unfinished parts by exact name.
        [versions_and_parts_by_prefix] Not found in the store’s list of all versions, nor in its list of unfinished parts.
        [objects_and_parts_by_name] Not found among current objects and unfinished parts. This store does not list older versions, so nothing is said about those.
        [objects_and_parts_by_prefix] Not found among current objects and unfinished parts. This store does not list older versions, so nothing is said about those.
       *[unsaid] Nothing was found.
    }
certificate-key-removed = Key removed from the key store: { $time }.
certificate-key-absence =
    Key looked for again: { $time }. { $way ->
        [folder] Not found: nothing of it was in the folder.
        [versions_and_parts_by_name] Not found in the store’s list of all versions, nor in its list of unfinished parts by exact name.
        [versions_and_parts_by_prefix] Not found in the store’s list of all versions, nor in its list of unfinished parts.
        [objects_and_parts_by_name] Not found among current objects and unfinished parts. This store does not list older versions, so nothing is said about those.
        [objects_and_parts_by_prefix] Not found among current objects and unfinished parts. This store does not list older versions, so nothing is said about those.
       *[unsaid] Nothing was found.
    }
certificate-blocked = The storage forbids removing the encrypted bytes since { $time }. Without the key they cannot be opened.
certificate-audit = Entry { $number } of the audit log: { $hash }
certificate-no-file = No file was ever stored.
certificate-never-stored = Uploads that were refused or broke off, of which nothing was kept: { $count }
certificate-check = This page is for people. The proof is the signed file (JSON) of the same name; signing key { $key }. “sluice certificate verify” checks it, and so does the page { $address }
