# Words of the desk: agents and their work.

## Every page of the desk

desk-navigation = Ügyfélszolgálat
desk-sign-out = Kijelentkezés
desk-account = Saját fiók
desk-accounts = Fiókok

## Signing in

factor-title = Második lépés
factor-intro = Nyissa meg a telefonján a hitelesítő alkalmazást, és írja be a Sluice-hoz mutatott hat számjegyet.
factor-code = Kód
factor-hint = Elveszett a telefonja? Írja be az egyik tartalék kódját. Mindegyik egyszer használható.
enrol-title = A második lépés beállítása
enrol-intro = A jelszó mellett szüksége van valamire, ami csak Önnek van meg. Egy perc az egész.
enrol-app = Telepítsen a telefonjára egy hitelesítő alkalmazást, ha még nincs.
enrol-secret = Olvassa be ezt a képet az alkalmazással, vagy gépelje be az alatta álló kulcsot:
enrol-picture = Kép a kulccsal, az alkalmazás kamerájának
enrol-open = Megnyitás egy alkalmazásban ezen az eszközön
enrol-type = Írja be az alkalmazás által mutatott hat számjegyet.
enrol-submit = Ellenőrzés és befejezés
recovery-title = Az Ön tartalék kódjai
recovery-intro = Tartsa őket a telefontól külön, papíron vagy jelszókezelőben. Mindegyik egyszer beengedi, ha a telefon elveszett. Többé nem jelennek meg.
recovery-done = Eltettem őket
join-title = Üdvözöljük: válasszon jelszót
join-intro = Ezzel és egy második lépéssel jelentkezhet be.
renew-title = Válasszon új jelszót
renew-intro = A jelszava régebbi, mint amit az itteni szabályok megengednek.
password-current = Jelenlegi jelszó
password-new = Új jelszó
password-rule = Legalább 12 karakter. Négy össze nem függő szó jó; a nevet, gyakori szavakat és billentyűsorokat nem fogadunk el.
password-set = Jelszó beállítása
unlock-title = Itt van még?
unlock-intro = { $name }, ez a böngésző egy ideje magára maradt. Adja meg a jelszavát, és folytassa: semmi sem veszett el.
unlock-submit = Folytatás

## The own account

account-safety = Biztonság
factor-on = { $left ->
    [one] A második lépés be van állítva. Egy tartalék kódja maradt.
   *[other] A második lépés be van állítva. { $left } tartalék kódja maradt.
}
factor-off = Ezen a gépen nincs szükség második lépésre.
sign-out-everywhere = Kijelentkezés minden eszközön
tokens-title = API-tokenek
tokens-intro = A token lehetővé teszi, hogy egy program az Ön nevében dolgozzon. Adjon mindegyik programnak sajátot, és vonja vissza, ha már nem kell.
token-name = Mire való
token-scope = Mit tehet
scope-all = mindent, amit én
scope-read = csak nézhet, fájlok nélkül
token-until = Meddig működik
token-used = Utoljára használva
token-endless = határozatlan ideig
never-used = soha
token-days = Hány napig működjön (legfeljebb { $most })
token-create = Token létrehozása
token-revoke = Visszavonás
token-new = Az új tokenje
token-once = Másolja ki most: többé nem jelenik meg.

## Accounts

role-handler = ügyintéző
role-lead = csoportvezető
role-dpo = adatvédelmi tisztviselő
role-operator = üzemeltető
account-name = Név
account-role = Szerepkör
account-state = Állapot
account-seen = Utoljára itt
account-language = Nyelv
state-active = aktív
state-no-factor = aktív, még nincs második lépés
state-invited = meghívva
state-no-password = még nincs jelszava
state-frozen = befagyasztva
state-ended = megszűnt
act-freeze = Befagyasztás
act-unfreeze = Feloldás
act-invite = Új jelszó e-mailben
act-forget-factor = Új második lépés
act-role = Szerepkör módosítása
act-end = Fiók megszüntetése
invite-title = Új munkatárs meghívása
invite-submit = Meghívó küldése
language-en = angol
language-pl = lengyel
language-sl = szlovén
language-nb = norvég
language-hu = magyar
mail-invitation-subject = Az Ön fiókja az ügyfélszolgálaton
mail-invitation-intro = Itt állíthatja be a fiókja jelszavát:
mail-invitation-once = A hivatkozás egyszer használható, eddig: { $time }.
mail-invitation-unasked = Nem várta ezt? Akkor ne tegyen semmit, és szóljon a fiókok kezelőjének.

## Errors

error-session-locked = Ez a munkamenet magára maradt, ezért zárolva van. Semmi sem változott. Adja meg a jelszavát az oldalon, és folytassa.
error-code-wrong = A kód nem jó, vagy már felhasználták. Semmi sem változott. Várja meg az alkalmazás következő kódját, és azt írja be.
error-password-weak = Ez a jelszó túl rövid, vagy az elsők között van, amelyet mások kipróbálnának. Semmi sem változott. Válasszon legalább 12 karaktert, például négy össze nem függő szót.
error-invitation-gone = Ezt a meghívót már felhasználták, lecserélték vagy lejárt. Semmi sem változott. Kérjen újat a fiókok kezelőjétől.
error-own-account = Ezt a saját fiókjával senki sem teheti meg. Semmi sem változott. Kérjen meg egy másik üzemeltetőt.

## Institutions

error-already-recorded = Ez már szerepel a nyilvántartásban. Semmi sem került be. Keresse meg a listában.

## Tickets

desk-tickets = Ügyek
desk-institutions = Intézmények
ticket-new = Új ügy hivatkozással
ticket-search = Keresés
ticket-find = Keres
ticket-none = Itt nincs ügy.
ticket-reference = Ügyszám
ticket-institution = Intézmény
ticket-attention = Mi a teendő
ticket-handler = Ügyintéző
ticket-opened = Megnyitva
ticket-held = jogi zárolás
ticket-subject = Tárgy
attention-arrived = megérkezett a fájl
attention-blocked = nem törölhető
attention-close-requested = lezárandó
attention-undelivered = nem ért célba
attention-locked = zárolt hivatkozás
attention-expiring = hamarosan lejár
attention-waiting = fájlra vár
attention-none = nincs kiadott hivatkozás
attention-closed = lezárva
contact-email = A kapcsolattartó e-mail-címe
contact-email-hint = Az intézmény által felhatalmazott személynél elég a cím.
contact-new = Új személy vagy másik szám
contact-phone = Mobiltelefon
contact-phone-hint = + jellel és országkóddal. Ne az a szám, amelyet a hívó most mondott.
contact-language = A kapcsolattartó nyelve
contact-verification = Hogyan győződött meg a személyazonosságról
contact-verification-hint = Olyan személynél kell, aki nem szerepel felhatalmazottként.
contact-erased = törölve
agreement-override = Miért hatályos szerződés nélkül
link-password-by = Jelszó
link-by-sms = SMS-ben
link-by-phone = Telefonon diktálom
link-issue = Hivatkozás küldése
issued-title = A { $reference } ügy hivatkozása elment
issued-link = A hivatkozás
issued-mailed = E-mailben megy a kapcsolattartónak. A címe csak most látható. Eddig érvényes:
issued-sms = A jelszó SMS-ben megy. Az ügy mutatja, mikor ért célba.
issued-on = Az ügyhöz
dictate-title = Diktálja le ezt a jelszót
dictate-once = Csak most látható.
dictate-check = Mielőtt kimondja
dictate-check-number = Az intézmény korábban ismert számát hívta, vagy arra hívott vissza.
dictate-check-person = A személy segítség nélkül megmondja a nevét, az intézményt és az ügyszámot.
dictate-check-repeat = A személy visszaolvassa a jelszót.
dictate-check-never = Soha ne írja e-mailbe vagy üzenetbe.

## One ticket

files-title = Fájlok
files-none = Még nem érkezett fájl.
file-received = Beérkezett
upload-receiving = érkezik
upload-stored = letöltésre vár
upload-delivered = letöltve
upload-purging = törlés alatt
upload-purged = megsemmisítve
upload-rejected = elutasítva
links-title = Hivatkozások
link-another = Újabb hivatkozás
link-issued = kiküldve
link-opened = megnyitva
link-used = felhasználva
link-expired = lejárt
link-revoked = visszavonva
link-locked = zárolva
link-ends = Érvényes
link-finishing = A fájl még érkezik, eddig érhet ide
link-mail = E-mail a hivatkozással
link-sms = SMS a jelszóval
link-resend = Új jelszó
link-extend = Meghosszabbítás
link-revoke = Visszavonás
message-queued = úton
message-sent = elküldve
message-delivered = kézbesítve
message-failed = nem kézbesíthető
message-canceled = nem lett elküldve
download-reason = Miért van rá szükség
download-note = Megjegyzés
download-submit = Letöltés előkészítése
download-title = A letöltés készen áll
download-once = Egyszer működik, csak Önnek, eddig:
download-fetch = Fájl letöltése
download-care = Titkosított lemezre mentse. A ZIP jelszavát telefonon kérje a feladótól. Az ügy lezárása előtt semmisítsen meg minden másolatot.
confirm-title = Jó, amit elmentett?
confirm-intro = A megerősítés után az itteni másolat várakozás nélkül megsemmisül.
confirm-sha256 = Az elmentett fájl SHA-256 értéke
confirm-hint = Windows: certutil -hashfile FÁJL SHA256. Mac és Linux: shasum -a 256 FÁJL
confirm-submit = Összevetés és megerősítés
timeline-title = Események
reassign-title = Az ügy átadása másnak
reassign-submit = Átadás
close-requested = Az ügyet a helpdesk lezárta. A hivatkozások megszűntek. Semmisítse meg a másolatait, és zárja le itt is az ügyet.
close-title = Az ügy lezárása
close-destroys = A következő takarítás ekkor véglegesen megsemmisíti:
close-files = { $files ->
    [one] egy itt tárolt fájlt, először a kulcsát
   *[other] { $files } itt tárolt fájlt, először a kulcsukat
}
close-links = { $links ->
    [one] egy még élő hivatkozást, azonnal
   *[other] { $links } még élő hivatkozást, azonnal
}
close-people = az ügy neveit, címeit, számait és megjegyzéseit
close-unfetched = { $files ->
    [one] Egy fájlt nem vagy nem teljesen töltöttek le. Előbb töltse le, vagy indokolja, miért mond le róla.
   *[other] { $files } fájlt nem vagy nem teljesen töltöttek le. Előbb töltse le őket, vagy indokolja, miért mond le róluk.
}
close-discard = Miért mond le róluk
close-attest = Tanúsítom, hogy az ügy adatainak minden munkapéldánya megsemmisült, minden lemezen.
close-submit = Lezárás és megsemmisítés
proof-title = Mi semmisült meg
proof-done = Az ügy fájljaiból itt semmi sem maradt: a kulcsok és az adatok megsemmisültek, és újra ellenőriztük.
proof-pending = { $files ->
    [one] Egy fájl vár a következő takarításra.
   *[other] { $files } fájl vár a következő takarításra.
}

## What happened on a ticket

event-ticket-opened = Ügy megnyitva
event-ticket-reassigned = Átadva másnak
event-ticket-closed = Ügy lezárva, a másolatok megsemmisítése tanúsítva
event-ticket-held = Jogi zárolás elrendelve
event-ticket-released = Jogi zárolás feloldva
event-ticket-erased = Nevek, címek és megjegyzések törölve
event-link-issued = Hivatkozás kiadva
event-link-resent = Új jelszó készült
event-link-extended = Hivatkozás meghosszabbítva
event-link-opened = Hivatkozás megnyitva a jelszóval
event-link-locked = Hivatkozás zárolva hibás jelszavak miatt
event-link-revoked = Hivatkozás visszavonva
event-link-expired = A hivatkozás lejárt
event-link-disowned = A címzett szerint a hivatkozás nem neki szól
event-agreement-overridden = Hatályos szerződés nélkül elküldve
event-contact-verified = A kapcsolattartó más módon azonosítva
event-upload-started = Fájl érkezik
event-upload-stored = A fájl megérkezett, ellenőrizve és titkosítva
event-upload-refused = Fájl elutasítva
event-upload-withdrawn = A klinika visszavette a fájlját
event-upload-alarm = Riasztás: a tárolt fájl nem nyitható meg
event-download-authorised = Letöltés kérve
event-download-started = Letöltés elkezdve
event-download-completed = Fájl letöltve
event-download-aborted = A letöltés megszakadt
event-download-confirmed = Az elmentett másolat megerősítve
event-purge-completed = Fájl megsemmisítve
event-purge-blocked = A tároló megtagadta a törlést; a kulcs már nincs meg
event-sms-delivered = SMS kézbesítve
event-sms-failed = SMS nem kézbesíthető
event-message-refused = Egy üzenetet elutasítottak

## Institutions on the desk

institution-name = Az intézmény neve
institution-add = Intézmény felvétele
agreement-in-force = hatályos szerződés
agreement-missing = nincs hatályos szerződés
agreements-title = Adatfeldolgozási szerződések
agreement-add = Szerződés felvétele
agreement-number = Szám
period-from = Ettől
period-until = Eddig (üres: határozatlan)
period-open = { $from } óta
period-closed = { $from } – { $until }
period-now = hatályos
period-not-now = nem hatályos
contacts-title = Adatküldésre felhatalmazott személyek
contact-add = Személy felvétele
contact-withdraw = Visszavonás és törlés

## The proof

proof-certificate = Az aláírt igazolás nyomtatásra vagy továbbításra (PDF)

## The helpdesk closed a case

mail-close-requested-subject = A helpdesk lezárt egy ügyet ({ $reference })
mail-close-requested-what = A helpdesk szerint a(z) { $reference } ügy véget ért. A hivatkozásai azonnal megszűntek; a beérkezett fájlok még megvannak.
mail-close-requested-do = Semmisítse meg a munkapéldányait, majd zárja le az ügyet az ügyfélszolgálati felületen, és tanúsítsa ezt.
event-ticket-close-requested = A helpdesk lezárta az ügyet; a hivatkozások megszűntek
