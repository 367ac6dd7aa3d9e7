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
sending-session = For your safety the password of the link is needed again. Nothing is lost. Enter it in a new window, then come back and press “Continue”.
sending-session-open = Enter the password in a new window
sending-percent = { $percent } % sent

resume-title = Sending was interrupted
resume-lead = { $sent } of { $total } have arrived safely and need not be sent again.
resume-ask = Press “Continue”. The browser then asks whether this page may read your files again.
resume-choose = Choose the same files or the same folder again: your browser does not let a page keep them.
resume-continue = Continue
resume-anew = Delete what was sent and begin anew
resume-differs = That is not the same selection: “{ $name }” is missing or has changed. Choose exactly what you chose before, or begin anew.

failed-title = It could not be sent
failed-changed = “{ $name }” was changed, moved or locked while it was being read. Nothing was kept. Close programs that use it and begin anew.
failed-gone = What was sent cannot be continued any more. Nothing was kept, and your link still works. Begin anew.
failed-memory = The browser could not read your files. Nothing was kept. Begin anew, with fewer files at a time if it happens again.
failed-anew = Begin anew

told-title = Password for your files
told-lead = Have you told the support desk these words? Do it by phone, on a number you already know.
told-stays = They are kept only in this window. They are gone when you close it or finish.
told-hide = I have told them: hide the words
receipt-print = Print the receipt
