# Words of the ticket's page that are newer than desk.ftl.

## Pages that keep themselves up to date

live-on = Ez az oldal magától frissül.
live-waiting = A kapcsolat megszakadt. Újra próbáljuk; az oldal elavult lehet.
live-locked = A böngésző sokáig tétlen volt, ezért zárolva van. Töltse be újra az oldalt, és adja meg a jelszavát.
live-over = Ez az oldal már nem frissül magától. Töltse be újra.
live-renewed = Ennek az oldalnak új változata van. Továbbra is frissül magától, de töltse be újra, mielőtt folytatja.

## Checking a saved file

check-choose = A fájl, ahogyan elmentette
check-hint = Az összehasonlítás ebben a böngészőben történik, a fájl nem kerül elküldésre. Ha egyezik, azonnal megerősítjük.
check-working = Összehasonlítás.
check-right = A fájl egyezik. Megerősítés.
check-wrong = Ez nem az elküldött fájl: eltér tőle. Semmi sem változott, az itteni másolat megmarad. Válassza ki a megfelelő fájlt, vagy töltse le még egyszer.
check-unreadable = Ez a fájl nem olvasható. Semmi sem változott. Válassza ki újra.
check-unloaded = Nem sikerült betölteni azt, ami az ellenőrzéshez kell. Semmi sem változott. Töltse be újra az oldalt.
ticket-older = Régebbiek
ticket-newest = Legújabbak
ticket-older-hidden = A régebbiek itt nem látszanak.
