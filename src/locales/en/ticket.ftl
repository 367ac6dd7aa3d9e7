# Words of the ticket's page that are newer than desk.ftl.

## Pages that keep themselves up to date

live-on = This page keeps itself up to date.
live-waiting = Connection lost. Trying again; the page may be out of date.
live-locked = This browser was left alone and is locked. Load the page again and give your password.
live-over = This page no longer keeps itself up to date. Load it again.
