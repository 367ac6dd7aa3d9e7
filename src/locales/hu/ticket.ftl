# Words of the ticket's page that are newer than desk.ftl.

## Pages that keep themselves up to date

live-on = Ez az oldal magától frissül.
live-waiting = A kapcsolat megszakadt. Újra próbáljuk; az oldal elavult lehet.
live-locked = A böngésző sokáig tétlen volt, ezért zárolva van. Töltse be újra az oldalt, és adja meg a jelszavát.
live-over = Ez az oldal már nem frissül magától. Töltse be újra.
