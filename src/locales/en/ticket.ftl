# Words of the ticket's page that are newer than desk.ftl.

## Pages that keep themselves up to date

live-on = This page keeps itself up to date.
live-waiting = Connection lost. Trying again; the page may be out of date.
live-locked = This browser was left alone and is locked. Load the page again and give your password.
live-over = This page no longer keeps itself up to date. Load it again.
live-renewed = This page has a new version. It keeps itself up to date, but load it again before you go on.

## Checking a saved file

check-choose = The file as you saved it
check-hint = It is compared in this browser and not sent anywhere. If it is right, that is confirmed at once.
check-working = Comparing.
check-right = It is right. Confirming.
check-wrong = This is not the file that was sent: it differs. Nothing was changed, and the copy here stays. Choose the right file, or download it once more.
check-unreadable = This file cannot be read. Nothing was changed. Choose it again.
check-unloaded = What is needed for this check could not be loaded. Nothing was changed. Load the page again.
ticket-older = Older
ticket-newest = Newest
ticket-older-hidden = Older ones are not shown here.
