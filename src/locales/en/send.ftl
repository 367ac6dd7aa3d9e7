# The steps that run in the browser, from choosing files to the receipt. These texts travel to the browser.
send-step = Step { $step } of 3
choose-title = Choose what to send
choose-lead = Take the files or the folder the support desk needs. Nothing leaves your computer yet.
choose-files = Choose files
choose-folder = Choose a folder
choose-drop = You can also drag files or folders into this box.
choose-zip = You already have a protected ZIP file? Choose it too: it is checked before anything is sent.
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
choose-too-large = Together this is { $size }, and the limit is { $limit }. Remove something, or ask the support desk for several links.
choose-reading = The folder is being read …
quoted = “{ $name }”
choose-again = Take the same files again
choose-unread = That could not be read, so nothing of it was added. Choose it again.
choose-unloaded = A part of this page could not be loaded. Nothing is lost: check your connection and press “Continue” again.
choose-unreadable = Could not be read and is not among the chosen files: { $names }
choose-numbered = There was another file of the same name already. Both are sent; the new one is called: { $names }
choose-same = Chosen before already, so it is sent once: { $names }
choose-renewed = Changed on your computer since you chose it; what you chose now takes its place: { $names }
choose-empty = { $count ->
    [one] One empty folder is left out: there is nothing in it to send.
   *[other] { $count } empty folders are left out: there is nothing in them to send.
}
choose-litter = { $count ->
    [one] One file that the system put there by itself (such as Thumbs.db) is left out.
   *[other] { $count } files that the system put there by itself (such as Thumbs.db) are left out.
}
changed-choose = { $count ->
    [one] { $names } was changed, moved or locked since you chose it. Close programs that use it, choose it again and continue. Everything else is still chosen.
   *[other] { $count } files were changed, moved or locked since you chose them ({ $names }). Close programs that use them, choose them again and continue. Everything else is still chosen.
}
check-running = The ZIP file is being checked on your computer …
check-good-title = This ZIP file is already protected
check-good-lead = What is in the files is encrypted with AES. It can be sent as it is.
check-names = The names are not encrypted. Anyone who gets hold of this ZIP file can read them without a password:
check-names-hide = If a name says anything about a patient, hide it: this page then puts your ZIP file into a second one under words of its own, and the support desk needs both passwords.
check-good-tell = Tell the support desk its password by phone. We do not know it and cannot ask you for it later.
check-send = Send it as it is
check-plain-title = This ZIP file is not protected
check-plain-lead = Anyone could read these files in it:
check-weak-title = This ZIP file is protected too weakly
check-weak-lead = That is how these files in it are protected:
check-odd-title = This ZIP file cannot be sent as it is
check-concerned = It is about: { $name }
check-not-sent = Nothing was sent.
check-nothing-sent = Nothing was sent. You can have the file packed properly now: this page makes a protected file of it.
check-pack = Pack it properly
check-pack-again = Hide the names: pack it once more here
check-other = Choose something else
protect-title = Write down these words
protect-lead = They are the password for your files. Your files are encrypted on this computer, and only somebody who has these words can open them.
protect-words = Password for the files
protect-tell = Tell them to the support desk by phone, on a number you already know. Never put them into an e-mail or a text message.
protect-never = This page does not send them anywhere. Nobody can give them back to you.
protect-typing = To type them: all in small letters, with hyphens between the words and no spaces.
protect-not-link = They are not the password with which you opened this page.
protect-spell = Spell the words letter by letter
protect-print = Print
protect-other = Make other words
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
sending-starting = Being prepared …
sending-checking = Everything is there. The server is checking it; this may take a moment.
sending-catching-up = What has already arrived is not sent again. It only has to be read once more: { $percent } %.
sending-pause = Pause
sending-resume = Continue
sending-stop = Stop and delete
sending-stop-sure = Really stop? What was sent so far is deleted on the server.
sending-stop-yes = Yes, stop
sending-stop-no = No, go on
sending-paused = Paused. Nothing is lost; continue whenever you like.
sending-offline = No connection. Nothing is lost: sending goes on by itself as soon as the connection is back.
sending-session = For your safety the password of the link is needed again. Nothing is lost. Enter it in a new window, then come back here: it goes on by itself.
sending-session-open = Enter the password in a new window
sending-percent = { $percent } % sent
sending-changed = “{ $name }” was changed while it was being sent. Sending starts anew with the file as it is now. The words stay the same.
sending-differs = The files are not what they were when sending began. Sending starts anew with the files as they are now. The words stay the same.
sending-deleted = What had been sent was deleted.
sending-not-deleted = What had been sent could not be deleted just now. Nobody can use it, and the server deletes it by itself later.
sending-later = The service cannot be reached at the moment, although your network works. Nothing is lost: it is tried again by itself.
sending-network = Your network answers in place of this service, perhaps because it wants you to sign in. Nothing is lost: open any other website in a new tab, follow what it says there, and sending goes on by itself.
sending-by-post = Your network does not let the usual way of sending through. It goes by another way now that your network allows.
sending-by-form = Your network lets only simple forms through, so everything is sent in one go. If the connection breaks, it has to start from the beginning.
resume-title = Sending was interrupted
resume-lead = { $sent } of { $total } have arrived safely and need not be sent again.
resume-ask = Press “Continue”. The browser then asks whether this page may read your files again.
resume-choose = Choose the same files or the same folder again: your browser does not let a page keep them.
resume-continue = Continue
resume-anew = Delete what was sent and begin anew
resume-differs = That is not the same selection: “{ $name }” has changed. Choose exactly what you chose before, or begin anew.
resume-unasked = The service cannot be asked at the moment how much has arrived. Once you continue, only what is missing is sent.
resume-missing = { $count ->
    [one] That is not the same selection: one file is missing. Choose exactly what you chose before, or begin anew.
   *[other] That is not the same selection: { $count } files are missing. Choose exactly what you chose before, or begin anew.
}
failed-title = It could not be sent
failed-gone = What was sent cannot be continued any more. Nothing was kept, and your link still works. Begin anew.
failed-memory = Your files could not be prepared in this browser. Load the page again. If it happens again, use another browser or the simple form.
failed-anew = Begin anew
failed-unsure = What was sent cannot be continued any more. Whether your link still works cannot be said now: begin anew, and you will see.
failed-other = Meanwhile a file was received through this link from another window or computer. A link takes one file, so what was sent from here was not kept. See on the receipt whether it is the right one.
failed-unknown = The answer of the service could not be understood. Load the page again; if that does not help, tell the support desk.
failed-unloaded = A part of this page could not be loaded. Check your connection and load the page again. What has arrived is kept, and you can continue.
failed-blocked = Your network does not let the files through by any of the ways this page knows. Nothing was kept. Try it from another network, for example with your phone as a hotspot, ask whoever looks after your network, or call the support desk.
failed-receipt = Show the receipt
failed-reload = Load the page again
failed-simple = Use the simple form
renewed = This page has a new version and was loaded anew. Nothing that arrived is lost.
renewed-ask = This page has a new version and was loaded anew. Nothing had been sent. Press “Take the same files again”, or choose anew. If you have written down words already, they stay the same.
renewed-choose = This page has a new version and was loaded anew. Nothing had been sent. Please choose your files again: your browser does not let a page keep them. If you have written down words already, they stay the same.
send-under-way = A moment ago something was still being sent through this link, from another window or computer. If that was you, go back there. A link takes one file: the one that is there first counts, and the other is not kept.
elsewhere-title = Sending is under way in another window
elsewhere-lead = Files are being sent through this link in another window or tab of this browser. Go back there and leave it open. A link takes one file, so do not begin a second time here.
elsewhere-asked = The other window is being asked …
elsewhere-silent = The other window does not answer; perhaps it is asleep. Look at it or close it, then try again.
elsewhere-take-hint = You cannot find the other window, or want to go on here? What has arrived is kept.
elsewhere-take = Continue in this window
moved-title = Sending goes on in another window
moved-lead = You can close this window. What has arrived was not sent again, and the words are shown over there.
told-title = Password for your files
told-lead = Have you told the support desk these words? Do it by phone, on a number you already know.
told-stays = They are kept only in this window. They are gone when you close it or finish.
told-hide = I have told them: hide the words
receipt-print = Print the receipt
