## The desk
sign-in-title = Bejelentkezés az ügyfélszolgálat munkatársainak
sign-in-email = E-mail
sign-in-password = Jelszó
sign-in-submit = Bejelentkezés
outbox-title = A bemutató kimenő üzenetei
outbox-intro = Innen valójában semmi nem megy el. Ezek az SMS-ek és e-mailek úgy láthatók, ahogyan a címzettek látnák, a legújabb van elöl.
outbox-empty = Még nincs üzenet.
outbox-sms = SMS
outbox-mail = E-mail
outbox-to = Címzett
outbox-subject = Tárgy
outbox-time = Idő

# Reasons for a download (the controlled list)
reason-diagnosis = A bejelentett hiba okának feltárása
reason-data-repair = Az adatok javítása
reason-migration = Az adatok átvitele másik rendszerbe
reason-restore-test = Annak ellenőrzése, hogy a biztonsági mentés visszaállítható-e
reason-deployment = A szoftver üzembe helyezése vagy frissítése
reason-verification = Annak ellenőrzése, hogy a megoldás működik-e
reason-other = Egyéb ok (lásd a megjegyzést)

## Tokens
tokens-revoke-all = mindet visszavonom
tokens-keep = működjenek tovább
tokens-live-title = Működő API-tokenek
tokens-scope-all = mindent, amit a tulajdonosa

## Roles that need a second person
role-requests-title = Megerősítendő szerepkörök
role-second-needed = Senki sem lesz csoportvezető, adatvédelmi tisztviselő vagy üzemeltető egyetlen ember szavára: három napon belül egy másik, ilyen szerepkörű embernek is bele kell egyeznie. Nincs ilyen ember? Akkor a kiszolgáló kezelője ott megteheti (sluice agent).
role-wanted = Ezt a szerepkört kapja
role-waits-until = Eddig vár
role-not-yours = Másnak kell döntenie: sem az nem dönthet, aki kéri, sem az, aki a szerepkört kapja.

## Másik vezető jóváhagyása
event-approval-asked = Jóváhagyást kértek
event-approval-given = Letöltés jóváhagyva
event-approval-refused = Jóváhagyás megtagadva
approvals-title = Jóváhagyások
approvals-intro = Letöltések, amelyekhez másik csoportvezető jóváhagyása kell. Minden jóváhagyás egyetlen letöltésre szól.
approvals-none = Semmi sem vár.
approval-cause-repeated = a fájlt vagy egy részét már letöltötték
approval-cause-outside-hours = munkaidőn kívül
approval-needed = Ehhez a letöltéshez egy ember nem elég:
approval-ask = Jóváhagyás kérése
approval-by = Kéri
approval-waits = Másik csoportvezetőre vár eddig:
approval-good = Jóváhagyva. Egy letöltésre érvényes, eddig:
approval-approve = Jóváhagyás
approval-refuse = Elutasítás
approval-words = Az elutasítás oka
approval-yours = Az Ön kérése: másik csoportvezető dönt.

## Each file that closing a ticket destroys
close-file-fetched = { $size }, beérkezett: { $time }, letöltve
close-file-unfetched = { $size }, beérkezett: { $time }, még NINCS letöltve

## After closing
proof-signed = Ugyanez aláírva, gépi feldolgozásra (JSON)

# Words of the desk: agents and their work.

## Every page of the desk
desk-navigation = Ügyfélszolgálat
desk-sign-out = Kijelentkezés
desk-error-missing = Itt nincs semmi
desk-error-forbidden = Ehhez nincs jogosultsága
desk-error-broken = Hiba történt
desk-error-internal = Hiba történt a kiszolgálón. Minden, amit eddig visszaigazoltunk, biztonságban van, de ez az utolsó lépés lehet, hogy nem történt meg. Nézze meg, megtörtént-e. Ha ismétlődik, adja meg az alábbi számot a szolgáltatás üzemeltetőjének.
desk-error-back = Vissza a kezdőlapra
ticket-of-other-title = Ez az ügy egy munkatársé
ticket-of-other = Az ügy felelőse: { $name }. Semmi sem változott. Ha Önhöz kell kerülnie, kérje az ügy átadását tőle vagy a csoportvezetőtől.

## A form that was refused
fields-marked = Javítsa a megjelölt mezőket. Semmi sem változott, és semmit sem küldtünk el.
field-missing = Töltse ki ezt a mezőt.
field-wrong = Ez nem helyes. Ellenőrizze a beírt adatot.

## What is asked before something that cannot be undone, and what is said afterwards
ask-final = Ez nem vonható vissza.
ask-cancel = Mégse
ask-link-title = Visszavonja a linket? Címzett: { $name }
ask-link = A link (címzett: { $email }) és a jelszava azonnal érvényét veszti. A most érkező fájlt nem őrizzük meg. Utána új linket küldhet.
ask-token-title = Visszavonja ezt a tokent: „{ $name }”?
ask-token = Az ezt használó program ({ $owner } nevében) a következő kéréstől kezdve nem kap hozzáférést.
ask-account-title = Törli ezt a fiókot: { $name }?
ask-account = { $name } ({ $email }): minden munkamenete véget ér, és többé nem tud bejelentkezni. A fiók összes API-tokenje érvényét veszti. A név, a cím, a jelszó és a kétlépcsős azonosítás adatai törlődnek.
ask-account-tickets = { $tickets ->
    [one] Egy nyitott ügy átadása a választása szerint történik.
   *[other] { $tickets } nyitott ügy átadása a választása szerint történik.
}
ask-factor-title = Visszaállítja a kétlépcsős azonosítást? Fiók: { $name }
ask-factor = { $name } ({ $email }): minden azonosítókulcsa, a hitelesítő alkalmazása és a helyreállító kódjai törlődnek, a munkamenetek és az API-tokenek véget érnek. A következő bejelentkezéskor új második lépést kell beállítani.
ask-contact-title = Visszavonja a felhatalmazást és törli az adatokat? { $name }
ask-contact = { $name } ({ $email }) többé nem szerepel felhatalmazottként itt: { $institution }. A neve, a címe és a száma törlődik. A meglévő ügyek és linkek nem változnak.
ask-webhook-title = Törli ezt a webhookot: „{ $name }”?
ask-webhook = Ide több hívás nem megy: { $host }. A várakozó hívások elmaradnak.
done-link-revoked = A link visszavonva.
done-link-extended = A link mostantól tovább érvényes. A kapcsolattartó e-mailben értesül róla.
done-link-resent = Az új jelszó úton van.
done-handler-changed = Az ügy hozzárendelve.
done-token-revoked = A token visszavonva.
done-display-saved = A nyelv és az időzóna elmentve.
done-account-ended = A fiók törölve.
done-account-frozen = A fiók felfüggesztve.
done-account-unfrozen = A fiók újra használható.
done-factor-forgotten = A kétlépcsős azonosítás visszaállítva.
done-account-invited = A meghívó e-mailben úton van.
done-role-changed = A szerepkör megváltozott.
done-role-asked = A szerepkör akkor lép életbe, ha egy másik személy is jóváhagyja.
done-contact-erased = A felhatalmazás visszavonva, az adatok törölve.
done-webhook-deleted = A webhook törölve.
done-webhook-changed = A webhook megváltozott.
desk-account = Saját fiók
display-title = Nyelv és idő
display-language-browser = A böngésző nyelve
display-zone = Időzóna
display-zone-language = A nyelv szerint ({ $zone })
display-save = Mentés
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

## Errors

## Institutions

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
contact-phone-hint = Ahogyan az adott országban írják, vagy + jellel és országkóddal. Ne az a szám, amelyet a hívó most mondott.
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
link-replace = A link cseréje
link-replace-intro = Javítsa ki, ami hibás volt. A régi link és a jelszava az újak elküldésekor érvényét veszti.
link-replace-submit = A régi link visszavonása és új küldése
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
event-ticket-close-requested = A helpdesk lezárta az ügyet; a hivatkozások megszűntek

## Letöltés, amely folytatódik
event-download-resumed = A letöltés folytatódik
download-resume = Ha a kapcsolat megszakad, a böngésző letöltési listájában folytatható.

## Mennyit töltöttek le egy fájlból: ami elhagyta a kiszolgálót, akár megérkezett mind, akár nem
fetched-sent = legfeljebb { $bytes } hagyta el a kiszolgálót (a teljes méret { $size }), utoljára: { $time }
fetched-sent-name = Elhagyta a kiszolgálót
fetched-wholly = letöltve, a vége nincs visszaigazolva
fetched-partly = részben letöltve
fetched-running = letöltés folyamatban
receipt-title-fetching = A fájlt éppen átveszik
receipt-lead-fetching = Az ügyfélszolgálat most tölti le. Már nem vonható vissza.
receipt-title-partly = A fájl egy részét átvették
receipt-lead-partly = A letöltése elkezdődött, de nem ért a végére. A fájlt itt továbbra is titkosítva tároljuk. Már nem vonható vissza.
receipt-lead-taken = Gyakorlatilag az egész fájl elhagyta ezt a kiszolgálót az ügyfélszolgálat felé. Az ezen a kiszolgálón lévő másolatot megsemmisítjük.
close-file-partly = { $size }, beérkezett: { $time }, legfeljebb { $bytes } letöltve, NEM a teljes fájl
close-file-taken = { $size }, beérkezett: { $time }, gyakorlatilag teljesen letöltve
certificate-sent = Összesen legfeljebb { $bytes } hagyta el a kiszolgálót (a teljes méret { $size }), { $first } és { $last } között.
certificate-sent-part = Ennél a letöltésnél legfeljebb { $bytes } hagyta el a kiszolgálót
event-bytes = legfeljebb { $bytes } hagyta el a kiszolgálót

## Tárolt fájl, amely nem nyitható meg

# Belépés személyazonosság-szolgáltatóval.
identity-sign-in = Belépés ezzel: { $name }
identity-going = Tovább ide: { $name }
identity-go-there = Tovább ide: { $name }
identity-back = Vissza innen: { $name }
identity-go-on = Tovább

# Az asztal billentyűi.
keys-title = Billentyűparancsok
keys-search = Keresés az ügyek között
keys-next = Következő ügy a listában
keys-previous = Előző ügy a listában
keys-list = Az ügyek listájához
keys-help = Ez a súgó
keys-hint = Beviteli mezőben gépelés közben nem működnek. Az Enter megnyitja a kijelölt ügyet.
keys-on = Használom ezeket a billentyűket ebben a böngészőben
keys-close = Bezárás

# Egy hivatkozás és fájlja útja, lerajzolva.
life-title = Hol tart
life-of = A hivatkozás útja, címzett: { $name }
life-issued = Hivatkozás kiadva
life-password = Jelszó
life-opened = Megnyitva
life-received = Megérkezett
life-fetched = Letöltve
life-destroyed = Megsemmisítve
life-by-phone = telefonon kell megadni
life-sms-on-its-way = SMS úton
life-sms-delivered = SMS kézbesítve
life-after = { $duration } elteltével
life-done = kész
life-now = erre várunk
life-failed = nem sikerült
life-ahead = hátravan
life-never = már nem lesz

# Amit az emberek akkor tudnak meg, ha valami nem jutott el valakihez, ha egy link ideje változik, és ha ügyek gazdát cserélnek.
event-mail-delivered = E-mail kézbesítve
event-mail-failed = Az e-mail nem ért célba
event-link-reminded = Az intézmény emlékeztetve a link lejártára
life-mail-failed = az e-mail nem ért célba
attention-unattended = senki sem felel érte
account-tickets = Nyitott ügyek
hand-over-to = A nyitott ügyeit megkapja
hand-over-choose = válasszon
hand-over-leads = egyelőre senki, a csoportvezetők értesülnek
request-label = Mit kér
request-hint = Egy sor. Szerepel a linket tartalmazó e-mailben, és a jelszó megadása után az intézmény oldalán. Betegek neve és egészségi adataik nélkül.
request-title = Az ügyfélszolgálat ezt kéri Öntől

# A számok szavai a pultnál.
desk-numbers = Számok
numbers-intro = Mennyi munka történt. A hetek hétfőn kezdődnek (UTC). Személyek neve nincs benne, ezért a megsemmisített ügyekre is érvényes.
numbers-period = Időszak
numbers-weeks = Az utolsó { $weeks } hét
numbers-transfers = Beérkezett fájlok hetente
numbers-link-to-upload = A hivatkozástól a fájlig: az idők közepe hetente
numbers-download-to-destruction = A letöltéstől a megsemmisítésig: az idők közepe hetente
numbers-sms = SMS intézményenként: szegmensek és költség, egész hónapokban
numbers-none = Még semmi.
numbers-table = Táblázatként
numbers-csv = Mentés CSV-ként
numbers-week = Hét kezdete
numbers-files = Fájlok
numbers-median = A fele legfeljebb ennyi ideig tartott (perc)
numbers-slow = Tízből kilenc legfeljebb ennyi ideig tartott (perc)
numbers-institution = Intézmény
numbers-segments = Szegmensek
numbers-billed = A kereten felül
numbers-cents = Költség (eurócent)

# Szavak az üzemeltetőknek magáról a szolgáltatásról.

# Azonosítókulcsok és a fiók második lépései.
passkey-title = Azonosítókulcs használata
passkey-intro = Az azonosítókulcsot ez az eszköz, a telefonja vagy egy biztonsági kulcs őrzi, és ujjlenyomattal, arccal vagy PIN-kóddal nyílik. Senki sem csalhatja ki Öntől.
passkey-name = Név
passkey-name-hint = Hogy később felismerje, például „munkahelyi laptop”.
passkey-make = Azonosítókulcs hozzáadása
passkey-use = Azonosítókulcs használata
passkey-waiting = Kövesse a böngésző kéréseit…
passkey-failed = Nem sikerült, vagy megszakították. Semmi sem változott. Próbálja újra, vagy válasszon más módot.
totp-title = Alkalmazásból származó kódok használata
totp-add-title = Kódok alkalmazásból
totp-add-intro = Második lépés lehet a telefonján lévő hitelesítő alkalmazás is.
totp-add = Alkalmazás beállítása
factor-what = Második lépés
factor-since = Hozzáadva
factor-totp = Kódok alkalmazásból
factor-passkey = Azonosítókulcs: { $name }
factor-remove-title = Második lépés eltávolítása
factor-remove = Eltávolítás
recovery-renew-title = Tartalék kódok
recovery-renew-intro = Az új kódok minden régit felváltanak.
recovery-renew = Új kódok készítése

## Hibák

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

# Az ügyek listája: szűrők és oldalak.
list-anything = bármi
list-urgent = teendő van vele
list-state = Állapot
list-all = bármely
list-open = nyitott
list-closed = lezárt
list-whose = Kié
list-team = csapaté
list-mine = az enyém
list-pages = A lista oldalai
list-first = Vissza az első oldalra
list-next = Következő oldal
list-previous = Előző oldal
list-total = { $count } ügy
list-total-more = Több mint { $count } ügy
list-since = ettől: { $time }
list-until = eddig: { $time }

# A webhookok szavai: más rendszerek, amelyek értesülnek arról, ami itt történik.
desk-webhooks = Webhookok
webhooks-intro = Más rendszerek, például a hibajegykezelő, értesülhetnek arról, ami itt történik. Számokat és időpontokat kapnak, nevet, címet vagy fájlt soha.
webhooks-none = Egyelőre egyetlen rendszer sem kap értesítést.
webhook-add = Fogadó hozzáadása
webhook-name = Hogyan nevezik
webhook-url = Cím
webhook-url-hint = https:// az eleje. A hívások csak erre a címre mennek; az átirányításokat nem követjük.
webhook-events = Értesül, amikor
webhook-event-link-used = egy hivatkozást felhasználtak
webhook-event-upload-stored = egy fájl megérkezett
webhook-event-ticket-purged = egy ügy mindenével együtt megsemmisült
webhook-active = működik
webhook-paused = szünetel
webhook-counts = { $waiting } várakozik, { $failed } feladva
webhook-about = A hívások ide mennek: { $host }, amikor: { $events }.
webhook-pause = Szüneteltetés
webhook-resume = Folytatás
webhook-rotate = Új titkos kulcs
webhook-delete = Törlés
webhook-secret = Az aláírás titkos kulcsa
webhook-secret-once = Írja be most a másik rendszerbe: többé nem jelenik meg. Csere után a régi kulcs még 24 óráig aláír az új mellett.
calls-title = Hívások
calls-none = Az elmúlt 30 napban nem volt hívás.
call-event = Mi történt
call-ticket = Ügy
call-created = Mikor
call-state = Állapot
call-attempts = Próbálkozások
call-answer = Utolsó válasz
call-queued = várakozik
call-sending = küldés alatt
call-delivered = megérkezett
call-failed = feladva
call-canceled = visszavonva
call-resend = Küldés újra
call-code-address-refused = nem hívtuk: belső hálózati cím
call-code-name-unknown = ismeretlen név
call-code-timeout = nem jött időben válasz
call-code-certificate = a tanúsítvány érvénytelen
call-code-connection = nincs kapcsolat
call-code-internal = nem ment el
