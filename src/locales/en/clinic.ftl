# Plain words for clinic staff and support agents. Every text says only what is true at that moment.
# Messages that tell of an error say: what happened, whether anything was lost, what to do next.

## Every page
skip-to-content = Skip to the content
attempts-none = The link is now locked.
attempts-left = { $attempts ->
    [one] You have one attempt left before the link is locked.
   *[other] You have { $attempts } attempts left before the link is locked.
}
size-limit = The limit is { $limit }.
retry-after = { $seconds ->
    [one] Please wait one second.
   *[other] Please wait { $seconds } seconds.
}

## The first page of a link: its password
password-title = Enter your password
password-intro = Your support desk sent you a link. Enter the password that belongs to it to continue.
password-label = Password
password-hint = 14 letters and digits in groups, like XKQ7-MP3D-9RTW-B4. Capitals, hyphens and spaces make no difference. You can also paste the whole text message.
password-submit = Continue
password-show = Show the password
password-hide = Hide the password
password-fault-empty = Enter the password of your link.
password-fault-length = The password has exactly 14 letters and digits; you entered { $count }. Compare it with the text message. This does not count as an attempt.
password-fault-letters = These characters never occur in a password: { $letters }. Compare what you entered with the text message. This does not count as an attempt.
password-where-title = Where do I find the password?
password-where-sms = It came by text message (SMS) to the phone number you gave the support desk, or the desk read it to you over the phone.
password-where-never = It is never in the same e-mail as the link.
password-where-help = Don't have it? Call the support desk on a number you already know. They can send you a new password.

## The page where a file is sent
upload-title = Send a file securely
upload-reference = Ticket
upload-institution = Institution
upload-intro = Three steps: choose a password and tell it to the desk by phone, protect your data with it in a ZIP file, and send that file here.
upload-one-file = Your link takes one file. If something goes wrong along the way, nothing is kept and you can simply try again.
step-password-title = 1. Choose a strong password and tell it by phone
step-password-strong = Think of a new password just for this file: at least four unrelated words, or 14 letters and digits. No names, no dates of birth.
step-password-tell = Tell it to the support desk by phone, on a number you already know. Never write it in an e-mail, a text message or the file's name.
step-password-other = This is not the password you entered on the previous page.
step-protect-title = 2. Put your data into a protected ZIP file
step-protect-intro = Only a ZIP file with a password and AES-256 encryption is accepted. We cannot read it: only the person who knows the ZIP password can.
windows-title = On Windows, with 7-Zip (free)
windows-open = Put everything you want to send into one folder. Right-click it and choose “7-Zip”, then “Add to archive…”. On Windows 11, first choose “Show more options”.
windows-format = Under “Archive format”, choose “zip”.
windows-password = Under “Encryption”, enter your password twice. Use only letters without accents, digits and characters such as ! or #.
windows-method = Under “Encryption method”, choose “AES-256”. This step matters: the other choice, “ZipCrypto”, is not secure and is refused here.
windows-ok = Click “OK”. The ZIP file appears next to your folder.
windows-install = Don't have 7-Zip? Ask your IT support to install it.
windows-builtin = The “Compressed (zipped) folder” built into Windows cannot protect files with a password.
mac-title = On a Mac, with Keka
mac-open = Open Keka and choose “ZIP” at the top of its window.
mac-password = Enter your password and repeat it in the field below.
mac-method = Tick “AES-256”.
mac-drop = Leave the window open and drag your folder onto it. Keka makes the ZIP file.
mac-builtin = “Compress” in the Mac's own menu makes a ZIP file without a password.
zip-names = The names of files and folders inside a ZIP can be read without the password. Do not use patients' names in them.
step-send-title = 3. Send the file
file-label = Your protected ZIP file
file-hint = One file, ending in .zip, up to { $limit }.
upload-submit = Send the file
upload-wait = A large file may take a while. Leave this page open until you see the receipt.
never-title = Never send such data in these ways
never-mail = Not by ordinary e-mail, not even as an attachment with a password.
never-hosts = Not through public file services such as Dropbox, WeTransfer or Google Drive.
never-messengers = Not through messengers such as WhatsApp, Messenger or Viber.

## The receipt
receipt-title-received = Your file has arrived complete
receipt-title-fetched = Your file has been downloaded
receipt-title-destroyed = Your file has been deleted
receipt-lead-received = It is stored encrypted. The support desk has been notified.
receipt-lead-fetched = The support desk has downloaded it. The copy on this server will be deleted.
receipt-lead-destroyed = The copy on this server no longer exists and cannot be restored.
receipt-next-title = What to do now
receipt-next-phone = Tell the support desk the password for the files by phone, if you have not done so yet.
receipt-next-keep = Save or print this page: it is your proof of sending. You can open it again with the same link and password.
receipt-next-delete = If you made a ZIP file yourself, delete it from your computer when you no longer need it.
receipt-details = Details
receipt-reference = Ticket
receipt-id = Receipt number
receipt-size = Size
receipt-received-at = Received
receipt-fetched-at = Downloaded
receipt-destroyed-at = Deleted
receipt-sha256 = Fingerprint (SHA-256)
receipt-file = Download the signed receipt (JSON)
receipt-file-hint = The file proves when it arrived and what it was. It can be verified on the page { $address }, also years later.
receipt-sha256-hint = A value calculated from the file. The same fingerprint means the same, unchanged file.

## Pages that end the way
neutral-title = This page is not available
neutral-lead = There is nothing here, or you no longer have access to it.
neutral-help = Check that you opened the complete link from the e-mail. If that does not help, ask your support desk for a new link.
ended-title-locked = This link is locked
ended-title-expired = This link has expired
ended-title-revoked = This link was closed
ended-title-used = This link has already been used
ended-title-wait = Please wait a moment
ended-title-other = This link cannot be used
ended-help = If you call the support desk, use a phone number you already know.
ended-disowned = This link was closed because somebody who received it said that they had not asked for it. Nothing more can be sent through it. If you do need to send something, ask the support desk for a new link.
ended-locked-call = Call the support desk on a number you already know: they can send you a new link.
home-title = Secure file transfer for your support desk
home-lead = A clinic uses this service to send one protected file to a support desk. It works only with a personal link, which the desk issues on request. The file is stored encrypted and is deleted once the desk has downloaded it.
home-have-link = Did you receive a link by e-mail? Open it from that e-mail.
home-no-link = Do you need to send data? Call your support desk and ask for a link.

# Pages of the clinic beside the forms, and the mails about taking back.
brand = Secure file transfer
language-label = Language
desk-unnamed = Your support desk
start-title = You've been asked to send files
start-lead = Check that this is what you agreed with the support desk.
start-desk = Requested by
start-until = Expires
start-next = What happens next
start-next-choose = You choose the files or the folder. Nothing needs to be prepared or installed.
start-next-protect = This page encrypts everything on your computer and shows you a password of eight words.
start-next-tell = The protected files are sent. You tell the support desk the eight words by phone.
start-allowed = Send patient data only if your institution has authorised you to.
start-continue = Continue
start-not-me = I didn't request this
send-needs-script = Your browser does not run JavaScript on this page, so the page cannot protect your files for you. You can send a ZIP file that you have protected yourself.
send-too-old = This browser is too old to protect your files by itself. Use a newer one (Chrome or Edge 109, Firefox 115, Safari 16.4 or later), or send a ZIP file that you have protected yourself.
send-simple = Use the simple form
again-title = Password accepted
again-lead = Go back to the window in which your files are being sent: sending continues there automatically.
again-close = You can close this window.
not-me-title = Didn't request this?
not-me-lead = Someone may have mistyped an address or a number. You can close this link now, so that nobody can send anything through it. The support desk is notified.
not-me-keep = If you did request it, just leave this page. Nothing has changed.
not-me-button = Close the link
not-me-done-title = Thank you
not-me-done-lead = Nobody can send anything through this link any more. If the support desk issued it, the desk has been told that you did not ask for it.
not-me-done-next = There is nothing else you need to do. Please delete the message.
receipt-title-withdrawn = You have withdrawn your file
receipt-lead-withdrawn = Its key was destroyed at once, so nobody can open the file any more, and nobody had downloaded it. The remaining encrypted data will be removed.
receipt-withdrawn-at = Withdrawn
receipt-withdrawn-next = If you still have to send something, ask the support desk for a new link.
receipt-wrong-title = Wrong file?
receipt-wrong-lead = Until the support desk starts downloading it, you can withdraw the file.
receipt-wrong = Withdraw the file
receipt-finish = Finish
receipt-finish-hint = This removes everything your browser has stored for this page. To see the receipt again, open the link and enter its password.
withdraw-title = Withdraw the file?
withdraw-lead = Its key is destroyed at once, and nobody can open the file any more. This cannot be undone.
withdraw-new-link = The link has been used. To send another file you need a new link from the support desk.
withdraw-button = Withdraw the file
withdraw-cancel = Cancel
goodbye-title = You can close this window
goodbye-lead = You are signed out, and nothing from this page is left in your browser.
goodbye-again = You can see the receipt again with the link and its password.

home-ask = Ask for a link
asking-title = Ask for a link
asking-lead = If your institution has named you to the support desk as a contact, you can ask here for a link to send a file. The desk then calls you back on the phone number it has on file.
asking-email = Your e-mail address
asking-email-hint = The address under which the support desk knows you.
asking-email-wrong = Enter an e-mail address, such as name@clinic.example.
asking-words = What is wrong?
asking-words-hint = One line, for example: the backup cannot be restored. No names of patients, nothing about their health.
asking-words-wrong = Say what is wrong in one line of at most 300 characters.
asking-submit = Send the request
asking-urgent = Is it urgent? Call the support desk on a number you already know.
asking-no-mail = No e-mail is sent to you when you ask. The link comes only after the call.
asking-done-title = Thank you
asking-done-lead = If the support desk knows this address, your request has reached it. It will call you back on the phone number it has on file.
asking-done-once = One request is enough: another one within an hour, or before the first one is answered, is not passed on.
asking-done-next = Nobody calls? Call the support desk on a number you already know.

send-plain-why = Does this form stay here? Then your browser is too old for the steps that protect your files (Chrome or Edge 109, Firefox 115, Safari 16.4 or later), or it blocks them. This form works in any browser.
