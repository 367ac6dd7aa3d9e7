# Egyszerű szavak a rendelők és az ügyfélszolgálat munkatársainak. Minden szöveg csak azt mondja, ami abban a pillanatban igaz.
# A hibaüzenet megmondja: mi történt, elveszett-e valami, és mi a teendő.

## Every page

skip-to-content = Ugrás a tartalomhoz
problem-title = Hiba történt
problem-prefix = Hiba:

attempts-left = { $attempts ->
    [one] Még egy próbálkozása van, utána a link zárolódik.
   *[other] Még { $attempts } próbálkozása van, utána a link zárolódik.
}
size-limit = A megengedett legnagyobb méret: { $limit }.
retry-after = { $seconds ->
    [one] Kérjük, várjon egy másodpercet.
   *[other] Kérjük, várjon { $seconds } másodpercet.
}

## The first page of a link: its password

password-title = Adja meg a jelszót
password-intro = Az ügyfélszolgálat linket küldött Önnek. Adja meg a hozzá tartozó jelszót, és elküldheti a fájlt.
password-label = Jelszó
password-hint = 14 betű és számjegy csoportokban, például ABCD-2345-EFGH-67. A kis- és nagybetűk, a kötőjelek és a szóközök nem számítanak.
password-submit = Tovább
password-where-title = Hol találom a jelszót?
password-where-sms = SMS-ben érkezett arra a telefonszámra, amelyet az ügyfélszolgálatnak megadott, vagy telefonon mondták el Önnek.
password-where-never = Soha nincs ugyanabban az e-mailben, mint a link.
password-where-help = Nincs meg? Hívja az ügyfélszolgálatot azon a számon, amelyet már ismer. Új jelszót tudnak küldeni.

## The page where a file is sent

upload-title = Fájl biztonságos küldése
upload-reference = Ügyszám
upload-institution = Intézmény
upload-intro = Három lépés: válasszon jelszót, és mondja el telefonon az ügyfélszolgálatnak, védje le vele az adatokat egy ZIP-fájlban, és küldje el itt a fájlt.
upload-one-file = A link egyetlen fájlt fogad. Ha közben valami elromlik, semmit nem őrzünk meg, és egyszerűen újra próbálhatja.

step-password-title = 1. Válasszon erős jelszót, és mondja el telefonon
step-password-strong = Találjon ki új jelszót, csak ehhez a fájlhoz: legalább négy összefüggéstelen szót vagy 14 betűt és számjegyet. Se név, se születési dátum ne legyen benne.
step-password-tell = Telefonon mondja el az ügyfélszolgálatnak, azon a számon, amelyet már ismer. Soha ne írja e-mailbe, SMS-be vagy a fájl nevébe.
step-password-other = Ez nem az a jelszó, amelyet az előző oldalon adott meg.

step-protect-title = 2. Tegye az adatokat védett ZIP-fájlba
step-protect-intro = Csak jelszóval és AES-256 titkosítással védett ZIP-fájlt fogadunk el. Mi nem tudjuk elolvasni: csak az tudja, aki ismeri a ZIP jelszavát.
windows-title = Windowson, a 7-Zip programmal (ingyenes)
windows-open = Tegyen mindent, amit küldeni szeretne, egy mappába. Kattintson rá a jobb egérgombbal, válassza a „7-Zip”, majd a „Hozzáad az archívumhoz...” pontot. Windows 11 rendszeren előbb nyissa meg a menü további pontjait.
windows-format = Az „Archívum formátuma” mezőben válassza a „zip” lehetőséget.
windows-password = A „Titkosítás” részben írja be kétszer a jelszót. Csak ékezet nélküli betűket, számjegyeket és olyan jeleket használjon, mint a ! vagy a #.
windows-method = A „Titkosítási eljárás” mezőben válassza az „AES-256” lehetőséget. Ez a legfontosabb: a másik, a „ZipCrypto” nem biztonságos, és itt elutasítjuk.
windows-ok = Kattintson az „OK” gombra. A ZIP-fájl megjelenik a mappa mellett.
windows-install = Nincs meg a 7-Zip? Kérje meg a rendszergazdát, hogy telepítse.
windows-builtin = A Windows beépített tömörített mappája semmit sem tud jelszóval védeni.
mac-title = Macen, a Keka programmal
mac-open = Nyissa meg a Keka programot, és az ablak tetején válassza a „ZIP” lehetőséget.
mac-password = Írja be a jelszót, és ismételje meg az alatta lévő mezőben.
mac-method = Jelölje be az „AES-256” négyzetet.
mac-drop = Hagyja nyitva az ablakot, és húzza rá a mappát. A Keka elkészíti a ZIP-fájlt.
mac-builtin = A Mac saját menüjéből indított tömörítés jelszó nélküli ZIP-fájlt készít.
zip-names = A ZIP-ben lévő fájlok és mappák neve jelszó nélkül is olvasható. Ne használjon bennük betegneveket.

step-send-title = 3. Küldje el a fájlt
file-label = Az Ön védett ZIP-fájlja
file-hint = Egy fájl, .zip végződéssel, legfeljebb { $limit }.
upload-submit = Fájl küldése
upload-wait = Egy nagy fájl küldése eltarthat egy ideig. Hagyja nyitva ezt az oldalt, amíg meg nem jelenik az átvételi igazolás.

never-title = Így nem szabad ilyen adatot küldeni
never-mail = Sima e-mailben nem, jelszavas mellékletként sem.
never-hosts = Nyilvános fájlmegosztón, például Dropboxon, WeTransferen vagy Google Drive-on át nem.
never-messengers = Üzenetküldőn, például WhatsAppon, Messengeren vagy Viberen nem.

## The receipt

receipt-title-received = A fájl megérkezett
receipt-title-fetched = A fájlt átvették
receipt-title-destroyed = A fájl megsemmisült
receipt-lead-received = Hiánytalan, és titkosítva tároljuk. Az ügyfélszolgálat értesítést kap róla.
receipt-lead-fetched = Az ügyfélszolgálat letöltötte. Az ezen a kiszolgálón lévő másolatot megsemmisítjük.
receipt-lead-destroyed = Az ezen a kiszolgálón lévő másolat már nem létezik, és nem állítható vissza.
receipt-next-title = Mi a teendő most
receipt-next-phone = Mondja el az ügyfélszolgálatnak telefonon a fájlok jelszavát, ha még nem tette meg.
receipt-next-keep = Mentse vagy nyomtassa ki ezt az oldalt: ez igazolja a küldést. Ugyanazzal a linkkel és jelszóval újra megnyithatja.
receipt-next-delete = Ha saját maga készített ZIP-fájlt, törölje a számítógépéről, amikor már nincs rá szüksége.
receipt-details = Részletek
receipt-reference = Ügyszám
receipt-id = Igazolás száma
receipt-size = Méret
receipt-received-at = Beérkezett
receipt-fetched-at = Átvették
receipt-destroyed-at = Megsemmisült
receipt-sha256 = A fájl ujjlenyomata (SHA-256)
receipt-sha256-hint = A fájlból kiszámított szám. Azonos ujjlenyomat ugyanazt a változatlan fájlt jelenti.

## Pages that end the way

neutral-title = Ez az oldal nem érhető el
neutral-lead = Nincs itt semmi, vagy az oldal már nem nyitott az Ön számára.
neutral-help = Ellenőrizze, hogy az e-mailben kapott teljes linket nyitotta-e meg. Ha ez nem segít, kérjen új linket az ügyfélszolgálattól.

ended-title-locked = Ez a link zárolva van
ended-title-expired = Ez a link lejárt
ended-title-revoked = Ezt a linket visszavonták
ended-title-used = Ezt a linket már felhasználták
ended-title-wait = Kérjük, várjon egy kicsit
ended-title-other = Ez a link nem használható
ended-help = Ha felhívja az ügyfélszolgálatot, olyan telefonszámot használjon, amelyet már ismer.

error-page-title = Ez nem sikerült
error-page-request = Ha segítséget kér, mondja be ezt a számot: { $requestId }

home-title = Biztonságos fájlküldés az ügyfélszolgálatnak
home-lead = Ezen a szolgáltatáson keresztül egy egészségügyi intézmény egy védett fájlt küld az ügyfélszolgálatnak. Csak személyes linkkel működik, amelyet az ügyfélszolgálat kérésre ad ki. A fájlt titkosítva tároljuk, és az átvétele után megsemmisítjük.
home-have-link = E-mailben kapott linket? Onnan nyissa meg.
home-no-link = Adatot kell küldenie? Hívja az ügyfélszolgálatot, és kérjen linket.

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

## The text message: one segment of 160 characters, in every language

sms-link-password =
    Jelszó: { $password }
    Az ügyfélszolgálat e-mailjében lévő linkhez tartozik. Ne adja tovább. Nem Ön kérte? Nincs teendője.

## E-mails

mail-greeting = Jó napot kívánunk!
mail-greeting-name = Tisztelt { $name }!
mail-footer = Ez az üzenet automatikusan készült. Kérjük, ne válaszoljon rá, és soha ne küldjön betegadatot e-mailben.

mail-link-subject = Link az adatok biztonságos küldéséhez ({ $reference })
mail-link-intro = Ön biztonságos adatküldési lehetőséget kért az ügyfélszolgálattól. Ez az Ön személyes linkje. Ügyszám: { $reference }, intézmény: { $institution }.
mail-link-once = Egyetlen fájlt fogad, és eddig érvényes: { $time }.
mail-link-password-sms = A hozzá tartozó jelszót külön, SMS-ben kapja meg.
mail-link-password-phone = A hozzá tartozó jelszót az ügyfélszolgálat telefonon mondja el.
mail-link-password-never = A jelszót soha senki nem küldi el Önnek e-mailben.
mail-link-prepare-title = Mielőtt megnyitja a linket
mail-link-prepare-zip = Nem kell előkészítenie semmit, csak legyenek kéznél a fájlok. A link mögötti oldal az Ön számítógépén titkosítja őket.
mail-link-prepare-names = Készítsen elő papírt és tollat: az oldal nyolc szót mutat. Ez a fájljai jelszava.
mail-link-prepare-phone = Ezeket a szavakat telefonon mondja el az ügyfélszolgálatnak, soha ne írásban.
mail-link-unasked-title = Nem Ön kérte?
mail-link-unasked = Akkor nincs teendője, de jelezheti az ügyfélszolgálatnak azon a számon, amelyet már ismer. Ne továbbítsa ezt az üzenetet.

mail-upload-stored-subject = Fájl érkezett ({ $reference })
mail-upload-stored-what = Az intézmény fájlt küldött. Ügyszám: { $reference }. A fájlt ellenőriztük, és titkosítva tároljuk.
mail-upload-stored-do = A letöltéshez jelentkezzen be. A ZIP jelszavát telefonon kérje el a küldőtől.

mail-link-locked-subject = Zárolt link ({ $reference })
mail-link-locked-what = A link zárolódott, mert túl sokszor adtak meg hibás jelszót. Ügyszám: { $reference }. Már nem nyitható meg.
mail-link-locked-do = Hívja fel a kapcsolattartót, és derítse ki, ő próbálkozott-e. Ha igen, adjon ki új linket. Ha nem, jelentse lehetséges támadásként.

mail-password-sms-failed-subject = A jelszót nem sikerült kézbesíteni ({ $reference })
mail-password-sms-failed-what = A link jelszavát tartalmazó SMS nem jutott el a kapcsolattartóhoz. Ügyszám: { $reference }. A link továbbra is érvényes.
mail-password-sms-failed-do = Ellenőrizze a telefonszámot. Ezután küldjön új jelszót, vagy adjon ki új linket, és mondja el telefonon a jelszavát.

mail-undelivered-handler-subject = Egy fájl átvételre vár, és megsemmisül ({ $reference })
mail-undelivered-handler-what = A teljes fájlt még senki sem töltötte le. Ügyszám: { $reference }. A megsemmisítés ideje: { $time }. Utána nem állítható vissza.
mail-undelivered-handler-do = Ha szüksége van rá, addig töltse le.

mail-undelivered-contact-subject = A fájlt még nem vették át teljesen ({ $reference })
mail-undelivered-contact-what = Az ügyfélszolgálat még nem töltötte le teljesen az Ön által küldött fájlt. Ügyszám: { $reference }. A megsemmisítés ideje: { $time }.
mail-undelivered-contact-do = Most nem kell újra elküldenie. Ha az ügy sürgős, hívja az ügyfélszolgálatot azon a számon, amelyet már ismer.

mail-seal-alarm-subject = Riasztás: egy tárolt fájl nem nyitható meg ({ $reference })
mail-seal-alarm-what = A tárolt fájl már nem nyitható meg úgy, ahogy beérkezett: hiányzik a fájl vagy a kulcsa, vagy a tárolóban megsérült vagy megváltozott. Ügyszám: { $reference }. Semmi sérültet nem adtunk ki.
mail-seal-alarm-do = Ne használjon hiányos másolatot. Azonnal értesítse az üzemeltetőt, és kérje meg a küldőt, hogy őrizze meg az eredetit.

## Errors: requests in general

error-invalid-request = A kérés nem a várt formában érkezett. Semmi sem változott. Ellenőrizze, amit beírt, és próbálja újra.
error-unknown-field = A kérésben itt ismeretlen mező volt. Semmi sem változott. Törölje, és próbálja újra.
error-not-found = Ezen a címen nincs semmi, vagy az Ön számára nem nyitott. Semmi sem változott. Ellenőrizze a címet.
error-method-not-allowed = Ez a cím így nem használható. Semmi sem változott. Lépjen vissza, és próbálja újra.
error-unsupported-media-type = Az adatok itt el nem fogadott formában érkeztek. Semmit nem őriztünk meg. Használja az oldalon lévő űrlapot vagy az API leírásában megadott formátumot.
error-unauthenticated = Nincs bejelentkezve, vagy lejárt a munkamenete. Semmi sem változott. Jelentkezzen be, és próbálja újra.
error-forbidden = Az Ön fiókjának ehhez nincs joga. Semmi sem változott. Ha a munkájához szükséges, forduljon a fiókok kezelőjéhez.
error-cross-site-request = A kérés egy másik webhelyről érkezett, ezért az Ön védelmében elutasítottuk. Semmi sem változott. Nyissa meg itt újra az oldalt, és ismételje meg a lépést.
error-idempotency-key-reused = Ezt az Idempotency-Key értéket már használták egy másik kéréshez. Semmi sem változott. Használjon új kulcsot.
error-busy = Most túl sok minden történik egyszerre. Semmi sem veszett el. Várjon egy kicsit, és próbálja újra.
error-request-timeout = A kérés túl sokáig tartott, ezért leállítottuk. Semmit nem őriztünk meg belőle. Ellenőrizze a kapcsolatot, és próbálja újra.
error-unavailable = A szolgáltatás most nem tud válaszolni. Minden, amit eddig visszaigazoltunk, biztonságban van. Próbálja újra néhány perc múlva.
error-shutting-down = A szolgáltatás éppen újraindul. Minden, amit eddig visszaigazoltunk, biztonságban van. Próbálja újra egy perc múlva.
error-internal = Nálunk romlott el valami. Minden, amit eddig visszaigazoltunk, biztonságban van, de ez az utolsó lépés lehet, hogy nem történt meg. Próbálja újra; ha ismétlődik, szóljon az ügyfélszolgálatnak.

## Errors: links and their passwords

error-wrong-password = A jelszó nem jó. Semmi sem veszett el. Ellenőrizze, és írja be újra.
error-password-required = Nem adott meg jelszót. Semmi sem veszett el. Írja be a linkjéhez tartozó jelszót.
error-password-malformed = Amit beírt, nem lehet a jelszó. Semmi sem veszett el. Csak magát a jelszót írja be, előtte és utána semmit.
error-link-locked = A link zárolódott, mert túl sokszor adtak meg hibás jelszót. Azt a fájlt, amelynek az igazolását látta, ez nem érinti. Kérjen új linket az ügyfélszolgálattól.
error-link-used = Ezen a linken már küldtek fájlt, és egy link csak egyet fogad. Az a fájl hiánytalanul megérkezett. Ha még egyet kell küldenie, kérjen új linket az ügyfélszolgálattól.
error-link-expired = Ennek a linknek lejárt az ideje. Azt a fájlt, amelynek az igazolását látta, ez nem érinti. Ha még küldenie kell valamit, kérjen új linket az ügyfélszolgálattól.
error-link-revoked = Az ügyfélszolgálat visszavonta ezt a linket. Ezen már semmit nem lehet küldeni. Ha még küldenie kell valamit, kérjen új linket.
error-link-not-live = Ez a link már nem használható és nem módosítható. Semmi sem változott. Új link szükséges.
error-session-required = Lejárt az ideje ezen az oldalon, vagy még nem adta meg a jelszót. Semmit nem őriztünk meg, és a link olyan, mint előtte. Nyissa meg újra a linket, és írja be a jelszót.
error-resend-limit = Ehhez a linkhez már annyiszor küldtek új jelszót, ahányszor szabad. Semmi sem ment el. Adjon ki új linket.
error-no-receipt = Ehhez a linkhez nincs igazolás. Semmi sem veszett el. Ha még nem küldte el a fájlt, előbb küldje el.

## Errors: contacts and messages

error-invalid-phone = Ez nem nemzetközi formájú telefonszám. Semmi sem ment el. Írja elé a + jelet és az ország hívószámát.
error-phone-country-refused = Ebbe az országba itt nem küldhető SMS. Semmi sem ment el. Használjon másik számot, vagy mondja el telefonon a jelszót.
error-sms-limit = Egyelőre annyi SMS ment el, amennyi megengedett. Ez nem ment el. Próbálja később, vagy mondja el telefonon a jelszót.
error-phone-required = A jelszónak SMS-ben kellene mennie, de nincs telefonszám. Semmi sem ment el. Adjon meg egy számot, vagy válassza, hogy telefonon mondja el a jelszót.
error-email-not-ascii = Az e-mail-cím @ előtti részében ékezetes vagy más írásból való betű van. Sok levelezőszerver nem tud ilyen címet fogadni. Semmi sem változott, és semmi sem ment el. Kérje a személy másik címét, amelyet ékezet nélküli betűkkel írnak.

## Errors: uploads

error-too-large = A fájl nagyobb a megengedettnél. Semmit nem őriztünk meg belőle, és a link továbbra is működik. Küldjön kisebb fájlt, vagy kérjen több linket az ügyfélszolgálattól.
error-no-file = Nem választott fájlt. A link továbbra is működik. Válassza ki a ZIP-fájlt, és küldje el.
error-too-many-parts = Egynél több fájl érkezett. Semmit nem őriztünk meg, és a link továbbra is működik. Pontosan egy ZIP-fájlt küldjön.
error-truncated-body = A kapcsolat megszakadt, mielőtt az egész fájl megérkezett. Semmit nem őriztünk meg belőle, és a link továbbra is működik. Küldje el újra a fájlt.
error-too-slow = A fájl túl lassan érkezett, ezért leállítottuk a küldést. Semmit nem őriztünk meg belőle, és a link továbbra is működik. Próbálja újra jobb kapcsolattal.
error-too-many-uploads = Most túl sok fájlt küldenek egyszerre. Az Önéből semmit nem őriztünk meg, és a link továbbra is működik. Várjon néhány percet, és küldje el újra.
error-upload-paused = Ezen a linken egymás után sok fájlt utasítottunk vissza. Az Önéből semmit nem őriztünk meg, és a link továbbra is működik. Várjon öt percet, és küldje el újra.
error-not-a-zip = Ez a fájl nem ZIP-fájl. Semmit nem őriztünk meg belőle, és a link továbbra is működik. Tegye az adatokat jelszóval és AES-256 titkosítással védett ZIP-fájlba, és azt küldje el.
error-zip-entry-not-encrypted = Ebben a ZIP-ben legalább egy fájlt nem véd jelszó. Semmit nem őriztünk meg belőle, és a link továbbra is működik. Készítse el újra a ZIP-fájlt jelszóval és AES-256 titkosítással.
error-zip-weak-encryption = Ezt a ZIP-et régi eljárás (ZipCrypto) védi, amely feltörhető. Semmit nem őriztünk meg belőle, és a link továbbra is működik. Készítse el újra a ZIP-fájlt, és titkosítási eljárásnak válassza az AES-256-ot.
error-zip-guessable = Ebben a ZIP-ben egy fájl olyan rövid, hogy a védelem nélküli ellenőrző összegéből kitalálható a tartalma. Semmit nem őriztünk meg belőle, és a link továbbra is működik. Készítse el újra a ZIP-et a 7-Zip vagy a Keka programmal, és az új fájlt küldje el.
error-zip-unsafe = Ebben a ZIP-ben van valami, ami kicsomagoláskor kárt okozhat: hivatkozás, eszköz vagy nem biztonságos név. Semmit nem őriztünk meg belőle, és a link továbbra is működik. Hagyja ki vagy nevezze át, és készítse el újra a ZIP-et.
error-zip-split = Ez egy feldarabolt archívum egyik része. Semmit nem őriztünk meg belőle, és a link továbbra is működik. Egy darabban készítse el a ZIP-et, és azt küldje el.
error-zip-too-many = Ebben a ZIP-ben több mint 65 535 fájl van. Semmit nem őriztünk meg belőle, és a link továbbra is működik. A mappát tegye először jelszó nélküli ZIP-be, azt pedig egy másikba, jelszóval és AES-256 titkosítással.
error-zip-malformed = Ez a ZIP-fájl sérült, vagy olyan a felépítése, hogy nem ellenőrizhető. Semmit nem őriztünk meg belőle, és a link továbbra is működik. Készítse el újra a 7-Zip vagy a Keka programmal, és az új fájlt küldje el.
error-zip-empty = Ebben a ZIP-fájlban nincs adat. Semmit nem őriztünk meg belőle, és a link továbbra is működik. Készítse el újra az adataival, és az új fájlt küldje el.

## Errors: downloads

error-upload-not-available = Ez a fájl nem tölthető le: nem érkezett meg teljesen, vagy már megsemmisült. A kérés semmit sem változtatott. Az ügynél látható, melyik történt.
error-download-used = Ezt a letöltést már felhasználták; mindegyik egyszer működik. A kérés semmit sem változtatott. Ha még szüksége van a fájlra, indítson új letöltést az ügynél.
error-download-expired = Ezt a letöltést nem indították el időben. A kérés semmit sem változtatott. Indítson új letöltést az ügynél.
error-download-not-complete = Ez a letöltés nem fejeződött be, ezért nem igazolható vissza. A fájl még a kiszolgálón van. Előbb töltse le teljesen.
error-digest-mismatch = Az ujjlenyomat nem ehhez a fájlhoz tartozik, ezért a másolata sérült lehet. A visszaigazolást nem rögzítettük. Töltse le újra a fájlt, és hasonlítsa össze.

## Errors: tickets

error-reference-taken = Már van nyitott ügy ezzel az ügyszámmal. Semmi sem jött létre. Használja azt az ügyet.
error-ticket-closed = Ez az ügy le van zárva. Semmi sem változott. Nyisson új ügyet.
error-undelivered-uploads = Az ügyben vannak fájlok, amelyeket senki sem töltött le, vagy nem teljesen. Továbbra is nyitva van, és semmit nem töröltünk. Töltse le őket, vagy adja meg, miért veti el őket.
error-download-running = Ebből az ügyből még tart egy letöltés. Semmi sem változott. Várja meg, amíg véget ér, és akkor zárja le az ügyet.
error-attestation-required = Az ügy csak akkor zárható le, ha megerősíti, hogy minden munkapéldány megsemmisült. Semmi sem változott. Semmisítse meg őket, erősítse ezt meg, és zárja le újra az ügyet.
error-ticket-held = Ezt az ügyet már jogi zárolás védi. Semmi sem változott.
error-ticket-not-held = Ezen az ügyön nincs jogi zárolás. Semmi sem változott.
error-ticket-erased = Ennek az ügynek minden adatát már megsemmisítettük. Nincs mit zárolni.
error-not-purged-yet = Még nem semmisült meg minden, ezért ez nem igazolható. Semmi sem változott. Próbálja újra, miután az ügyet lezárták, és a következő törlés lefutott.

## Errors: storage and sealing

error-object-not-found = A tárolt fájl nincs ott, ahol lennie kellene. A kérés semmit sem változtatott. Szóljon az üzemeltetőnek, akinek ellenőriznie kell a tárolót.
error-object-locked = A tároló nem engedi törölni ezt a fájlt. Nem töröltük. Az üzemeltetőnek fel kell oldania a tároló zárolását; a következő takarítás újra megpróbálja.
error-object-not-destroyed = Nem sikerült bizonyítani, hogy a fájl már nincs meg. Nem töröltnek számít, és a következő takarítás újra megpróbálja. Ha ismétlődik, az üzemeltetőnek ellenőriznie kell a tárolót.
error-seal-broken = A tárolt fájl megsérült vagy megváltozott. A sérült részből semmit nem adtunk ki. Ne használjon hiányos másolatot, szóljon az üzemeltetőnek, és kérje el újra a fájlt a küldőtől.
error-key-not-found = Ennek a fájlnak nincs meg a kulcsa: megsemmisült, vagy hiányos a kulcstároló. A fájl nem nyitható meg. Szóljon az üzemeltetőnek, és ha még szüksége van rá, kérje el újra a küldőtől.
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

# Reasons for a download (the controlled list)
reason-diagnosis = A bejelentett hiba okának feltárása
reason-data-repair = Az adatok javítása
reason-migration = Az adatok átvitele másik rendszerbe
reason-restore-test = Annak ellenőrzése, hogy a biztonsági mentés visszaállítható-e
reason-deployment = A szoftver üzembe helyezése vagy frissítése
reason-verification = Annak ellenőrzése, hogy a megoldás működik-e
reason-other = Egyéb ok (lásd a megjegyzést)
error-agreement-required = A hivatkozás nem készült el: a szolgáltatás az intézménnyel kötött, hatályos adatfeldolgozási szerződést ír elő, és egy sincs rögzítve. Kérje meg a csoportvezetőt, hogy rögzítse, vagy indokolja meg, miért kell enélkül.
error-contact-not-authorised = A hivatkozás nem készült el: a szolgáltatás csak az intézmény által felhatalmazott személyeknek küld hivatkozást, és ez a személy nincs nyilvántartva. Kérje meg a csoportvezetőt, hogy rögzítse, vagy írja le, hogyan azonosította a személyt.
error-approval-required = Ehhez a letöltéshez másik csoportvezető jóváhagyása kell: a fájlt vagy egy részét már letöltötték, vagy munkaidőn kívül van. Semmi sem veszett el. Kérjen jóváhagyást az ügy oldalán.
error-tus-version = A küldő program a feltöltési protokoll másik változatát használja (tus 1.0.0 szükséges). Semmi sem lett elküldve.
error-offset-conflict = A feltöltés máshol folytatódik, mint ahogy megadták. Semmi sem veszett el: kérdezze le, hol tart, és onnan folytassa.
error-checksum-mismatch = Egy rész útközben megsérült, ezért eldobtuk. Ami előtte érkezett, biztonságban van: küldje el újra ezt a részt.
error-upload-busy = Ezt a fájlt éppen egy másik kapcsolat küldi. Semmi sem veszett el: várjon egy kicsit, majd folytassa.
error-upload-gone = Ez a feltöltés véget ért vagy elutasították, és semmit sem őriztünk meg belőle. A hivatkozás még érvényes lehet: kezdjen új feltöltést.

# The certificate of destruction
certificate-title = Igazolás a megsemmisítésről
certificate-intro = A { $service } címen működő szolgáltatás igazolja, mit őrzött az alábbi ügyhöz, ki töltötte le, és hogy mindezt megsemmisítette.
certificate-ticket = Ügy: { $reference }
certificate-institution = Intézmény: { $institution }
certificate-opened = Megnyitva: { $time }
certificate-closed = Lezárva: { $time }, fiók: { $account }, amely igazolta, hogy minden munkapéldány megsemmisült.
certificate-erased = Az érintettek neve, címe és telefonszáma törölve: { $time }
certificate-file = { $number }. fájl, összesen { $count }
certificate-size = Méret: { $size }
certificate-digest = SHA-256 ujjlenyomat: { $digest }
certificate-received = Beérkezett: { $time }
certificate-fetched = Letöltve: { $time }, fiók: { $account }. Indok: { $reason }
certificate-fetch-broke-off = Be nem fejezett letöltés: { $time }, fiók: { $account }. Indok: { $reason }
certificate-not-fetched = A fájlt soha senki nem töltötte le.
certificate-key = A kulcs megsemmisítve: { $time }. Azóta a fájl egyetlen másolata sem nyitható meg.
certificate-bytes = Eltávolított titkosított adatok: változatok { $versions }, befejezetlen részek { $parts }.
certificate-absence =
    Az adatok újbóli keresése: { $time }. { $way ->
        [folder] Nem található: a mappában semmi sem volt belőle.
        [versions_and_parts_by_name] Nem található sem a tároló összes változatának listájában, sem a befejezetlen részek pontos név szerinti listájában.
        [versions_and_parts_by_prefix] Nem található sem a tároló összes változatának listájában, sem a befejezetlen részek listájában.
        [objects_and_parts_by_name] Nem található a jelenlegi objektumok és a befejezetlen részek között. Ez a tároló a régebbi változatokat nem sorolja fel, ezért azokról nem állítunk semmit.
        [objects_and_parts_by_prefix] Nem található a jelenlegi objektumok és a befejezetlen részek között. Ez a tároló a régebbi változatokat nem sorolja fel, ezért azokról nem állítunk semmit.
       *[unsaid] Semmi sem volt található.
    }
certificate-key-removed = A kulcs eltávolítva a kulcstárolóból: { $time }.
certificate-key-absence =
    A kulcs újbóli keresése: { $time }. { $way ->
        [folder] Nem található: a mappában semmi sem volt belőle.
        [versions_and_parts_by_name] Nem található sem a tároló összes változatának listájában, sem a befejezetlen részek pontos név szerinti listájában.
        [versions_and_parts_by_prefix] Nem található sem a tároló összes változatának listájában, sem a befejezetlen részek listájában.
        [objects_and_parts_by_name] Nem található a jelenlegi objektumok és a befejezetlen részek között. Ez a tároló a régebbi változatokat nem sorolja fel, ezért azokról nem állítunk semmit.
        [objects_and_parts_by_prefix] Nem található a jelenlegi objektumok és a befejezetlen részek között. Ez a tároló a régebbi változatokat nem sorolja fel, ezért azokról nem állítunk semmit.
       *[unsaid] Semmi sem volt található.
    }
certificate-blocked = A tároló { $time } óta nem engedi eltávolítani a titkosított adatokat. Kulcs nélkül nem nyithatók meg.
certificate-audit = Az auditnapló { $number }. bejegyzése: { $hash }
certificate-no-file = Soha egyetlen fájl sem került tárolásra.
certificate-never-stored = Elutasított vagy megszakadt feltöltések, amelyekből semmi sem maradt meg: { $count }
certificate-check = Ez a lap embereknek szól. A bizonyíték az azonos nevű aláírt fájl (JSON); aláíró kulcs: { $key }. A „sluice certificate verify” parancs ellenőrzi, vagy ez az oldal: { $address }
