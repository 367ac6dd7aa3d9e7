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
tokens-live-title = Aktív API-tokenek
tokens-scope-all = mindent, amit a tulajdonosa

## Roles that need a second person
role-requests-title = Jóváhagyandó szerepkörök
role-second-needed = A csoportvezető, az adatvédelmi tisztviselő vagy az üzemeltető szerepkörről nem dönthet egyetlen személy: három napon belül egy másik, ilyen szerepkörű személynek is jóvá kell hagynia. Ha nincs ilyen személy, a kiszolgáló kezelője ott megteheti (sluice agent).
role-wanted = Kért szerepkör
role-waits-until = Jóváhagyható eddig
role-not-yours = Másnak kell döntenie: sem az nem hagyhatja jóvá, aki kéri, sem az, aki a szerepkört kapja.

## Másik vezető jóváhagyása
event-approval-asked = Jóváhagyást kértek
event-approval-given = Letöltés jóváhagyva
event-approval-refused = Jóváhagyás megtagadva
approvals-title = Jóváhagyások
approvals-intro = Letöltések, amelyekhez másik csoportvezető jóváhagyása kell. Minden jóváhagyás egyetlen letöltésre szól.
approvals-none = Nincs kérés.
approval-cause-repeated = a fájlt vagy egy részét már letöltötték
approval-cause-outside-hours = munkaidőn kívül
approval-needed = Ehhez a letöltéshez egy másik személy jóváhagyása kell:
approval-ask = Jóváhagyás kérése
approval-by = Kéri
approval-waits = Másik csoportvezetőre vár eddig:
approval-good = Egy letöltésre jóváhagyva, eddig:
approval-approve = Jóváhagyás
approval-refuse = Elutasítás
approval-words = Az elutasítás oka
approval-yours = Az Ön kérése: másik csoportvezető dönt.

## Each file that closing a ticket destroys
close-file-fetched = { $size }, beérkezett: { $time }, letöltve
close-file-unfetched = { $size }, beérkezett: { $time }, még NINCS letöltve

## After closing
proof-signed = Ugyanez az igazolás aláírva, géppel olvasható formában (JSON)

# Words of the desk: agents and their work.

## Every page of the desk
desk-navigation = Ügyfélszolgálat
desk-sign-out = Kijelentkezés
desk-error-missing = Itt nincs semmi
desk-error-forbidden = Ehhez nincs jogosultsága
desk-error-broken = Hiba történt
desk-error-internal = Hiba történt a kiszolgálón. Minden, amit eddig visszaigazoltunk, biztonságban van, de ez az utolsó lépés lehet, hogy nem történt meg. Nézze meg, megtörtént-e. Ha ismétlődik, adja meg az alábbi számot a szolgáltatás üzemeltetőjének.
desk-error-back = Vissza az ügyekhez
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
ask-factor = { $name } ({ $email }): minden azonosítókulcsa, a hitelesítő alkalmazása és a helyreállító kódjai törlődnek, a munkamenetek és az API-tokenek véget érnek. A következő bejelentkezéskor újra be kell állítani a kétlépcsős azonosítást.
ask-contact-title = Visszavonja a felhatalmazást és törli az adatokat? { $name }
ask-contact = { $name } ({ $email }) többé nem szerepel felhatalmazottként itt: { $institution }. A neve, a címe és a száma törlődik. A meglévő ügyek és linkek nem változnak.
ask-webhook-title = Törli ezt a webhookot: „{ $name }”?
ask-webhook = Ide több hívás nem megy: { $host }. A várakozó hívások elmaradnak.
done-link-revoked = A link visszavonva.
done-link-extended = A link mostantól tovább érvényes. A kapcsolattartó e-mailben értesül róla.
done-link-resent = Az új jelszó úton van.
done-handler-changed = Az ügy hozzárendelve.
done-note-added = A megjegyzés mentve.
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
done-institution-saved = Az intézmény adatai elmentve.
done-agreement-ended = A szerződés megszűnése rögzítve.
done-institution-tied = Az ügyek az intézményhez rendelve.
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
factor-title = Kétlépcsős azonosítás
factor-intro = Nyissa meg a telefonján a hitelesítő alkalmazást, és írja be a Sluice-hoz mutatott hat számjegyet.
factor-code = Kód
factor-hint = Elveszett a telefonja? Írja be az egyik helyreállító kódját. Mindegyik egyszer használható.
enrol-title = A kétlépcsős azonosítás beállítása
enrol-intro = A jelszó mellett szüksége van valamire, ami csak Önnek van meg. Egy perc az egész.
enrol-app = Telepítsen a telefonjára egy hitelesítő alkalmazást, ha még nincs.
enrol-secret = Olvassa be a QR-kódot az alkalmazással, vagy gépelje be az alatta álló kulcsot:
enrol-picture = QR-kód a kulccsal az alkalmazáshoz
enrol-open = Megnyitás egy alkalmazásban ezen az eszközön
enrol-type = Írja be az alkalmazás által mutatott hat számjegyet.
enrol-submit = Ellenőrzés és befejezés
recovery-title = Az Ön helyreállító kódjai
recovery-intro = Tartsa őket a telefontól külön, papíron vagy jelszókezelőben. Mindegyikkel egyszer jelentkezhet be, ha a telefon elveszett. Többé nem jelennek meg.
recovery-done = A kódokat biztonságos helyre mentettem
join-title = Üdvözöljük: válasszon jelszót
join-intro = Ezzel és kétlépcsős azonosítással jelentkezhet be.
renew-title = Válasszon új jelszót
renew-intro = A jelszava régebbi, mint amit az itteni szabályok megengednek.
password-current = Jelenlegi jelszó
password-new = Új jelszó
password-rule = Legalább 12 karakter. Négy össze nem függő szó jó; a nevet, gyakori szavakat és billentyűsorokat nem fogadunk el.
password-set = Jelszó beállítása
unlock-title = Itt van még?
unlock-intro = { $name }, a munkamenet tétlenség miatt zárolódott. Adja meg a jelszavát, és folytassa: semmi sem veszett el.
unlock-submit = Folytatás

## The own account
account-safety = Biztonság
factor-on = { $left ->
    [one] A kétlépcsős azonosítás be van kapcsolva. Egy helyreállító kódja maradt.
   *[other] A kétlépcsős azonosítás be van kapcsolva. { $left } helyreállító kódja maradt.
}
factor-off = Ezen a gépen nincs szükség kétlépcsős azonosításra.
sign-out-everywhere = Kijelentkezés minden eszközön
tokens-title = API-tokenek
tokens-intro = A token lehetővé teszi, hogy egy program az Ön nevében dolgozzon. Hozzon létre minden programnak sajátot, és vonja vissza, ha már nem kell.
token-name = Rendeltetés
token-scope = Hozzáférés
scope-all = mindent, amit én
scope-read = csak olvasás, fájlok nélkül
token-until = Lejár
token-used = Utoljára használva
token-endless = soha
never-used = soha
token-days = Érvényesség napokban (legfeljebb { $most })
token-create = Token létrehozása
token-revoke = Visszavonás
token-new = Az új tokenje
token-once = Másolja ki most: többé nem jelenik meg.

## Accounts
role-handler = ügyfelelős
role-lead = csoportvezető
role-dpo = adatvédelmi tisztviselő
role-operator = üzemeltető
account-name = Név
account-search = Keresés név vagy e-mail-cím szerint
account-none = Nincs ilyen fiók.
account-role = Szerepkör
account-state = Állapot
account-seen = Utolsó bejelentkezés
account-language = Nyelv
state-active = aktív
state-no-factor = aktív, még nincs kétlépcsős azonosítás
state-invited = meghívva
state-no-password = még nincs jelszava
state-frozen = felfüggesztve
state-ended = törölve
act-freeze = Felfüggesztés
act-unfreeze = Újraaktiválás
act-invite = Jelszó visszaállítása e-mailben
act-forget-factor = Kétlépcsős azonosítás visszaállítása
act-role = Szerepkör módosítása
act-end = Fiók törlése
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
ticket-new = Új ügy linkkel
ticket-search = Keresés
ticket-find = Keres
ticket-none = Nem található ügy.
ticket-reference = Ügyszám
ticket-institution = Intézmény
ticket-attention = Állapot
ticket-handler = Felelős
ticket-opened = Megnyitva
ticket-held = jogi zárolás
ticket-subject = Tárgy
attention-arrived = letölthető
attention-blocked = nem törölhető
attention-close-requested = lezárandó
attention-undelivered = nem ért célba
attention-locked = zárolt link
attention-expiring = hamarosan lejár
attention-waiting = fájlra vár
attention-none = nincs nyitott link
attention-closed = lezárva
contact-email = A kapcsolattartó e-mail-címe
contact-email-hint = Az intézmény által felhatalmazott személynél elég a cím.
contact-new = Új személy vagy másik szám
contact-phone = Mobiltelefon
contact-phone-hint = Ahogyan az adott országban írják, vagy + jellel és országkóddal. Ne az a szám, amelyet a hívó most mondott.
contact-language = A kapcsolattartó nyelve
contact-verification = Az ellenőrzés részletei
contact-verification-hint = Olyan személynél kell, aki nem szerepel felhatalmazottként.
contact-erased = törölve
agreement-override = A hatályos szerződés nélküli küldés oka
link-password-by = Jelszó
link-by-sms = SMS-ben
link-by-phone = telefonon
link-issue = Link küldése
issued-title = A link elkészült ({ $reference })
issued-link = Link
issued-mailed = A kapcsolattartó e-mailben kapja meg. A link címe csak most látható. Lejár:
issued-sms = A jelszót SMS-ben küldjük. Az ügynél látható, hogy megérkezett-e.
issued-on = Ugrás az ügyhöz
dictate-title = Diktálja le ezt a jelszót
dictate-once = Csak most látható.
dictate-check = Először ellenőrizze
dictate-check-number = Az intézmény korábban ismert számát hívta, vagy arra hívott vissza.
dictate-check-person = A személy segítség nélkül megmondja a nevét, az intézményt és az ügyszámot.
dictate-check-repeat = A személy visszaolvassa a jelszót.
dictate-check-never = Soha ne írja e-mailbe vagy üzenetbe.

## One ticket
files-title = Fájlok
files-none = Még nem érkezett fájl.
file-received = Beérkezett
upload-receiving = feltöltés alatt
upload-stored = letölthető
upload-delivered = letöltve
upload-purging = törlés alatt
upload-purged = törölve
upload-rejected = elutasítva
links-title = Linkek
link-another = Új link
link-issued = kiküldve
link-opened = megnyitva
link-used = felhasználva
link-expired = lejárt
link-revoked = visszavonva
link-locked = zárolva
link-ends = Lejár
link-finishing = A feltöltés folyik, eddig tarthat
link-mail = E-mail a linkkel
link-sms = SMS a jelszóval
link-resend = Új jelszó
link-extend = Meghosszabbítás
link-revoke = Visszavonás
link-replace = A link cseréje
link-replace-intro = Javítsa ki, ami hibás volt. A régi link és a jelszava az újak elküldésekor érvényét veszti.
link-replace-submit = A régi link visszavonása és új küldése
message-queued = küldés alatt
message-sent = elküldve
message-delivered = kézbesítve
message-failed = sikertelen
message-canceled = nem lett elküldve
download-reason = Indok
download-note = Megjegyzés
download-submit = Letöltés előkészítése
download-title = A letöltés készen áll
download-once = Egyszer működik, csak Önnek, eddig:
download-fetch = Fájl letöltése
download-care = Titkosított lemezre mentse. A ZIP jelszavát telefonon kérje a küldőtől. Az ügy lezárása előtt töröljön minden másolatot.
confirm-title = A letöltött fájl ellenőrzése
confirm-intro = A megerősítés után az itteni másolatot további várakozás nélkül töröljük.
confirm-sha256 = A mentett fájl SHA-256 értéke
confirm-hint = Windows: certutil -hashfile FÁJL SHA256. Mac és Linux: shasum -a 256 FÁJL
confirm-submit = Ellenőrzés
timeline-title = Tevékenység
note-add = Megjegyzés hozzáadása
note-label = Megjegyzés a kollégáknak
note-hint = Csak az ügyfélszolgálat látja. Az üggyel együtt törlődik. Betegek neve ne szerepeljen benne.
note-submit = Hozzáadás
reassign-title = A felelős módosítása
reassign-submit = Hozzárendelés
close-requested = Az ügyet a helpdesk lezárta. A linkek már nem működnek. Törölje a másolatait, és zárja le itt is az ügyet.
close-title = Az ügy lezárása
close-destroys = A következő automatikus törlés ezeket véglegesen törli:
close-files = { $files ->
    [one] egy itt tárolt fájl, először a kulcsa
   *[other] { $files } itt tárolt fájl, először a kulcsuk
}
close-links = { $links ->
    [one] egy még működő link (azonnal)
   *[other] { $links } még működő link (azonnal)
}
close-people = az ügyben szereplő nevek, címek, telefonszámok és megjegyzések
close-unfetched = { $files ->
    [one] Egy fájl nincs teljesen letöltve. Előbb töltse le, vagy adja meg az elvetés okát.
   *[other] { $files } fájl nincs teljesen letöltve. Előbb töltse le őket, vagy adja meg az elvetés okát.
}
close-discard = Az elvetés oka
close-attest = Megerősítem, hogy az ügy adatainak minden munkapéldányát töröltük, minden lemezről.
close-submit = Lezárás és törlés
proof-title = Törlési igazolás
proof-done = Az ügy fájljaiból itt semmi sem maradt: a kulcsokat és az adatokat töröltük, a törlést ellenőriztük.
proof-pending = { $files ->
    [one] Egy fájlt a következő automatikus törlés töröl.
   *[other] { $files } fájlt a következő automatikus törlés töröl.
}

## What happened on a ticket
event-ticket-opened = Ügy megnyitva
event-ticket-reassigned = A felelős megváltozott
event-ticket-noted = Megjegyzés
event-ticket-closed = Ügy lezárva, a másolatok törlése megerősítve
event-ticket-held = Jogi zárolás elrendelve
event-ticket-released = Jogi zárolás feloldva
event-ticket-erased = Nevek, címek és megjegyzések törölve
event-link-issued = Link kiadva
event-link-resent = Új jelszó készült
event-link-extended = Link meghosszabbítva
event-link-opened = Link megnyitva a jelszóval
event-link-locked = Link zárolva hibás jelszavak miatt
event-link-revoked = Link visszavonva
event-link-expired = A link lejárt
event-link-disowned = A címzett szerint nem ő kérte a linket
event-agreement-overridden = Hatályos szerződés nélkül elküldve
event-contact-verified = A kapcsolattartó más módon azonosítva
event-upload-started = A feltöltés elkezdődött
event-upload-stored = A fájl megérkezett, ellenőrizve és titkosítva
event-upload-refused = Fájl elutasítva
event-upload-withdrawn = Az intézmény visszavonta a fájlt
event-upload-alarm = Riasztás: a tárolt fájl nem nyitható meg
event-download-authorised = Letöltés kérve
event-download-started = Letöltés elkezdve
event-download-completed = Fájl letöltve
event-download-aborted = A letöltés megszakadt
event-download-confirmed = A letöltött fájl ellenőrizve
event-purge-completed = Fájl törölve
event-purge-blocked = A tároló megtagadta a fájl törlését; a kulcs törölve
event-sms-delivered = SMS kézbesítve
event-sms-failed = SMS sikertelen
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
contact-withdraw = Felhatalmazás visszavonása és törlés

## The proof
proof-certificate = Törlési igazolás nyomtatásra vagy továbbításra (PDF)

## The helpdesk closed a case
event-ticket-close-requested = A helpdesk lezárta az ügyet; a linkek megszűntek

## Letöltés, amely folytatódik
event-download-resumed = A letöltés folytatódik
download-resume = Ha a kapcsolat megszakad, a böngésző letöltési listájában folytatható.
open-title = Így nyitható meg a fájl
open-words = A feladó telefonon lediktál nyolc szót: ez a fájl jelszava. Írja be csupa kisbetűvel, a szavak között kötőjellel, szóköz nélkül. Minden betű a és z közötti, ékezet nélkül.
open-programs = Olyan programot használjon, amely megnyitja az AES-titkosítású ZIP-fájlokat: Windowson például a 7-Zip vagy a WinZip, Macen a Keka. A Windows Fájlkezelője nem nyitja meg őket.
open-inner = Belül lehet egy második fájl, a data.zip. Nyissa meg azt is: nem kell hozzá jelszó. Egy ZIP-ben a fájlnevek jelszó nélkül is olvashatók, ezért a valódi nevek csak a data.zip belsejében vannak, ahol a nyolc szó védi őket.
open-own = Ha a ZIP-fájlt a feladó maga készítette, az ott választott jelszóval nyitható meg. Ha ilyen fájl van a data.zip belsejében, mindkét jelszóra szükség van.
copy = Másolás
copy-done = Másolva
copy-failed = Nem sikerült a másolás. Jelölje ki a szöveget, és másolja ki kézzel.
close-links-locked = { $links ->
    [one] egy zárolt link és minden, amit még azon küldenek (azonnal)
   *[other] { $links } zárolt link és minden, amit még azokon küldenek (azonnal)
}
link-disowned = a címzett lezárta
link-used-another = Egy linken egy fájl küldhető. Újabb fájl kéréséhez küldjön új linket.
download-begun = A letöltés elkezdődött. Ha a kapcsolat megszakad, a böngésző letöltési listájában folytathatja.
event-link-closed = A címzett lezárta a linket
ticket-more = Tárgy és felelős
ticket-subject-hint = Néhány szó, amelyről az ügy felismerhető. Betegek neve és egészségi adat nélkül.

## Mennyit töltöttek le egy fájlból: ami elhagyta a kiszolgálót, akár megérkezett mind, akár nem
fetched-sent = legfeljebb { $bytes } elküldve (a teljes méret { $size }), utoljára: { $time }
fetched-sent-name = A böngészőnek elküldve
fetched-wholly = letöltve, a befejezés nincs visszaigazolva
fetched-partly = részben letöltve
fetched-running = letöltés folyamatban
receipt-title-fetching = A fájl letöltése folyamatban van
receipt-lead-fetching = Az ügyfélszolgálat most tölti le. Már nem vonható vissza.
receipt-title-partly = A fájl egy részét letöltötték
receipt-lead-partly = A letöltése elkezdődött, de nem fejeződött be. A fájlt itt továbbra is titkosítva tároljuk. Már nem vonható vissza.
receipt-lead-taken = Az ügyfélszolgálat majdnem az egész fájlt letöltötte. Az ezen a kiszolgálón lévő másolatot töröljük.
close-file-partly = { $size }, beérkezett: { $time }, legfeljebb { $bytes } letöltve, NEM a teljes fájl
close-file-taken = { $size }, beérkezett: { $time }, majdnem teljesen letöltve
certificate-sent = Összesen legfeljebb { $bytes } elküldve (a teljes méret { $size }), { $first } és { $last } között.
certificate-sent-part = Ennél a letöltésnél legfeljebb { $bytes } elküldve
event-bytes = legfeljebb { $bytes } elküldve

## Tárolt fájl, amely nem nyitható meg

# Belépés személyazonosság-szolgáltatóval.
identity-sign-in = Belépés ezzel: { $name }
identity-going = Átirányítás ide: { $name }
identity-go-there = Tovább ide: { $name }
identity-back = Bejelentkezve ezzel: { $name }
identity-go-on = Tovább

# Az asztal billentyűi.
keys-title = Billentyűparancsok
keys-search = Keresés az ügyek között
keys-next = Következő ügy a listában
keys-previous = Előző ügy a listában
keys-list = Ugrás az ügyek listájához
keys-help = Ez a súgó
keys-hint = Beviteli mezőben gépelés közben nem működnek. Az Enter megnyitja a kijelölt ügyet.
keys-on = Billentyűparancsok használata ebben a böngészőben
keys-close = Bezárás

# Egy hivatkozás és fájlja útja, lerajzolva.
life-title = Folyamat
life-of = A link folyamata, címzett: { $name }
life-issued = Link kiadva
life-password = Jelszó
life-opened = Megnyitva
life-received = Megérkezett
life-fetched = Letöltve
life-destroyed = Törölve
life-by-phone = telefonon még nincs megadva
life-sms-on-its-way = SMS úton
life-sms-delivered = SMS kézbesítve
life-after = { $duration } elteltével
life-done = kész
life-now = folyamatban
life-failed = sikertelen
life-ahead = még nem
life-never = nem történik meg

# Amit az emberek akkor tudnak meg, ha valami nem jutott el valakihez, ha egy link ideje változik, és ha ügyek gazdát cserélnek.
event-mail-delivered = E-mail kézbesítve
event-mail-failed = Az e-mail nem ért célba
event-link-reminded = Az intézmény emlékeztetve a link lejártára
life-mail-failed = az e-mail nem ért célba
attention-unattended = nincs felelőse
account-tickets = Nyitott ügyek
hand-over-to = A nyitott ügyek új felelőse
hand-over-choose = válasszon
hand-over-leads = egyelőre senki; a csoportvezetők értesítést kapnak
request-label = Mire van szükség
request-hint = Egy sor. Szerepel a linket tartalmazó e-mailben, és a jelszó megadása után az intézmény oldalán. Betegek neve és egészségi adataik nélkül.
request-title = Az ügyfélszolgálat ezt kéri Öntől

# A számok szavai a pultnál.
desk-numbers = Jelentések
numbers-intro = Az ügyfélszolgálat munkájának összesítése. A hetek hétfőn kezdődnek (UTC). A jelentésekben nincsenek személynevek, ezért a törölt ügyeket is tartalmazzák.
numbers-period = Időszak
numbers-weeks = Az utolsó { $weeks } hét
numbers-transfers = Beérkezett fájlok hetente
numbers-link-to-upload = A linktől a fájlig: mediánidő hetente
numbers-download-to-destruction = A letöltéstől a törlésig: mediánidő hetente
numbers-sms = SMS intézményenként: szegmensek és költség, egész hónapokban
numbers-none = Még nincs adat.
numbers-table = Táblázatként
numbers-csv = CSV letöltése
numbers-week = Hét kezdete
numbers-files = Fájlok
numbers-median = Medián (perc)
numbers-slow = 90. percentilis (perc)
numbers-institution = Intézmény
numbers-segments = Szegmensek
numbers-billed = A kereten felül
numbers-cents = Költség (eurócent)

# Szavak az üzemeltetőknek magáról a szolgáltatásról.

# Azonosítókulcsok és a fiók második lépései.
passkey-title = Azonosítókulcs használata
passkey-intro = Az azonosítókulcsot ezen az eszközön, a telefonján vagy egy biztonsági kulcson tárolja, és ujjlenyomattal, arccal vagy PIN-kóddal használja. Védi az adathalászattal szemben.
passkey-name = Név
passkey-name-hint = Olyan név, amelyet felismer, például „munkahelyi laptop”.
passkey-make = Azonosítókulcs hozzáadása
passkey-use = Azonosítókulcs használata
passkey-waiting = Kövesse a böngésző utasításait…
passkey-failed = Nem sikerült, vagy megszakították. Semmi sem változott. Próbálja újra, vagy válasszon más módot.
totp-title = Alkalmazásból származó kódok használata
totp-add-title = Kódok alkalmazásból
totp-add-intro = A kétlépcsős azonosításhoz a telefonján lévő hitelesítő alkalmazást is használhatja.
totp-add = Alkalmazás beállítása
factor-what = Módszer
factor-since = Hozzáadva
factor-totp = Kódok alkalmazásból
factor-passkey = Azonosítókulcs: { $name }
factor-remove-title = Kétlépcsős azonosítási módszer eltávolítása
factor-remove = Eltávolítás
recovery-renew-title = Helyreállító kódok
recovery-renew-intro = Az új kódok minden régit felváltanak.
recovery-renew = Új kódok készítése

## Hibák

# Words of the ticket's page that are newer than desk.ftl.

## Pages that keep themselves up to date
live-on = Ez az oldal automatikusan frissül.
live-waiting = A kapcsolat megszakadt. Újrakapcsolódás; az oldal elavult lehet.
live-locked = A munkamenet tétlenség miatt zárolódott. Töltse be újra az oldalt, és adja meg a jelszavát.
live-over = Ez az oldal már nem frissül automatikusan. Töltse be újra.
live-renewed = Ennek az oldalnak új változata van. Továbbra is automatikusan frissül, de töltse be újra, mielőtt folytatja.

## Checking a saved file
check-choose = Letöltött fájl
check-hint = A fájlt ebben a böngészőben ellenőrizzük, és sehová sem küldjük. Ha egyezik, azonnal megerősítjük.
check-working = Ellenőrzés …
check-right = A fájl egyezik. Megerősítés …
check-wrong = A fájl nem egyezik: ez nem az elküldött fájl. Semmi sem változott, az itteni másolat megmarad. Válassza ki a megfelelő fájlt, vagy töltse le még egyszer.
check-unreadable = Ez a fájl nem olvasható. Semmi sem változott. Válassza ki újra.
check-unloaded = Az ellenőrzést nem sikerült betölteni. Semmi sem változott. Töltse be újra az oldalt.
ticket-older = Régebbiek
ticket-newest = Legújabbak
ticket-older-hidden = A régebbi bejegyzések itt nem láthatók.

# Az ügyek listája: szűrők és oldalak.
list-anything = bármely
list-urgent = figyelmet igényel
list-state = Állapot
list-all = bármely
list-open = nyitott
list-closed = lezárt
list-whose = Felelős
list-team = mindenki
list-mine = én
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
webhooks-intro = Más rendszerek, például a helpdesk, értesítést kaphatnak az itteni eseményekről. Számokat és időpontokat kapnak, nevet, címet vagy fájlt soha.
webhooks-none = Még nincs webhook.
webhook-add = Webhook hozzáadása
webhook-name = Név
webhook-url = Cím
webhook-url-hint = https:// az eleje. A kérések csak erre a címre mennek; az átirányításokat nem követjük.
webhook-events = Események
webhook-event-link-used = link felhasználva
webhook-event-upload-stored = fájl beérkezett
webhook-event-ticket-purged = ügy minden adatával törölve
webhook-active = aktív
webhook-paused = szünetel
webhook-counts = { $waiting } várakozik, { $failed } sikertelen
webhook-about = Ide küldjük: { $host }, ezeknél az eseményeknél: { $events }.
webhook-pause = Szüneteltetés
webhook-resume = Folytatás
webhook-rotate = Titkos kulcs visszaállítása
webhook-delete = Törlés
webhook-secret = Az aláírás titkos kulcsa
webhook-secret-once = Írja be most a másik rendszerbe: többé nem jelenik meg. Visszaállítás után a kéréseket még 24 óráig a régi kulccsal is aláírjuk.
calls-title = Webhook-kézbesítések
calls-none = Az elmúlt 30 napban nem volt kézbesítés.
call-event = Esemény
call-ticket = Ügy
call-created = Mikor
call-state = Állapot
call-attempts = Próbálkozások
call-answer = Utolsó válasz
call-queued = várakozik
call-sending = küldés alatt
call-delivered = kézbesítve
call-failed = sikertelen
call-canceled = megszakítva
call-resend = Küldés újra
call-code-address-refused = nem küldtük el: belső hálózati cím
call-code-name-unknown = ismeretlen állomásnév
call-code-timeout = nem jött időben válasz
call-code-certificate = a tanúsítvány érvénytelen
call-code-connection = nincs kapcsolat
call-code-internal = nem ment el

asked-title = Beérkezett kérések
asked-count = { $count } beérkezett kérés
asked-intro = Valaki megadta egy olyan személy e-mail-címét, akit az intézmény felhatalmazott. Bárki beírhatta: hívja vissza, mielőtt linket küld.
asked-none = Nincs nyitott kérés.
asked-prepare = Link előkészítése
asked-dismiss = Elutasítás
asked-number = Nyilvántartott telefonszám
asked-number-none = nincs
asked-words = A probléma
asked-at = A kérés ideje
asked-call-title = Először hívja vissza
asked-call = Hívja a nyilvántartott számot: { $phone }. Név: { $name }
asked-call-no-number = Nincs nyilvántartott szám. Név: { $name }. Hívja az intézményt egy más forrásból ismert számon.
asked-call-why = Soha ne használjon olyan számot, amely a kérésben vagy egy e-mailben áll. Kérdezze meg, hogy a személy kért-e linket, és csak utána küldje el.
ask-dismiss-title = Elutasítja a kérést? Név: { $name }
ask-dismiss = A kérés és a szövege törlődik. { $name } ({ $institution }) nem kap értesítést.
done-request-dismissed = A kérés elutasítva és törölve.
event-link-request-taken = Beérkezett kérésre megnyitva

life-told-by-phone = telefonon megadva
link-told = A jelszó telefonon megadva
link-not-told = még nincs megadva
link-tell = A jelszót megadtam
done-password-told = Rögzítve: a jelszó telefonon el lett mondva.
event-link-told = A jelszó telefonon megadva
account-factors = Kétlépcsős azonosítás
account-passkeys = { $count } azonosítókulcs
abuse-title = Más használja a fiókját?
abuse-intro = Olyasmit lát a saját nevében, amit nem Ön tett, vagy valaki megtudta a jelszavát? Itt függesztheti fel a fiókját. Mindenhonnan kijelentkezik, és a tokenjei megszűnnek.
abuse-report = Visszaélés bejelentése és a fiókom felfüggesztése
abuse-ask-title = Felfüggeszti a fiókot? { $name }
abuse-ask = A fiók ({ $email }) azonnal felfüggesztésre kerül: minden munkamenet és token megszűnik. A csoportvezetők és az adatvédelmi tisztviselők e-mailt kapnak. A fiókot csak üzemeltető aktiválhatja újra; a tokenek megszűnnek.
abuse-ask-tickets = A nyitott ügyei változatlanok maradnak, a csoportvezetők értesülnek róluk.
done-abuse-reported = A fiókja fel van függesztve. Minden munkamenet és token megszűnt, a csoportvezetők és az adatvédelmi tisztviselők értesítést kapnak. Beszéljen a csoportvezetővel: a fiókot üzemeltető aktiválja újra.

institution-country = Ország
institution-country-none = nincs megadva (a kapcsolattartó nyelve szerint)
institution-mail-lines = Kiegészítő szöveg minden e-mailben, amelyben link van
institution-mail-lines-hint = Egyszerű szöveg, legfeljebb 500 karakter, például hol található a biztonsági mentés. Webcímek nem adhatók meg.
mail-lines-title = Kiegészítő szöveg az e-mailben
mail-lines-of = { $institution }: { $lines }

templates-title = Az e-mailek szövegei indok szerint
templates-intro = A link küldésekor kiválasztható az indok, és a hozzá tartozó szöveg bekerül az e-mailbe. Ha az intézménynek saját szövege van, az kerül bele.
templates-reason = Indok
templates-lines-hint = Egyszerű szöveg, legfeljebb 500 karakter, webcímek nélkül. A már meglévő indok új szöveget kap; az üres szöveg törli.
template-label = Az e-mail kiegészítő szövege
template-none = nincs
done-template-saved = Mentve.

# The team's queue.
queue-count = Közös várólista: { $count }
list-unassigned = felelős nélkül
ticket-unassigned = Nincs: a közös várólistán
ticket-unassigned-hint = Fájlt letölteni és linket küldeni csak azután lehet, hogy az ügynek van felelőse.
ticket-take = Hozzárendelés hozzám
ticket-queue = Vissza a várólistára
ticket-for-queue = A közös várólistára, felelős nélkül
done-ticket-taken = Az ügy Önhöz van rendelve.
done-ticket-queued = Az ügy a közös várólistán van.
event-ticket-taken = Hozzárendelve a közös várólistáról
event-ticket-queued = Visszakerült a közös várólistára

# Several tickets of the list at once.
select-ticket = { $reference } kijelölése
select-column = Kijelölés
selected-acts = Kijelölt ügyek:
selected-take = Hozzárendelés hozzám
selected-close = Ügyek lezárása
selected-close-intro = Egy ügy csak akkor zárul le, ha azt külön megerősíti. A következő automatikus törlés ezután véglegesen törli a fájljait és a személyes adatait; a linkjei azonnal érvénytelenek.
selected-title = Kijelölt ügyek
selected-none = Nincs kijelölt ügy. Semmi sem változott.
done-ticket-closed = Az ügy le van zárva.

# Cover for somebody who is away.
cover-title = Távollét és helyettesítés
cover-of = Távollét: { $name }
cover-intro = Ezeken a napokon a helyettes látja és kezeli a távol lévő személy összes ügyét. Minden művelet helyettesítésként kerül a naplóba. A helyettesítés automatikusan véget ér.
cover-from = A távollét első napja
cover-until = A távollét utolsó napja
cover-who = Helyettes
cover-save = Mentés
cover-now = Helyettes: { $cover }, { $from } – { $until }
cover-end = Helyettesítés befejezése
covering = Az Ön helyettesítése eddig: { $time }. Távol: { $name }
done-cover-saved = A távollét mentve.
done-cover-ended = A helyettesítés véget ért.
event-as-cover = helyettesítve: { $name }

## Notifications
waiting-arrived = { $count } fájl letölthető.
waiting-unassigned = { $count } ügynek nincs felelőse.
notices-title = Értesítések ebben a böngészőben
notices-default = Az ablak címe mutatja, mennyi feladat vár. Ez a böngésző értesítést is megjeleníthet.
notices-granted = Az értesítések be vannak kapcsolva. Csak számokat tartalmaznak.
notices-denied = Az értesítések le vannak tiltva ennek a böngészőnek a beállításaiban.
notices-allow = Értesítések bekapcsolása
notices-sound = Hangjelzés, ha érkezik valami
