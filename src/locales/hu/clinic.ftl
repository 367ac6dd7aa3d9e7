# Egyszerű szavak a rendelők és az ügyfélszolgálat munkatársainak. Minden szöveg csak azt mondja, ami abban a pillanatban igaz.
# A hibaüzenet megmondja: mi történt, elveszett-e valami, és mi a teendő.

## Every page
skip-to-content = Ugrás a tartalomhoz
attempts-none = A link most már zárolva van.
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
password-intro = Az ügyfélszolgálat linket küldött Önnek. A folytatáshoz adja meg a hozzá tartozó jelszót.
password-label = Jelszó
password-hint = 14 betű és számjegy csoportokban, például XKQ7-MP3D-9RTW-B4. A kis- és nagybetűk, a kötőjelek és a szóközök nem számítanak. A teljes SMS-t is beillesztheti.
password-submit = Tovább
password-show = Jelszó megjelenítése
password-hide = Jelszó elrejtése
password-fault-empty = Írja be a link jelszavát.
password-fault-length = A jelszó pontosan 14 betűből és számjegyből áll, Ön viszont { $count } karaktert írt be. Vesse össze az SMS-sel. Ez nem számít próbálkozásnak.
password-fault-letters = Ezek a karakterek egyetlen jelszóban sem fordulnak elő: { $letters }. Vesse össze a beírtakat az SMS-sel. Ez nem számít próbálkozásnak.
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
step-protect-intro = Csak jelszóval és AES-256 titkosítással védett ZIP-fájlt fogadunk el. Mi nem tudjuk elolvasni: csak az, aki ismeri a ZIP jelszavát.
windows-title = Windowson, a 7-Zip programmal (ingyenes)
windows-open = Tegyen mindent, amit küldeni szeretne, egy mappába. Kattintson rá a jobb egérgombbal, válassza a „7-Zip”, majd a „Hozzáad az archívumhoz...” pontot. Windows 11 rendszeren előbb nyissa meg a menü további pontjait.
windows-format = Az „Archívum formátuma” mezőben válassza a „zip” lehetőséget.
windows-password = A „Titkosítás” részben írja be kétszer a jelszót. Csak ékezet nélküli betűket, számjegyeket és olyan jeleket használjon, mint a ! vagy a #.
windows-method = A „Titkosítási eljárás” mezőben válassza az „AES-256” lehetőséget. Ez fontos: a másik, a „ZipCrypto” nem biztonságos, és itt elutasítjuk.
windows-ok = Kattintson az „OK” gombra. A ZIP-fájl megjelenik a mappa mellett.
windows-install = Nincs meg a 7-Zip? Kérje meg a rendszergazdát, hogy telepítse.
windows-builtin = A Windows beépített tömörített mappájával nem lehet jelszóval védeni a fájlokat.
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
receipt-title-received = A fájl hiánytalanul megérkezett
receipt-title-fetched = A fájlt letöltötték
receipt-title-destroyed = A fájl törölve
receipt-lead-received = Titkosítva tároljuk. Az ügyfélszolgálatot értesítettük.
receipt-lead-fetched = Az ügyfélszolgálat letöltötte. Az ezen a kiszolgálón lévő másolatot töröljük.
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
receipt-fetched-at = Letöltve
receipt-destroyed-at = Törölve
receipt-sha256 = A fájl ujjlenyomata (SHA-256)
receipt-file = Az aláírt átvételi igazolás letöltése (JSON)
receipt-file-hint = A fájl bizonyítja, mikor és mi érkezett meg. A { $address } oldalon évek múlva is ellenőrizhető.
receipt-sha256-hint = A fájlból kiszámított érték. Azonos ujjlenyomat ugyanazt a változatlan fájlt jelenti.

## Pages that end the way
neutral-title = Ez az oldal nem érhető el
neutral-lead = Nincs itt semmi, vagy Önnek már nincs hozzáférése ehhez az oldalhoz.
neutral-help = Ellenőrizze, hogy az e-mailben kapott teljes linket nyitotta-e meg. Ha ez nem segít, kérjen új linket az ügyfélszolgálattól.
ended-title-locked = Ez a link zárolva van
ended-title-expired = Ez a link lejárt
ended-title-revoked = Ezt a linket lezárták
ended-title-used = Ezt a linket már felhasználták
ended-title-wait = Kérjük, várjon egy kicsit
ended-title-other = Ez a link nem használható
ended-help = Ha felhívja az ügyfélszolgálatot, olyan telefonszámot használjon, amelyet már ismer.
ended-disowned = Ezt a linket lezárták, mert a címzett jelezte, hogy nem kérte. Ezen már semmit nem lehet küldeni. Ha mégis küldenie kell valamit, kérjen új linket az ügyfélszolgálattól.
ended-locked-call = Hívja az ügyfélszolgálatot azon a számon, amelyet már ismer, és kérjen új linket.
home-title = Biztonságos fájlküldés az ügyfélszolgálatnak
home-lead = Ezzel a szolgáltatással egy egészségügyi intézmény egy védett fájlt küldhet az ügyfélszolgálatnak. Ehhez személyes link kell, amelyet az ügyfélszolgálat kérésre ad ki. A fájlt titkosítva tároljuk, és a letöltése után töröljük.
home-have-link = E-mailben kapott linket? Onnan nyissa meg.
home-no-link = Adatot kell küldenie? Hívja az ügyfélszolgálatot, és kérjen linket.

# Az intézmény oldalai az űrlapokon kívül, és a visszavonásról szóló e-mailek.
brand = Biztonságos fájlküldés
language-label = Nyelv
desk-unnamed = Az ügyfélszolgálat
start-title = Fájlokat kérnek Öntől
start-lead = Ellenőrizze, hogy erről állapodott-e meg az ügyfélszolgálattal.
start-desk = Kérő
start-until = Lejár
start-next = Mi következik
start-next-choose = Kiválasztja a fájlokat vagy a mappát. Semmit sem kell előkészíteni vagy telepíteni.
start-next-protect = Ez az oldal mindent titkosít az Ön számítógépén, és megmutat egy nyolc szóból álló jelszót.
start-next-tell = A védett fájlokat elküldi. A nyolc szót telefonon mondja el az ügyfélszolgálatnak.
start-allowed = Betegek adatait csak akkor küldje el, ha az intézménye erre felhatalmazta.
start-continue = Tovább
start-not-me = Nem én kértem
send-needs-script = Az Ön böngészője ezen az oldalon nem futtat JavaScriptet, ezért az oldal nem tudja Ön helyett védetté tenni a fájlokat. Elküldhet egy olyan ZIP-fájlt, amelyet saját maga védett le.
send-too-old = Ez a böngésző túl régi ahhoz, hogy maga tegye védetté a fájlokat. Használjon újabbat (legalább Chrome vagy Edge 109, Firefox 115, Safari 16.4), vagy küldjön olyan ZIP-fájlt, amelyet saját maga védett le.
send-simple = Az egyszerű űrlap használata
again-title = A jelszó helyes
again-lead = Térjen vissza abba az ablakba, amelyből a fájljait küldi: a küldés ott automatikusan folytatódik.
again-close = Ezt az ablakot bezárhatja.
not-me-title = Nem Ön kérte?
not-me-lead = Talán valaki elírt egy címet vagy egy számot. Most lezárhatja ezt a linket, hogy senki se küldhessen rajta semmit. Az ügyfélszolgálatot értesítjük.
not-me-keep = Ha mégis Ön kérte, egyszerűen hagyja el ezt az oldalt. Semmi sem változott.
not-me-button = A link lezárása
not-me-done-title = Köszönjük
not-me-done-lead = Ezen a linken már senki nem küldhet semmit. Ha az ügyfélszolgálat adta ki, értesült arról, hogy nem Ön kérte.
not-me-done-next = Mást nem kell tennie. Kérjük, törölje az üzenetet.
receipt-title-withdrawn = Visszavonta a fájlt
receipt-lead-withdrawn = A kulcsát azonnal töröltük. A fájlt már senki sem tudja megnyitni, és senki sem töltötte le. A megmaradt titkosított adatokat eltávolítjuk.
receipt-withdrawn-at = Visszavonva
receipt-withdrawn-next = Ha még küldenie kell valamit, kérjen új linket az ügyfélszolgálattól.
receipt-wrong-title = Rossz fájl?
receipt-wrong-lead = Amíg az ügyfélszolgálat nem kezdi el letölteni a fájlt, visszavonhatja.
receipt-wrong = A fájl visszavonása
receipt-finish = Befejezés
receipt-finish-hint = Ez mindent eltávolít a böngészőből, amit erről az oldalról tárolt. Az igazolás újbóli megtekintéséhez nyissa meg a linket, és adja meg a jelszavát.
withdraw-title = Visszavonja a fájlt?
withdraw-lead = A kulcsát azonnal töröljük, és a fájlt többé senki sem tudja megnyitni. Ez nem vonható vissza.
withdraw-new-link = A linket már felhasználták. Másik fájl küldéséhez új link kell az ügyfélszolgálattól.
withdraw-button = A fájl visszavonása
withdraw-cancel = Mégse
goodbye-title = Bezárhatja ezt az ablakot
goodbye-lead = Kijelentkezett, és a böngészőben semmi sem maradt erről az oldalról.
goodbye-again = A linkkel és a jelszavával újra megnézheti az igazolást.

home-ask = Link kérése
asking-title = Link kérése
asking-lead = Ha az intézménye kapcsolattartóként megadta Önt az ügyfélszolgálatnak, itt kérhet linket fájl küldéséhez. Az ügyfélszolgálat a nála nyilvántartott telefonszámon hívja vissza.
asking-email = Az Ön e-mail-címe
asking-email-hint = Az a cím, amelyen az ügyfélszolgálat ismeri.
asking-email-wrong = Adjon meg egy e-mail-címet, például nev@korhaz.example.
asking-words = Mi a probléma?
asking-words-hint = Egy sor, például: a biztonsági mentés nem állítható vissza. Betegek neve és egészségi adat nélkül.
asking-words-wrong = Írja le egy sorban, legfeljebb 300 karakterrel, mi a probléma.
asking-submit = Kérés elküldése
asking-urgent = Sürgős? Hívja az ügyfélszolgálatot azon a számon, amelyet már ismer.
asking-no-mail = A kérésről nem kap e-mailt. A link csak a telefonhívás után érkezik.
asking-done-title = Köszönjük
asking-done-lead = Ha az ügyfélszolgálat ismeri ezt a címet, megkapta a kérését. A nála nyilvántartott telefonszámon fogja visszahívni.
asking-done-once = Egy kérés elég: ha egy órán belül vagy az első megválaszolása előtt újat küld, azt nem továbbítjuk.
asking-done-next = Nem hívja senki? Hívja az ügyfélszolgálatot azon a számon, amelyet már ismer.

send-plain-why = Itt marad ez az űrlap? Akkor a böngészője túl régi a fájlokat védő lépésekhez (legalább Chrome vagy Edge 109, Firefox 115, Safari 16.4 kell), vagy letiltja azokat. Ez az űrlap minden böngészőben működik.
