problem-title = There is a problem
problem-prefix = Problem:
error-page-title = Something went wrong
error-page-request = If you ask for help, quote this number: { $requestId }

## Errors: requests in general
error-invalid-request = Some of the data is not valid. Nothing was changed. Correct what you entered and try again.
error-unknown-field = The request contains a field that is not known here. Nothing was changed. Remove it and try again.
error-not-found = There is nothing at this address, or you have no access to it. Nothing was changed. Check the address.
error-method-not-allowed = This address cannot be used in that way. Nothing was changed. Go back and try again.
error-unsupported-media-type = The data came in a format that is not accepted here. Nothing was kept. Use the form on the page, or the format given in the API description.
error-unauthenticated = You are not signed in, or your session has ended. Nothing was changed. Sign in and try again.
error-forbidden = Your account is not allowed to do this. Nothing was changed. If your work needs it, ask whoever manages the accounts.
error-cross-site-request = The request came from another website and was refused to protect you. Nothing was changed. Open the page here again and repeat the step.
error-idempotency-key-reused = This Idempotency-Key was already used for a different request. Nothing was changed. Use a new key.
error-busy = The service is busy at the moment. Nothing was lost. Wait a moment and try again.
error-request-timeout = The request took too long and was stopped. Nothing of it was kept. Check your connection and try again.
error-unavailable = The service cannot answer at the moment. Everything confirmed so far is safe. Try again in a few minutes.
error-shutting-down = The service is being restarted. Everything confirmed so far is safe. Try again in a minute.
error-internal = Something went wrong on our side. Everything confirmed so far is safe, but this last step may not have been done. Try again; if it happens again, tell the support desk.

## Errors: links and their passwords
error-wrong-password = The password is not right. Nothing was lost. Check it and enter it again.
error-password-required = No password was entered. Nothing was lost. Enter the password that belongs to your link.
error-password-malformed = What you entered cannot be the password. Nothing was lost. Enter only the password itself, with nothing before or after it.
error-link-locked = The link was locked because a wrong password was entered too many times. This does not affect a file whose receipt you have seen. Ask the support desk for a new link.
error-link-used = A file has already been sent through this link, and a link takes only one. That file arrived complete. Ask the support desk for a new link if you need to send another.
error-link-expired = This link has expired. This does not affect a file whose receipt you have seen. Ask the support desk for a new link if you still need to send something.
error-link-revoked = This link was closed. Nothing more can be sent through it. If you still need to send something, ask the support desk for a new link.
error-link-not-live = This link can no longer be used or changed. Nothing was changed. A new link is needed.
error-session-required = Your session on this page has ended, or the password has not been entered yet. Nothing was kept, and the link is unchanged. Open the link again and enter the password.
error-resend-limit = The password for this link has been sent again as often as is allowed. Nothing was sent. Issue a new link.
error-no-receipt = There is no receipt for this link. Nothing was lost. If you have not sent your file yet, send it first.

## Errors: contacts and messages
error-invalid-phone = This is not a phone number in international form. Nothing was sent. Write it with + and the country code first.
error-phone-country-refused = Text messages to this country are not allowed here. Nothing was sent. Use another number, or give the password by phone.
error-phone-landline = This is a landline number, and text messages do not reach most of them. Nothing was sent. Enter a mobile number, or give the password by phone.
error-sms-limit = The limit for text messages has been reached for now. This one was not sent. Try later, or give the password by phone.
error-phone-required = The password should go by text message, but there is no phone number. Nothing was sent. Enter a number, or choose to give the password by phone.
error-email-not-ascii = The part of the e-mail address before the @ has a letter with an accent or from another script. Many mail servers cannot take such an address. Nothing was changed and nothing was sent. Ask for another address of this person, or one written in plain letters.

## Errors: uploads
error-too-large = The file is larger than is allowed. Nothing of it was kept, and your link still works. Send a smaller file, or ask the support desk for several links.
error-no-file = No file was chosen. Your link still works. Choose your ZIP file and send it.
error-too-many-parts = More than one file was sent. Nothing was kept, and your link still works. Send exactly one ZIP file.
error-truncated-body = The connection broke before the whole file had arrived. Nothing of it was kept, and your link still works. Send the file again.
error-too-slow = The file came in too slowly, so the transfer was stopped. Nothing of it was kept, and your link still works. Try again on a better connection.
error-too-many-uploads = Too many files are being sent at the moment. Nothing of yours was kept, and your link still works. Wait a few minutes and send it again.
error-upload-paused = Many files in a row were refused on this link. Nothing of yours was kept, and your link still works. Send it again after a short break.
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
error-upload-not-available = This file cannot be downloaded: it has not arrived complete, or it has already been deleted. Your request changed nothing. The ticket shows which.
error-download-used = This download has already been used; each works once. The request changed nothing. If you still need the file, start a new download from the ticket.
error-download-expired = This download was not started in time. The request changed nothing. Start a new download from the ticket.
error-download-not-complete = This download has not been completed, so it cannot be confirmed. The file is still on the server. Download it completely first.
error-digest-mismatch = The fingerprint does not match this file, so your copy may be damaged. The confirmation was not recorded. Download the file again and compare.

## Errors: tickets
error-reference-taken = There is already an open ticket with this reference. Nothing was created. Use that ticket.
error-ticket-closed = This ticket is closed. Nothing was changed. Open a new ticket.
error-ticket-unassigned = Nobody has taken this ticket yet. Nothing was changed. Take the ticket first, then try again.
error-ticket-taken = A colleague has already taken this ticket. Nothing was changed. Choose another one from the team queue.
error-undelivered-uploads = The ticket has files that have not been downloaded completely. It is still open and nothing was deleted. Download them, or give a reason for discarding them.
error-download-running = A download of this ticket is still running. Nothing was changed. Wait for it to end, then close the ticket.
error-attestation-required = A ticket can be closed only when you confirm that all working copies have been deleted. Nothing was changed. Delete them, confirm it and close the ticket again.
error-ticket-held = This ticket is already under a legal hold. Nothing was changed.
error-ticket-not-held = This ticket is not under a legal hold. Nothing was changed.
error-ticket-restricted = Processing of this ticket is restricted: everything is kept, but nothing can be sent, received or downloaded. Nothing was changed. Ask the support desk, or there the data protection officer.
error-ticket-not-restricted = Processing of this ticket is not restricted. Nothing was changed.
error-own-proposal = This is your own proposal. Nothing was changed. Another person has to decide about it.
error-ticket-erased = All data of this ticket has already been deleted. There is nothing left to hold.
error-not-purged-yet = Not all of this has been deleted yet, so there is no deletion record. Nothing was changed. Try again after the ticket is closed and the next automatic deletion has run.

## Errors: storage and sealing
error-object-not-found = The stored file is not where it should be. The request changed nothing. Tell the operator, who has to check the storage.
error-object-locked = The storage does not allow this file to be deleted. It was not deleted. The operator has to lift the storage's lock; the next automatic deletion tries again.
error-object-not-destroyed = It could not be proved that the file is gone. It counts as not deleted, and the next automatic deletion tries again. If this continues, the operator has to check the storage.
error-seal-broken = The stored file was damaged or changed. No damaged data was handed out. Do not use a partial copy; tell the operator, and ask the sender for the file again.
error-key-not-found = The key of this file does not exist: it was destroyed, or the key store is incomplete. The file cannot be opened. Tell the operator, and ask the sender again if you still need it.
error-master-key-unknown = This is encrypted with a master key that this server does not have. It is kept, but cannot be opened now, and nothing was used up. The operator has to supply that key.
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
error-agreement-required = No link was issued: this service requires a valid data-processing agreement with the institution, and none is recorded. Ask a team lead to record it or to give a reason for sending without one.
error-contact-not-authorised = No link was issued: this service sends links only to people whom the institution has authorised, and this person is not recorded as one. Ask a team lead to record them, or state how you verified their identity.
error-approval-required = This download needs the approval of another team lead: the file, or part of it, has been downloaded before, or it is outside working hours. Nothing was lost. Request approval on the ticket's page.
error-tus-version = The program that sends speaks another version of the upload protocol (tus 1.0.0 is needed). Nothing was sent.
error-offset-conflict = The upload continues at another place than the one given. Nothing was lost: ask where it stands and go on from there.
error-checksum-mismatch = A piece was damaged on its way and was discarded. Everything before it is safe: send the piece again.
error-upload-busy = Another connection is sending this file just now. Nothing was lost: wait a moment and go on.
error-upload-gone = This upload was ended or refused, and nothing of it was kept. The link may still work: begin a new upload.
error-password-overdue = The password of this account is older than the rules here allow, so its tokens are disabled. Nothing was changed. Sign in to the desk and choose a new password; then the tokens work again.
error-own-role-request = You cannot decide about a role that you requested, or that is for you. Nothing was changed. Another team lead, data protection officer or operator has to decide.
error-stores-changed = The storage is set to a different place than the one that holds the files. Nothing was changed and nothing is lost. Whoever runs the service must correct the setting, or run `sluice stores accept` if the stores were moved.
error-stores-emptied = Most of the files that must be in the storage are missing. Nothing was deleted or recorded. Check whether a volume is not mounted; `sluice stores accept` says what is missing.
error-approval-not-needed = This download needs no approval. Nothing was changed. Start the download.
error-approval-asked = You have requested this already, or it is approved. Nothing was changed. Look at the ticket.
error-approval-own = You cannot decide about your own request. Nothing was changed. Another team lead has to decide.
error-approval-decided = This request has already been decided, or has expired. Nothing was changed. If it is still needed, it can be made again.
error-session-locked = This session was locked after a period of inactivity. Nothing was changed. Enter your password on the desk's page and continue.
error-code-wrong = The code is not right, or was used before. Nothing was changed. Wait for the next code in your app and enter that.
error-password-weak = This password is too short or too easy to guess. Nothing was changed. Choose at least 12 characters, such as four unrelated words.
error-invitation-gone = This invitation was used or replaced, or has expired. Nothing was changed. Ask whoever manages the accounts for a new one.
error-own-account = Nobody can do this to their own account. Nothing was changed. Ask another operator.
error-already-recorded = This is already recorded. Nothing was added. Look for it in the list.
error-agreement-ended = This agreement has ended or was replaced already. Nothing was changed. Look at the list of agreements.
error-institution-unknown = No institution is recorded under this name. Nothing was saved. Check the spelling, choose one from the list, or record it as a new one.
error-register-too-long = The register has more lines than one export may hold. Nothing was exported. Choose a shorter period or one institution.
error-range-not-satisfiable = No byte of the file lies in the part you asked for. Nothing was changed. If your copy is as long as the file, compare its SHA-256.
error-destruction-due = The retention time of this file has ended, and the next automatic deletion removes it. Nothing was handed out. If you still need it, ask the sender for the file again.
error-file-lost = The stored file, or its key, is not in the storage any more, so it cannot be opened. Nothing was handed out, and this download is not used up. Tell the operator at once: perhaps a disk is not mounted, or a restore is not finished. If it is really lost, ask the sender for the file again.
error-storage-full = The storage is full, so the file could not be kept. Nothing of this step was saved, and the link still works. The operators have been notified. Try again later.
error-identity-refused = There is no active account here for that sign-in. Nothing was changed. Try again; if it fails once more, ask whoever manages the accounts whether your account is active and has the address that you use there.
error-identity-unavailable = The sign-in service is not responding. Nothing was changed. Try again in a moment, or sign in with your password.
error-mail-refused = The mail with this link was refused, so nobody has it. Nothing was sent. Issue a new link to another address.
error-open-tickets = This person is the assignee of open tickets. Nothing was changed. Choose who gets them, or leave them to the team leads.
error-passkey-refused = The passkey was not accepted. Nothing was changed. Try once more; if it fails again, use another method or a recovery code.
error-last-factor = This is your only method of two-step verification, so it cannot be removed. Nothing was changed. Add another one first.
error-too-many-passkeys = This account already has as many passkeys as it may have. Nothing was added. Remove one that you no longer use.
error-not-withdrawable = The file can no longer be withdrawn: the support desk has downloaded it in full or in part, or is downloading it now, it has already been deleted, or the law requires it to be kept. Nothing was changed. Call the support desk.
error-webhook-url-refused = This address is not accepted. It must begin with https://, contain no user name or password, and not lead to a private network. Nothing was saved: correct the address and try again.

error-ask-limit = Too many requests have been made in this hour, and this one was not passed on. Call the support desk on a number you already know.
error-request-taken = This request is no longer open: a colleague answered or dismissed it, or its time was over. No link was sent.
