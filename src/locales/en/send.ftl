# The steps that run in the browser, from choosing files to the receipt. These texts travel to the browser.
send-step = Step { $step } of 3
choose-title = Choose what to send
choose-lead = Choose the files or the folder the support desk needs. Nothing leaves your computer yet.
choose-files = Choose files
choose-folder = Choose a folder
choose-drop = You can also drag files or folders into this box.
choose-zip = Already have a protected ZIP file? You can choose it too: it is checked before anything is sent.
choose-list = Chosen files
choose-count = { $count ->
    [one] One file, { $size }
   *[other] { $count } files, { $size }
}
choose-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
choose-remove = Remove { $name }
choose-clear = Remove all
choose-continue = Continue
choose-missing = Choose at least one file or folder.
choose-too-large = The selection is { $size } in total, and the limit is { $limit }. Remove something, or ask the support desk for several links.
choose-reading = Reading the folder …
quoted = “{ $name }”
choose-again = Use the same files again
choose-unread = This could not be read, so none of it was added. Choose it again.
choose-unloaded = Part of this page could not be loaded. Nothing is lost: check your connection and press “Continue” again.
choose-unreadable = Could not be read and will not be sent: { $names }
choose-numbered = There was already another file of the same name. Both will be sent; the new one is called: { $names }
choose-same = Already chosen, so it will be sent once: { $names }
choose-renewed = Changed on your computer since you chose it; the new version replaces the old one: { $names }
choose-empty = { $count ->
    [one] One empty folder is left out: there is nothing in it to send.
   *[other] { $count } empty folders are left out: there is nothing in them to send.
}
choose-litter = { $count ->
    [one] One file created by the operating system (such as Thumbs.db) is left out.
   *[other] { $count } files created by the operating system (such as Thumbs.db) are left out.
}
changed-choose = { $count ->
    [one] { $names } has been changed, moved or locked since you chose it. Close any program that uses it, choose it again and continue. Everything else is still selected.
   *[other] { $count } files have been changed, moved or locked since you chose them ({ $names }). Close any programs that use them, choose them again and continue. Everything else is still selected.
}
check-running = Checking the ZIP file on your computer …
check-good-title = This ZIP file is already protected
check-good-lead = The contents of its files are encrypted with AES. You can send it as it is.
check-names = The file names are not encrypted. Anyone who gets hold of this ZIP file can read them without a password:
check-names-hide = If a name reveals anything about a patient, hide it: this page then puts your ZIP file into a second one with a password of its own, and the support desk needs both passwords.
check-good-tell = Tell the support desk its password by phone. We do not know it and cannot ask you for it later.
check-send = Send it as it is
check-plain-title = This ZIP file is not protected
check-plain-lead = Anyone could read these files in it:
check-weak-title = This ZIP file is protected too weakly
check-weak-lead = These files in it are affected:
check-odd-title = This ZIP file cannot be sent as it is
check-concerned = Affected: { $name }
check-not-sent = Nothing was sent.
check-nothing-sent = Nothing was sent. This page can now make a properly protected file of it for you.
check-pack = Protect it properly
check-pack-again = Hide the names: protect it once more here
check-other = Choose something else
protect-title = Write down these words
protect-lead = They are the password for your files. Your files are encrypted on this computer, and only someone who has these words can open them.
protect-words = Password for the files
protect-tell = Tell them to the support desk by phone, on a number you already know. Never put them into an e-mail or a text message.
protect-never = This page does not send them anywhere, and nobody can recover them for you.
protect-typing = To type them: all in lower case, with hyphens between the words and no spaces.
protect-not-link = They are not the password you used to open this page.
protect-spell = Spell the words letter by letter
protect-print = Print
protect-other = Generate new words
protect-noted = I have written the words down or printed them
protect-note-first = Write the words down first, then tick the box: without them nobody can open the files.
protect-send = Protect and send
protect-back = Back
sending-title = Your files are being protected and sent
sending-title-own = Your ZIP file is being sent
sending-stay = Leave this page open until you see the receipt. You can use other programs meanwhile.
sending-progress = Sent so far
sending-bytes = { $sent } of { $total }
sending-speed = { $speed } per second
sending-left-moment = Less than a minute left
sending-left-minutes = { $minutes ->
    [one] About one minute left
   *[other] About { $minutes } minutes left
}
sending-left-hours = { $hours ->
    [one] About one hour left
   *[other] About { $hours } hours left
}
sending-starting = Preparing …
sending-checking = Everything has arrived. The server is checking it; this may take a moment.
sending-catching-up = What has already arrived is not sent again. It only has to be read once more: { $percent } %.
sending-pause = Pause
sending-resume = Continue
sending-stop = Stop and delete
sending-stop-sure = Really stop? Everything sent so far will be deleted from the server.
sending-stop-yes = Yes, stop
sending-stop-no = No, continue
sending-paused = Paused. Nothing is lost; continue whenever you like.
sending-offline = No connection. Nothing is lost: sending continues automatically as soon as the connection is back.
sending-session = For your security, please enter the link's password again. Nothing is lost. Enter it in a new window, then come back here: sending continues automatically.
sending-session-open = Enter the password in a new window
sending-percent = { $percent } % sent
sending-changed = “{ $name }” was changed while it was being sent. Sending starts again with the file as it is now. The words stay the same.
sending-differs = The files have changed since sending began. Sending starts again with the files as they are now. The words stay the same.
sending-deleted = Everything sent so far has been deleted.
sending-not-deleted = What had been sent could not be deleted just now. Nobody can use it, and it will be deleted automatically later.
sending-later = The service cannot be reached at the moment, although your network works. Nothing is lost: sending is retried automatically.
sending-network = Your network is answering instead of this service, perhaps because you need to sign in to it. Nothing is lost: open any other website in a new tab, follow the instructions there, and sending continues automatically.
sending-by-post = Your network blocks the usual way of sending. The files are now being sent in another way that your network allows.
sending-by-form = Your network allows only simple forms, so everything is sent in one go. If the connection breaks, sending has to start from the beginning.
resume-title = Sending was interrupted
resume-lead = { $sent } of { $total } have arrived safely and need not be sent again.
resume-ask = Press “Continue”. Your browser then asks whether this page may read your files again.
resume-choose = Choose the same files or the same folder again: your browser does not allow a page to remember them.
resume-continue = Continue
resume-anew = Delete what was sent and start again
resume-differs = This is not the same selection: “{ $name }” has changed. Choose exactly what you chose before, or start again.
resume-unasked = It cannot be determined at the moment how much has arrived. Once you continue, only what is missing is sent.
resume-missing = { $count ->
    [one] This is not the same selection: one file is missing. Choose exactly what you chose before, or start again.
   *[other] This is not the same selection: { $count } files are missing. Choose exactly what you chose before, or start again.
}
failed-title = Sending failed
failed-gone = Sending cannot be continued. Nothing was kept, and your link still works. Please start again.
failed-memory = Your files could not be prepared in this browser. Load the page again. If it happens again, use another browser or the simple form.
failed-anew = Start again
failed-unsure = Sending cannot be continued. Whether your link still works is not known at the moment: start again to find out.
failed-other = A file has meanwhile been received through this link from another window or computer. A link takes one file, so what was sent from here was not kept. Check on the receipt that it is the right one.
failed-unknown = Something went wrong: the service gave an unexpected answer. Reload the page; if that does not help, tell the support desk.
failed-unloaded = Part of this page could not be loaded. Check your connection and reload the page. What has arrived is kept, and you can continue.
failed-blocked = Your network does not let the files through in any way this page can send them. Nothing was kept. Try another network, for example your phone's hotspot, ask your network administrator, or call the support desk.
failed-receipt = Show the receipt
failed-reload = Reload the page
failed-simple = Use the simple form
renewed = This page has been updated and was reloaded. Nothing that has arrived is lost.
renewed-ask = This page has been updated and was reloaded. Nothing had been sent. Press “Use the same files again”, or choose files anew. If you have already written down the words, they stay the same.
renewed-choose = This page has been updated and was reloaded. Nothing had been sent. Please choose your files again: your browser does not allow a page to remember them. If you have already written down the words, they stay the same.
send-under-way = A moment ago, files were being sent through this link from another window or computer. If that was you, go back there. A link takes one file: the first to arrive counts, and the other is not kept.
elsewhere-title = Files are being sent from another window
elsewhere-lead = Files are being sent through this link from another window or tab of this browser. Go back there and leave it open. A link takes one file, so do not start a second time here.
elsewhere-asked = Contacting the other window …
elsewhere-silent = The other window is not responding; it may be inactive. Switch to it or close it, then try again.
elsewhere-take-hint = Can't find the other window, or want to continue here? What has arrived is kept.
elsewhere-take = Continue in this window
moved-title = Sending continues in another window
moved-lead = You can close this window. What has arrived is not sent again, and the words are shown there.
told-title = Password for your files
told-lead = Have you told the support desk these words? Do it by phone, on a number you already know.
told-stays = They are kept only in this window and are gone when you close it or finish.
told-hide = I have told them the words: hide them
told-not-kept = The password of your files is not kept in this window. If you have it on paper, tell it to the support desk by phone, on a number you already know.
told-lost = If it is lost, nobody can open the files, and nobody can restore it. Ask the support desk for a new link and send the files again.
sent-names = Files sent from this window
sent-names-hint = Only this window knows these names. They are gone when you close it or finish, so print the receipt if you need them.
sheet-desk = Support desk
sheet-reference = Ticket
sheet-date = Date
receipt-print = Print the receipt

words-copy = Copy the words
words-copied = Copied, for your password manager only. Never paste them into an e-mail or a message.
words-not-copied = Could not be copied. Write the words down.
