# Miért utasítunk vissza egy ZIP-fájlt: szabályonként egy mondat, és hogy mit lehet tenni. Ugyanezek a szavak állnak a válaszokban, az
# egyszerű űrlapon és, még küldés előtt, a böngészőben. Ezek a szövegek a böngészőbe is eljutnak.
zip-nothing-kept = Semmit nem őriztünk meg belőle, és a link továbbra is működik.

## It is something else
zip-no-zip-signature = Ez nem ZIP-fájl. Tegye az adatokat jelszóval és AES-256 titkosítással védett ZIP-fájlba, és azt küldje el.
zip-is-7z = Ez egy 7z-fájl. Készítse el újra, és archívumformátumnak a „7z” helyett a „zip” lehetőséget válassza, jelszóval és AES-256 titkosítással.
zip-is-rar = Ez egy RAR-fájl. Készítse el újra, és archívumformátumnak a RAR helyett a ZIP-et válassza, jelszóval és AES-256 titkosítással.
zip-is-other-archive = Ez másfajta archívum (például gz, tar vagy xz), amely nem védi a tartalmát. Tegye az adatokat jelszóval és AES-256 titkosítással védett ZIP-fájlba.
zip-is-office = Ez egy dokumentum, nem ZIP-fájl; a dokumentum saját jelszava nem elég. Tegye a dokumentumot jelszóval és AES-256 titkosítással védett ZIP-fájlba.
zip-is-pdf = Ez PDF, nem ZIP-fájl. Tegye a PDF-et jelszóval és AES-256 titkosítással védett ZIP-fájlba.
zip-is-image = Ez egy kép, nem ZIP-fájl. Tegye a képet jelszóval és AES-256 titkosítással védett ZIP-fájlba.
zip-is-dicom = Ez egy DICOM-kép, nem ZIP-fájl. Tegye a képet vagy a vizsgálat egész mappáját jelszóval és AES-256 titkosítással védett ZIP-fájlba.
zip-is-program = Ez egy program, talán önkicsomagoló archívum. Programokat nem fogadunk. Készítsen közönséges, nem önkicsomagoló ZIP-fájlt jelszóval és AES-256 titkosítással.

## There is nothing in it
zip-no-entries = Ez a ZIP-fájl üres. Készítse el újra az adataival.
zip-no-file-content = Ebben a ZIP-fájlban csak mappák vagy üres fájlok vannak. Készítse el újra az adataival.

## It is not protected, or not enough
zip-plain-content = Ebben a ZIP-ben legalább egy fájlt nem véd jelszó. Készítse el újra a ZIP-fájlt úgy, hogy minden fájlt jelszó és AES-256 titkosítás védjen.
zip-office-document = Ez dokumentumnak látszik (Word, Excel, LibreOffice …), amely nincs a szükséges módon védve. Tegye a dokumentumot jelszóval és AES-256 titkosítással védett ZIP-fájlba.
zip-not-aes = Ebben a ZIP-ben legalább egy fájlt régi eljárás (ZipCrypto) véd, amely feltörhető. Készítse el újra a ZIP-fájlt, és titkosítási eljárásnak válassza az AES-256-ot.
zip-checksum-reveals-content = Ebben a ZIP-ben egy fájl 20 karakternél rövidebb, és az ellenőrző összege védelem nélkül áll mellette: próbálgatással kitalálható a tartalma. Készítse el újra a ZIP-et a 7-Zip vagy a Keka programmal, amelyek ezt elhagyják, vagy tegye a rövid szöveget hosszabb fájlba.
zip-content-hash = Ez a ZIP védelem nélkül tárolja a tartalom ujjlenyomatát (hash), amelyről az felismerhető. Készítse el újra a 7-Zip vagy a Keka programmal, amelyek nem írnak ilyet.
zip-strong-encryption = Ezt a ZIP-et a PKWARE saját eljárása titkosítja, amely itt nem ellenőrizhető. Készítse el újra a 7-Zip, a Keka vagy a WinZip programmal, és titkosítási eljárásnak válassza az AES-256-ot.
zip-masked-header = Ebben a ZIP-ben a fájlok listája itt nem ellenőrizhető módon van titkosítva. Készítse el újra a fájlnevek titkosítása nélkül, a fájlokat AES-256-tal védve, vagy használja a 7-Zip vagy a Keka programot.
zip-aes-extra = Amit ez a ZIP az AES-titkosításáról állít, az nem helyes, ezért nem ellenőrizhető. Készítse el újra a 7-Zip vagy a Keka programmal, AES-256 titkosítással.

## What is in it would do harm where it is unpacked
zip-link-entry = Ebben a ZIP-ben egy másik helyre mutató hivatkozás van. A hivatkozás helyett magát a fájlt tegye bele, és készítse el újra a ZIP-et.
zip-device-entry = Ebben a ZIP-ben van valami, ami se nem fájl, se nem mappa, például egy eszköz. Hagyja ki, és készítse el újra a ZIP-et.
zip-name-empty = Ebben a ZIP-ben egy fájlnak vagy mappának nincs neve, vagy csak pontokból, szóközökből áll. Adjon neki nevet, és készítse el újra a ZIP-et.
zip-name-too-long = Ebben a ZIP-ben egy név túl hosszú, vagy túl sok mappa mélyén van. Rövidítse le, és készítse el újra a ZIP-et.
zip-name-control = Ebben a ZIP-ben egy névben láthatatlan vezérlőkarakter van. Nevezze át a fájlt vagy mappát, és készítse el újra a ZIP-et.
zip-name-direction = Ebben a ZIP-ben egy névben olyan karakter van, amely megfordítja az írás irányát, így a név másnak látszik, mint ami. Nevezze át a fájlt, és készítse el újra a ZIP-et.
zip-name-absolute = Ebben a ZIP-ben egy név a meghajtó gyökerénél kezdődik. Nyissa meg a mappát, onnan csomagolja be a fájlokat, és küldje el az új ZIP-et.
zip-name-drive = Ebben a ZIP-ben egy név meghajtóbetűjellel és kettősponttal kezdődik. Nyissa meg a mappát, onnan csomagolja be a fájlokat, és küldje el az új ZIP-et.
zip-name-traversal = Ebben a ZIP-ben egy név kivezet abból a mappából, amelybe kicsomagolják („..”). A fájlokat a saját mappájukon belül csomagolja be, és küldje el az új ZIP-et.
zip-name-device = Ebben a ZIP-ben egy fájl vagy mappa neve a Windowsban eszközöknek van fenntartva (például CON, AUX vagy COM1). Nevezze át, és készítse el újra a ZIP-et.
zip-name-stream = Ebben a ZIP-ben egy névben kettőspont van, amelyet a Windows nem fogad el a név részeként. Nevezze át a fájlt vagy mappát, és készítse el újra a ZIP-et.
zip-name-duplicate = Ebben a ZIP-ben két név azonos a Windows vagy a Mac számára, mert azoknál a nagybetűk, valamint a név végén álló pontok és szóközök nem számítanak. Az egyik fájl felülírná a másikat. Nevezze át az egyiket, és készítse el újra a ZIP-et.
zip-name-file-and-folder = Ebben a ZIP-ben egy fájlnak és egy mappának ugyanott ugyanaz a neve. Nevezze át az egyiket, és készítse el újra a ZIP-et.

## It is too much, or not the whole
zip-multi-disk = Ez egy feldarabolt archívum egyik része. Egy darabban készítse el a ZIP-et: a kötetekre darabolás mezőjét hagyja üresen.
zip-too-many-entries = Ebben a ZIP-ben több mint 65 535 fájl van. A mappát tegye először jelszó nélküli ZIP-be, azt pedig egy másikba, jelszóval és AES-256 titkosítással.
zip-too-many-empty-entries = Ebben a ZIP-ben nagyon sok az üres fájl és mappa. A mappát tegye először jelszó nélküli ZIP-be, azt pedig egy másikba, jelszóval és AES-256 titkosítással.
zip-names-too-large = Ebben a ZIP-ben a nevek nagyon sok helyet foglalnak, és bárki elolvashatja őket. A mappát tegye először jelszó nélküli ZIP-be, azt pedig egy másikba, jelszóval és AES-256 titkosítással.
zip-end-record-missing = Ennek a ZIP-fájlnak hiányzik a vége: nem másolódott át teljesen, vagy több rész egyike. Másolja át vagy készítse el újra, egy darabban, és azt küldje el.

## It says something without protection
zip-archive-comment = Ebben a ZIP-ben megjegyzés van, amelyet bárki elolvashat. Törölje a megjegyzést, vagy készítse el a ZIP-et újra nélküle.
zip-entry-comment = Ebben a ZIP-ben egy fájlhoz megjegyzés tartozik, amelyet bárki elolvashat. Törölje a megjegyzést, vagy készítse el a ZIP-et újra nélküle.
zip-extra-field = Ebben a ZIP-ben egy fájlról olyan kiegészítő adatok állnak, amelyeket bárki elolvashat, és amelyek itt nem ellenőrizhetők. Készítse el újra a 7-Zip vagy a Keka programmal.
zip-bytes-after-end = Ennek a ZIP-fájlnak a vége mögé valami védelem nélkül oda van fűzve. Készítse el újra a 7-Zip vagy a Keka programmal, és az új fájlt változtatás nélkül küldje el.
zip-gap = Ebben a ZIP-ben olyan bájtok vannak, amelyek egyik fájlhoz sem tartoznak, és nincsenek védve. Készítse el újra a 7-Zip vagy a Keka programmal; ne régi ZIP-fájlhoz adjon hozzá.

## It is damaged or unusual
zip-empty-entry = Ebben a ZIP-ben egy fájl vagy mappa a leírása szerint üres, mégis van tartalma. Készítse el újra a ZIP-et a 7-Zip vagy a Keka programmal.
zip-name-encoding = Ebben a ZIP-ben egy név nem olvasható, vagy kétféleképpen van leírva, és a kettő nem illik össze. Használjon egyszerű betűket, és készítse el újra a ZIP-et a 7-Zip vagy a Keka programmal.
zip-unknown-flag = Ebben a ZIP-ben egy fájl itt ismeretlen módon van tárolva. Készítse el újra a ZIP-et a 7-Zip vagy a Keka programmal, AES-256 titkosítással.
zip-contradiction = Ez a ZIP-fájl sérült, vagy megváltoztatták: ugyanarról a fájlról két helyen mást állít. Készítse el újra a 7-Zip vagy a Keka programmal, és az új fájlt küldje el.
