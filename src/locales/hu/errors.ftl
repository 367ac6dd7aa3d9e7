problem-title = Hiba történt
problem-prefix = Hiba:
error-page-title = Hiba történt
error-page-request = Ha segítséget kér, adja meg ezt a számot: { $requestId }

## Errors: requests in general
error-invalid-request = Néhány adat érvénytelen. Semmi sem változott. Javítsa ki, amit beírt, és próbálja újra.
error-unknown-field = A kérésben itt ismeretlen mező volt. Semmi sem változott. Törölje, és próbálja újra.
error-not-found = Ezen a címen nincs semmi, vagy nincs hozzáférése. Semmi sem változott. Ellenőrizze a címet.
error-method-not-allowed = Ez a cím így nem használható. Semmi sem változott. Lépjen vissza, és próbálja újra.
error-unsupported-media-type = Az adatok itt el nem fogadott formában érkeztek. Semmit nem őriztünk meg. Használja az oldalon lévő űrlapot vagy az API leírásában megadott formátumot.
error-unauthenticated = Nincs bejelentkezve, vagy lejárt a munkamenete. Semmi sem változott. Jelentkezzen be, és próbálja újra.
error-forbidden = Az Ön fiókjának ehhez nincs joga. Semmi sem változott. Ha a munkájához szükséges, forduljon a fiókok kezelőjéhez.
error-cross-site-request = A kérés egy másik webhelyről érkezett, ezért az Ön védelmében elutasítottuk. Semmi sem változott. Nyissa meg itt újra az oldalt, és ismételje meg a lépést.
error-idempotency-key-reused = Ezt az Idempotency-Key értéket már használták egy másik kéréshez. Semmi sem változott. Használjon új kulcsot.
error-busy = A szolgáltatás most túlterhelt. Semmi sem veszett el. Várjon egy kicsit, és próbálja újra.
error-request-timeout = A kérés túl sokáig tartott, ezért leállítottuk. Semmit nem őriztünk meg belőle. Ellenőrizze a kapcsolatot, és próbálja újra.
error-unavailable = A szolgáltatás most nem tud válaszolni. Minden, amit eddig visszaigazoltunk, biztonságban van. Próbálja újra néhány perc múlva.
error-shutting-down = A szolgáltatás éppen újraindul. Minden, amit eddig visszaigazoltunk, biztonságban van. Próbálja újra egy perc múlva.
error-internal = Hiba történt nálunk. Minden, amit eddig visszaigazoltunk, biztonságban van, de lehet, hogy ez az utolsó lépés nem történt meg. Próbálja újra; ha ismétlődik, szóljon az ügyfélszolgálatnak.

## Errors: links and their passwords
error-wrong-password = A jelszó helytelen. Semmi sem veszett el. Ellenőrizze, és írja be újra.
error-password-required = Nem adott meg jelszót. Semmi sem veszett el. Írja be a linkjéhez tartozó jelszót.
error-password-malformed = Amit beírt, nem lehet a jelszó. Semmi sem veszett el. Csak magát a jelszót írja be, előtte és utána semmit.
error-link-locked = A link zárolódott, mert túl sokszor adtak meg hibás jelszót. Azt a fájlt, amelynek az igazolását látta, ez nem érinti. Kérjen új linket az ügyfélszolgálattól.
error-link-used = Ezen a linken már küldtek fájlt, és egy link csak egyet fogad. Az a fájl hiánytalanul megérkezett. Ha még egyet kell küldenie, kérjen új linket az ügyfélszolgálattól.
error-link-expired = Ez a link lejárt. Azt a fájlt, amelynek az igazolását látta, ez nem érinti. Ha még küldenie kell valamit, kérjen új linket az ügyfélszolgálattól.
error-link-revoked = Ezt a linket lezárták. Ezen már semmit nem lehet küldeni. Ha még küldenie kell valamit, kérjen új linket az ügyfélszolgálattól.
error-link-not-live = Ez a link már nem használható és nem módosítható. Semmi sem változott. Új link szükséges.
error-session-required = Lejárt a munkamenete ezen az oldalon, vagy még nem adta meg a jelszót. Semmit nem őriztünk meg, és a link változatlan. Nyissa meg újra a linket, és írja be a jelszót.
error-resend-limit = Ehhez a linkhez már annyiszor küldtek új jelszót, ahányszor szabad. Semmi sem ment el. Adjon ki új linket.
error-no-receipt = Ehhez a linkhez nincs igazolás. Semmi sem veszett el. Ha még nem küldte el a fájlt, előbb küldje el.

## Errors: contacts and messages
error-invalid-phone = Ez nem nemzetközi formájú telefonszám. Semmi sem ment el. Írja elé a + jelet és az ország hívószámát.
error-phone-country-refused = Ebbe az országba itt nem küldhető SMS. Semmi sem ment el. Használjon másik számot, vagy mondja el telefonon a jelszót.
error-phone-landline = Ez vezetékes szám, oda az SMS többnyire nem érkezik meg. Semmit sem küldtünk el. Adjon meg mobilszámot, vagy mondja el a jelszót telefonon.
error-sms-limit = Egyelőre annyi SMS ment el, amennyi megengedett. Ez nem ment el. Próbálja később, vagy mondja el telefonon a jelszót.
error-phone-required = A jelszónak SMS-ben kellene mennie, de nincs telefonszám. Semmi sem ment el. Adjon meg egy számot, vagy válassza, hogy telefonon mondja el a jelszót.
error-email-not-ascii = Az e-mail-cím @ előtti részében ékezetes vagy más írásból való betű van. Sok levelezőszerver nem tud ilyen címet fogadni. Semmi sem változott, és semmi sem ment el. Kérje a személy másik címét, amelyet ékezet nélküli betűkkel írnak.

## Errors: uploads
error-too-large = A fájl nagyobb a megengedettnél. Semmit nem őriztünk meg belőle, és a link továbbra is működik. Küldjön kisebb fájlt, vagy kérjen több linket az ügyfélszolgálattól.
error-no-file = Nem választott fájlt. A link továbbra is működik. Válassza ki a ZIP-fájlt, és küldje el.
error-too-many-parts = Egynél több fájl érkezett. Semmit nem őriztünk meg, és a link továbbra is működik. Pontosan egy ZIP-fájlt küldjön.
error-truncated-body = A kapcsolat megszakadt, mielőtt az egész fájl megérkezett. Semmit nem őriztünk meg belőle, és a link továbbra is működik. Küldje el újra a fájlt.
error-too-slow = A fájl túl lassan érkezett, ezért leállítottuk a küldést. Semmit nem őriztünk meg belőle, és a link továbbra is működik. Próbálja újra jobb kapcsolattal.
error-too-many-uploads = Most túl sok fájlt küldenek egyszerre. Az Ön fájlját nem őriztük meg, és a link továbbra is működik. Várjon néhány percet, és küldje el újra.
error-upload-paused = Ezen a linken egymás után sok fájlt utasítottunk vissza. Az Ön fájlját nem őriztük meg, és a link továbbra is működik. Várjon egy kicsit, és küldje el újra.
error-not-a-zip = Ez a fájl nem ZIP-fájl. Semmit nem őriztünk meg belőle, és a link továbbra is működik. Tegye az adatokat jelszóval és AES-256 titkosítással védett ZIP-fájlba, és azt küldje el.
error-zip-entry-not-encrypted = Ebben a ZIP-ben legalább egy fájlt nem véd jelszó. Semmit nem őriztünk meg belőle, és a link továbbra is működik. Készítse el újra a ZIP-fájlt jelszóval és AES-256 titkosítással.
error-zip-weak-encryption = Ezt a ZIP-et régi eljárás (ZipCrypto) védi, amely feltörhető. Semmit nem őriztünk meg belőle, és a link továbbra is működik. Készítse el újra a ZIP-fájlt, és titkosítási eljárásnak válassza az AES-256-ot.
error-zip-guessable = Ebben a ZIP-ben egy fájl olyan rövid, hogy a védelem nélküli ellenőrző összegéből kitalálható a tartalma. Semmit nem őriztünk meg belőle, és a link továbbra is működik. Készítse el újra a ZIP-et a 7-Zip vagy a Keka programmal, és az új fájlt küldje el.
error-zip-unsafe = Ebben a ZIP-ben van valami, ami kicsomagoláskor kárt okozhat: link, eszköz vagy nem biztonságos név. Semmit nem őriztünk meg belőle, és a link továbbra is működik. Hagyja ki vagy nevezze át, és készítse el újra a ZIP-et.
error-zip-split = Ez egy feldarabolt archívum egyik része. Semmit nem őriztünk meg belőle, és a link továbbra is működik. Egy darabban készítse el a ZIP-et, és azt küldje el.
error-zip-too-many = Ebben a ZIP-ben több mint 65 535 fájl van. Semmit nem őriztünk meg belőle, és a link továbbra is működik. A mappát tegye először jelszó nélküli ZIP-be, azt pedig egy másikba, jelszóval és AES-256 titkosítással.
error-zip-malformed = Ez a ZIP-fájl sérült, vagy olyan a felépítése, hogy nem ellenőrizhető. Semmit nem őriztünk meg belőle, és a link továbbra is működik. Készítse el újra a 7-Zip vagy a Keka programmal, és az új fájlt küldje el.
error-zip-empty = Ebben a ZIP-fájlban nincs adat. Semmit nem őriztünk meg belőle, és a link továbbra is működik. Készítse el újra az adataival, és az új fájlt küldje el.

## Errors: downloads
error-upload-not-available = Ez a fájl nem tölthető le: nem érkezett meg teljesen, vagy már törölték. A kérés semmit sem változtatott. Az ügynél látható, melyik történt.
error-download-used = Ezt a letöltést már felhasználták; mindegyik egyszer működik. A kérés semmit sem változtatott. Ha még szüksége van a fájlra, indítson új letöltést az ügynél.
error-download-expired = Ezt a letöltést nem indították el időben. A kérés semmit sem változtatott. Indítson új letöltést az ügynél.
error-download-not-complete = Ez a letöltés nem fejeződött be, ezért nem igazolható vissza. A fájl még a kiszolgálón van. Előbb töltse le teljesen.
error-digest-mismatch = Az ujjlenyomat nem ehhez a fájlhoz tartozik, ezért a másolata sérült lehet. A visszaigazolást nem rögzítettük. Töltse le újra a fájlt, és hasonlítsa össze.

## Errors: tickets
error-reference-taken = Már van nyitott ügy ezzel az ügyszámmal. Semmi sem jött létre. Használja azt az ügyet.
error-ticket-closed = Ez az ügy le van zárva. Semmi sem változott. Nyisson új ügyet.
error-ticket-unassigned = Ennek az ügynek még nincs felelőse. Semmi sem változott. Előbb rendelje magához az ügyet, és próbálja újra.
error-ticket-taken = Ezt az ügyet már egy munkatárs kapta meg. Semmi sem változott. Válasszon másikat a közös várólistáról.
error-undelivered-uploads = Az ügyben vannak fájlok, amelyeket nem töltöttek le teljesen. Továbbra is nyitva van, és semmit nem töröltünk. Töltse le őket, vagy adja meg az elvetés okát.
error-download-running = Ebből az ügyből még tart egy letöltés. Semmi sem változott. Várja meg, amíg véget ér, és akkor zárja le az ügyet.
error-attestation-required = Az ügy csak akkor zárható le, ha megerősíti, hogy minden munkapéldányt törölt. Semmi sem változott. Törölje őket, erősítse ezt meg, és zárja le újra az ügyet.
error-ticket-held = Ezt az ügyet már jogi zárolás védi. Semmi sem változott.
error-ticket-not-held = Ezen az ügyön nincs jogi zárolás. Semmi sem változott.
error-ticket-restricted = Az ügy adatainak kezelése korlátozott: minden megmarad, de semmi sem küldhető, fogadható vagy tölthető le. Semmi sem változott. Kérdezze az ügyfélszolgálatot, ott pedig az adatvédelmi tisztviselőt.
error-ticket-not-restricted = Az ügy adatainak kezelése nem korlátozott. Semmi sem változott.
error-own-proposal = Ez az Ön saját javaslata. Semmi sem változott. Egy másik személynek kell döntenie róla.
error-ticket-erased = Ennek az ügynek minden adatát már töröltük. Nincs mit zárolni.
error-not-purged-yet = Még nem töröltünk mindent, ezért nincs törlési igazolás. Semmi sem változott. Próbálja újra, miután az ügyet lezárták, és a következő automatikus törlés lefutott.

## Errors: storage and sealing
error-object-not-found = A tárolt fájl nincs ott, ahol lennie kellene. A kérés semmit sem változtatott. Szóljon az üzemeltetőnek, akinek ellenőriznie kell a tárolót.
error-object-locked = A tároló nem engedi törölni ezt a fájlt. Nem töröltük. Az üzemeltetőnek fel kell oldania a tároló zárolását; a következő automatikus törlés újra megpróbálja.
error-object-not-destroyed = Nem sikerült bizonyítani, hogy a fájl már nincs meg. Nem töröltnek számít, és a következő automatikus törlés újra megpróbálja. Ha ismétlődik, az üzemeltetőnek ellenőriznie kell a tárolót.
error-seal-broken = A tárolt fájl megsérült vagy megváltozott. Sérült adatot nem adtunk ki. Ne használjon hiányos másolatot, szóljon az üzemeltetőnek, és kérje el újra a fájlt a küldőtől.
error-key-not-found = Ennek a fájlnak nincs meg a kulcsa: törölték, vagy hiányos a kulcstároló. A fájl nem nyitható meg. Szóljon az üzemeltetőnek, és ha még szüksége van rá, kérje el újra a küldőtől.
error-master-key-unknown = Ezt olyan főkulccsal titkosították, amely ezen a kiszolgálón nincs meg. Az adat megvan, de most nem nyitható meg, és semmi sem használódott el. Az üzemeltetőnek pótolnia kell a kulcsot.
error-storage-unavailable = A tároló nem válaszol. Minden, amit eddig visszaigazoltunk, biztonságban van, de ez a lépés nem fejeződött be. Próbálja újra néhány perc múlva.

## Errors: accounts, sign-in, hooks
error-sign-in-failed = Az e-mail-cím vagy a jelszó nem jó. Semmi sem változott. Ellenőrizze mindkettőt, és próbálja újra.
error-email-taken = Ezzel az e-mail-címmel már van fiók. Semmi sem jött létre. Használjon másik címet.
error-signature-invalid = Ennek az üzenetnek az aláírása nem jó, ezért nem fogadtuk el. Semmi sem változott. Ellenőrizze a közös titkot és a címet, amelyhez az aláírás készült.

## Errors: operation
error-config-invalid = Hibás a beállítás, ezért a szolgáltatás nem indult el. Az adatokhoz nem nyúltunk. Javítsa ki a megnevezett beállításokat, és indítsa el újra.
error-migration-changed = Egy már lefuttatott adatbázis-migráció megváltozott. Az adatbázishoz nem nyúltunk. Tegye vissza az eredeti fájlt.
error-migration-out-of-order = Egy hiányzó adatbázis-migráció száma kisebb, mint egy már lefuttatotté. Az adatbázis nem változott. Adja neki a következő számot.
error-database-ahead = Az adatbázist egy újabb verzió frissítette. Semmi sem változott. Telepítse azt a verziót.
error-audit-broken = Az eseménynapló lánca sérült. Az ellenőrzés semmit sem változtatott. Hagyja az adatbázist úgy, ahogy van, és értesítse az adatvédelmi tisztviselőt.
error-database-behind = Az adatbázis régebbi, mint a rajta kívül vezetett törlési lista, ahogy visszaállítás után szokott lenni. Semmi sem változott. Futtassa a `sluice restore reconcile` parancsot, majd indítsa újra.
error-agreement-required = A link nem készült el: a szolgáltatás az intézménnyel kötött, hatályos adatfeldolgozási szerződést ír elő, és egy sincs rögzítve. Kérje meg a csoportvezetőt, hogy rögzítse, vagy indokolja meg, miért kell enélkül.
error-contact-not-authorised = A link nem készült el: a szolgáltatás csak az intézmény által felhatalmazott személyeknek küld linket, és ez a személy nincs nyilvántartva. Kérje meg a csoportvezetőt, hogy rögzítse, vagy írja le, hogyan azonosította a személyt.
error-approval-required = Ehhez a letöltéshez másik csoportvezető jóváhagyása kell: a fájlt vagy egy részét már letöltötték, vagy munkaidőn kívül van. Semmi sem veszett el. Kérjen jóváhagyást az ügy oldalán.
error-tus-version = A küldő program a feltöltési protokoll másik változatát használja (tus 1.0.0 szükséges). Semmi sem lett elküldve.
error-offset-conflict = A feltöltés máshol folytatódik, mint ahogy megadták. Semmi sem veszett el: kérdezze le, hol tart, és onnan folytassa.
error-checksum-mismatch = Egy rész útközben megsérült, ezért eldobtuk. Ami előtte érkezett, biztonságban van: küldje el újra ezt a részt.
error-upload-busy = Ezt a fájlt éppen egy másik kapcsolat küldi. Semmi sem veszett el: várjon egy kicsit, majd folytassa.
error-upload-gone = Ez a feltöltés véget ért vagy elutasították, és semmit sem őriztünk meg belőle. A link még érvényes lehet: kezdjen új feltöltést.
error-password-overdue = A fiók jelszava régebbi, mint amit az itteni szabályok megengednek, ezért a tokenjei nem működnek. Semmi sem változott. Jelentkezzen be, és válasszon új jelszót; utána a tokenek újra működnek.
error-own-role-request = Nem dönthet olyan szerepkörről, amelyet Ön kért, vagy amelyet Ön kapna. Semmi sem változott. Másik csoportvezetőnek, adatvédelmi tisztviselőnek vagy üzemeltetőnek kell döntenie.
error-stores-changed = A tároló más helyre van beállítva, mint ahol a fájlok vannak. Semmi sem változott és semmi sem veszett el. A szolgáltatás üzemeltetőjének ki kell javítania a beállítást, vagy ha a tárolókat áthelyezték, futtatnia kell a `sluice stores accept` parancsot.
error-stores-emptied = A fájlok többsége, amelyeknek a tárolóban kell lenniük, hiányzik. Semmit sem töröltünk és semmit sem jegyeztünk fel. Nézze meg, nincs-e egy kötet lecsatolva; a `sluice stores accept` megmondja, mi hiányzik.
error-approval-not-needed = Ehhez a letöltéshez nem kell jóváhagyás. Semmi sem változott. Indítsa el a letöltést.
error-approval-asked = Ezt már kérte, vagy már jóvá is hagyták. Semmi sem változott. Nézze meg az ügyet.
error-approval-own = A saját kéréséről nem dönthet. Semmi sem változott. Másik csoportvezetőnek kell döntenie.
error-approval-decided = Erről a kérésről már döntöttek, vagy lejárt az ideje. Semmi sem változott. Ha még szükséges, újra kérhető.
error-session-locked = A munkamenet tétlenség miatt zárolódott. Semmi sem változott. Adja meg a jelszavát az oldalon, és folytassa.
error-code-wrong = A kód nem jó, vagy már felhasználták. Semmi sem változott. Várja meg az alkalmazás következő kódját, és azt írja be.
error-password-weak = Ez a jelszó túl rövid vagy túl könnyen kitalálható. Semmi sem változott. Válasszon legalább 12 karaktert, például négy össze nem függő szót.
error-invitation-gone = Ezt a meghívót már felhasználták, lecserélték vagy lejárt. Semmi sem változott. Kérjen újat a fiókok kezelőjétől.
error-own-account = Ezt a saját fiókjával senki sem teheti meg. Semmi sem változott. Kérjen meg egy másik üzemeltetőt.
error-already-recorded = Ez már szerepel a nyilvántartásban. Semmi sem került be. Keresse meg a listában.
error-agreement-ended = Ez a szerződés már véget ért, vagy másik váltotta fel. Semmi sem változott. Nézze meg a szerződések listáját.
error-institution-unknown = Ezen a néven nincs rögzített intézmény. Semmi sem lett elmentve. Ellenőrizze az írásmódot, válasszon a listából, vagy vegye fel újként.
error-register-too-long = A nyilvántartás több sorból áll, mint amennyi egy exportba belefér. Semmit sem exportáltunk. Válasszon rövidebb időszakot vagy egyetlen intézményt.
error-range-not-satisfiable = A kért részben a fájlnak egyetlen bájtja sincs. Semmi sem változott. Ha a mentett példány olyan hosszú, mint a fájl, hasonlítsa össze az SHA-256 értékét.
error-destruction-due = Ennek a fájlnak lejárt a tárolási ideje, és a következő automatikus törlés eltávolítja. Semmit sem adtunk ki. Ha még szüksége van rá, kérje el újra a küldőtől.
error-file-lost = A tárolt fájl vagy a kulcsa már nincs a tárolóban, ezért nem nyitható meg. Semmit sem adtunk ki, és ez a letöltés nem használódott el. Azonnal értesítse az üzemeltetőt: lehet, hogy egy lemez nincs csatlakoztatva, vagy egy visszaállítás nem fejeződött be. Ha a fájl valóban elveszett, kérje el újra a küldőtől.
error-storage-full = A tároló megtelt, ezért a fájlt nem lehetett megőrizni. Ebből a lépésből semmit sem mentettünk el, és a link továbbra is érvényes. Az üzemeltetőket értesítettük. Próbálja újra később.
error-identity-refused = Ehhez a belépéshez itt nincs aktív fiók. Semmi sem változott. Próbálja újra; ha megint nem sikerül, kérdezze meg a fiókok kezelőjét, hogy az Ön fiókja aktív-e, és az ott használt címe szerepel-e benne.
error-identity-unavailable = A belépési szolgáltatás nem válaszol. Semmi sem változott. Próbálja meg kicsit később, vagy lépjen be a jelszavával.
error-mail-refused = A linket tartalmazó e-mailt elutasították, ezért a link senkinél sincs meg. Semmi sem ment el. Adjon ki új linket egy másik címre.
error-open-tickets = Ez a személy nyitott ügyek felelőse. Semmi sem változott. Válassza ki, ki kapja meg őket, vagy hagyja a csoportvezetőkre.
error-passkey-refused = Az azonosítókulcsot nem fogadtuk el. Semmi sem változott. Próbálja meg még egyszer; ha újra nem sikerül, használjon másik módszert vagy helyreállító kódot.
error-last-factor = Ez az egyetlen kétlépcsős azonosítási módszere, ezért nem távolítható el. Semmi sem változott. Előbb adjon hozzá egy másikat.
error-too-many-passkeys = Ehhez a fiókhoz már annyi azonosítókulcs tartozik, amennyi csak lehet. Semmit sem adtunk hozzá. Távolítson el egyet, amelyet már nem használ.
error-not-withdrawable = A fájl már nem vonható vissza: az ügyfélszolgálat egészben vagy részben letöltötte vagy éppen letölti, már törölték, vagy jogszabály írja elő a megőrzését. Semmi sem változott. Hívja az ügyfélszolgálatot.
error-webhook-url-refused = Ezt a címet nem fogadjuk el. https:// legyen az eleje, ne legyen benne felhasználónév vagy jelszó, és ne vezessen belső hálózatba. Semmit sem mentettünk: javítsa ki a címet, és próbálja újra.

error-ask-limit = Ebben az órában túl sok kérés érkezett, ezt már nem továbbítottuk. Hívja az ügyfélszolgálatot azon a számon, amelyet már ismer.
error-request-taken = Ez a kérés már nem nyitott: egy munkatárs megválaszolta vagy elutasította, vagy lejárt az ideje. Link nem ment ki.
