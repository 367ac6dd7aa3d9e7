# Pages of the clinic beside the forms, and the mails about taking back.

brand = Safe file transfer
language-label = Language
desk-unnamed = Your support desk

start-title = You are asked for files
start-lead = Check that this is what you agreed on with the support desk.
start-desk = Asked by
start-until = Open until
start-next = What happens next
start-next-choose = You choose the files or the folder. Nothing needs to be prepared or installed.
start-next-protect = This page encrypts everything on your computer and shows you a password of eight words.
start-next-tell = It sends the protected files. You tell the desk the eight words by phone.
start-allowed = Send data of patients only if your institution has authorised you to.
start-continue = Continue
start-not-me = This was not me

send-needs-script = This step needs JavaScript, which does not run in your browser here. You can send a ZIP file that you have protected yourself.
send-simple = Use the simple form

again-title = The password was right
again-lead = Go back to the window in which your files are being sent: it goes on by itself.
again-close = You can close this window.

not-me-title = You did not ask for this?
not-me-lead = Perhaps somebody mistyped an address or a number. You can close this link now, so that nobody can send anything through it. The support desk is told.
not-me-keep = If you did ask for it, leave this page. Nothing has happened.
not-me-button = Close the link
not-me-done-title = Thank you
not-me-done-lead = If this link was open, it is closed now, and the support desk has been told.
not-me-done-next = You need not do anything else. Please delete the message.

receipt-title-withdrawn = You have taken your file back
receipt-lead-withdrawn = Its key was destroyed at once. Nobody can open the file any more, and nobody had fetched it. What is left of it is cleared away.
receipt-withdrawn-at = Taken back
receipt-withdrawn-next = If you still have to send something, ask the support desk for a new link.
receipt-wrong-title = The wrong file?
receipt-wrong-lead = As long as the support desk has not fetched anything of it, you can take it back.
receipt-wrong = Take the file back
receipt-finish = Finish
receipt-finish-hint = This removes what your browser remembers of this page. The link shows the receipt again when you enter its password.

withdraw-title = Take the file back?
withdraw-lead = Its key is destroyed at once, and nobody can open the file any more. This cannot be undone.
withdraw-new-link = The link is used up. To send another file you need a new link from the support desk.
withdraw-button = Yes, take it back
withdraw-cancel = No, leave it there

goodbye-title = You can close this window
goodbye-lead = You are signed out, and your browser has forgotten this page.
goodbye-again = With the link and its password you can see the receipt again.

error-not-withdrawable = The file cannot be taken back any more: the support desk has fetched it or a part of it, or is fetching it now, it is already destroyed, or the law demands that it is kept. Nothing was changed. Call the support desk.

mail-link-unasked-close = To close the link so that nobody can use it, open this page:

mail-receipt-subject = Your file has arrived ({ $reference })
mail-receipt-what = The file that you sent for ticket { $reference } has arrived whole and is kept encrypted.
mail-receipt-facts = Received: { $time }. Size: { $size }. Fingerprint (SHA-256): { $sha256 }
mail-receipt-do = Tell the support desk its password by phone, if you have not yet. The link from our first message, with its password, shows where the file is, and there you can take it back until it is fetched.
mail-receipt-not-me = You did not send a file? Tell the support desk at once, on a number you already know.

mail-upload-withdrawn-subject = A file was taken back ({ $reference })
mail-upload-withdrawn-what = The clinic has taken back the file for ticket { $reference } before it was fetched. Its key is destroyed.
mail-upload-withdrawn-do = If you still need data, issue a new link.

mail-link-disowned-subject = “This was not me” ({ $reference })
mail-link-disowned-what = Whoever received the link for ticket { $reference } says that they did not ask for it. If it was open, it is closed now.
mail-link-disowned-do = Check the address and the number with the institution before you issue another link. If a file came through this link, do not use it before you know who sent it.
