# Dlaczego plik ZIP zostaje odrzucony: zdanie dla każdej reguły i co z tym zrobić. Te same słowa w odpowiedziach, w prostym formularzu
# i, zanim cokolwiek zostanie wysłane, w przeglądarce. Te teksty trafiają do przeglądarki.
zip-nothing-kept = Nic z niego nie zostało zachowane, a link nadal działa.

## It is something else
zip-no-zip-signature = To nie jest plik ZIP. Spakuj dane do pliku ZIP z hasłem i szyfrowaniem AES-256 i wyślij ten plik.
zip-is-7z = To jest plik 7z. Utwórz go jeszcze raz i jako format archiwum wybierz „zip” zamiast „7z”, z hasłem i szyfrowaniem AES-256.
zip-is-rar = To jest plik RAR. Utwórz go jeszcze raz i jako format archiwum wybierz ZIP zamiast RAR, z hasłem i szyfrowaniem AES-256.
zip-is-other-archive = To jest archiwum innego rodzaju (na przykład gz, tar lub xz), które nie chroni zawartości. Spakuj dane do pliku ZIP z hasłem i szyfrowaniem AES-256.
zip-is-office = To jest dokument, a nie plik ZIP; jego własne hasło nie wystarczy. Włóż dokument do pliku ZIP z hasłem i szyfrowaniem AES-256.
zip-is-pdf = To jest plik PDF, a nie ZIP. Włóż PDF do pliku ZIP z hasłem i szyfrowaniem AES-256.
zip-is-image = To jest obraz, a nie plik ZIP. Włóż obraz do pliku ZIP z hasłem i szyfrowaniem AES-256.
zip-is-dicom = To jest obraz DICOM, a nie plik ZIP. Włóż obraz albo cały folder badania do pliku ZIP z hasłem i szyfrowaniem AES-256.
zip-is-program = To jest program, może archiwum samorozpakowujące się. Programów nie przyjmujemy. Utwórz zwykły plik ZIP, nie samorozpakowujący się, z hasłem i szyfrowaniem AES-256.

## There is nothing in it
zip-no-entries = Ten plik ZIP jest pusty. Utwórz go jeszcze raz, ze swoimi danymi w środku.
zip-no-file-content = W tym pliku ZIP są tylko foldery lub puste pliki. Utwórz go jeszcze raz, ze swoimi danymi w środku.

## It is not protected, or not enough
zip-plain-content = Co najmniej jeden plik w tym ZIP-ie nie jest zabezpieczony hasłem. Utwórz ZIP jeszcze raz, z hasłem i szyfrowaniem AES-256 dla wszystkich plików.
zip-office-document = To wygląda na dokument (Word, Excel, LibreOffice …), który nie jest zabezpieczony tak, jak trzeba. Włóż dokument do pliku ZIP z hasłem i szyfrowaniem AES-256.
zip-not-aes = Co najmniej jeden plik w tym ZIP-ie jest zabezpieczony starą metodą (ZipCrypto), którą da się złamać. Utwórz ZIP jeszcze raz i jako metodę szyfrowania wybierz AES-256.
zip-checksum-reveals-content = Pewien plik w tym ZIP-ie ma mniej niż 20 znaków, a jego suma kontrolna stoi obok bez ochrony: zawartość można by odgadnąć, próbując po kolei. Utwórz ZIP jeszcze raz programem 7-Zip lub Keka, które tej sumy nie zapisują, albo umieść krótki tekst w dłuższym pliku.
zip-content-hash = W tym ZIP-ie zapisano bez ochrony skrót (hash) zawartości, po którym można by ją rozpoznać. Utwórz go jeszcze raz programem 7-Zip lub Keka, które go nie zapisują.
zip-strong-encryption = Ten ZIP jest zaszyfrowany własnym sposobem firmy PKWARE, którego nie da się tu sprawdzić. Utwórz go jeszcze raz programem 7-Zip, Keka lub WinZip i jako metodę szyfrowania wybierz AES-256.
zip-masked-header = W tym ZIP-ie lista plików jest zaszyfrowana w sposób, którego nie da się tu sprawdzić. Utwórz go jeszcze raz bez szyfrowania nazw plików, z AES-256 dla samych plików, albo użyj programu 7-Zip lub Keka.
zip-aes-extra = To, co ten ZIP mówi o swoim szyfrowaniu AES, nie jest poprawne, więc nie da się go sprawdzić. Utwórz go jeszcze raz programem 7-Zip lub Keka, z szyfrowaniem AES-256.

## What is in it would do harm where it is unpacked
zip-link-entry = W tym ZIP-ie jest łącze do innego miejsca. Zamiast łącza włóż do ZIP-a sam plik i utwórz ZIP jeszcze raz.
zip-device-entry = W tym ZIP-ie jest coś, co nie jest ani plikiem, ani folderem, na przykład urządzenie. Pomiń to i utwórz ZIP jeszcze raz.
zip-name-empty = Plik lub folder w tym ZIP-ie nie ma nazwy albo składa się ona z samych kropek lub spacji. Nadaj mu nazwę i utwórz ZIP jeszcze raz.
zip-name-too-long = Pewna nazwa w tym ZIP-ie jest zbyt długa albo leży w zbyt wielu folderach. Skróć ją i utwórz ZIP jeszcze raz.
zip-name-control = W pewnej nazwie w tym ZIP-ie jest niewidoczny znak sterujący. Zmień nazwę pliku lub folderu i utwórz ZIP jeszcze raz.
zip-name-direction = W pewnej nazwie w tym ZIP-ie jest znak, który odwraca kierunek pisma, przez co nazwa wygląda inaczej, niż brzmi. Zmień nazwę pliku i utwórz ZIP jeszcze raz.
zip-name-absolute = Pewna nazwa w tym ZIP-ie zaczyna się od głównego katalogu dysku. Otwórz folder, spakuj pliki stamtąd i wyślij nowy ZIP.
zip-name-drive = Pewna nazwa w tym ZIP-ie zaczyna się od litery dysku i dwukropka. Otwórz folder, spakuj pliki stamtąd i wyślij nowy ZIP.
zip-name-traversal = Pewna nazwa w tym ZIP-ie prowadzi poza folder, do którego jest rozpakowywana („..”). Spakuj pliki z wnętrza ich folderu i wyślij nowy ZIP.
zip-name-device = Plik lub folder w tym ZIP-ie ma nazwę, którą Windows rezerwuje dla urządzeń, na przykład CON, AUX lub COM1. Zmień ją i utwórz ZIP jeszcze raz.
zip-name-stream = W pewnej nazwie w tym ZIP-ie jest dwukropek, którego Windows nie uznaje za część nazwy. Zmień nazwę pliku lub folderu i utwórz ZIP jeszcze raz.
zip-name-duplicate = Dwie nazwy w tym ZIP-ie są takie same w systemie Windows lub na Macu, dla których wielkość liter oraz kropki i spacje na końcu nie mają znaczenia. Jeden plik zastąpiłby drugi. Zmień jedną nazwę i utwórz ZIP jeszcze raz.
zip-name-file-and-folder = W tym ZIP-ie plik i folder mają tę samą nazwę w tym samym miejscu. Zmień nazwę jednego z nich i utwórz ZIP jeszcze raz.

## It is too much, or not the whole
zip-multi-disk = To jest jedna część podzielonego archiwum. Utwórz ZIP w jednym kawałku: pole podziału na części pozostaw puste.
zip-too-many-entries = W tym ZIP-ie jest więcej niż 65 535 plików. Spakuj najpierw folder do ZIP-a bez hasła, a ten ZIP do drugiego, z hasłem i szyfrowaniem AES-256.
zip-too-many-empty-entries = W tym ZIP-ie jest bardzo wiele pustych plików i folderów. Spakuj najpierw folder do ZIP-a bez hasła, a ten ZIP do drugiego, z hasłem i szyfrowaniem AES-256.
zip-names-too-large = Nazwy w tym ZIP-ie zajmują bardzo dużo miejsca, a może je przeczytać każdy. Spakuj najpierw folder do ZIP-a bez hasła, a ten ZIP do drugiego, z hasłem i szyfrowaniem AES-256.
zip-end-record-missing = Brakuje końca tego pliku ZIP: nie został skopiowany w całości albo jest jedną z kilku części. Skopiuj go lub utwórz jeszcze raz, w jednym kawałku, i wyślij.

## It says something without protection
zip-archive-comment = W tym ZIP-ie jest komentarz, który może przeczytać każdy. Usuń komentarz albo utwórz ZIP jeszcze raz bez niego.
zip-entry-comment = Pewien plik w tym ZIP-ie ma komentarz, który może przeczytać każdy. Usuń komentarz albo utwórz ZIP jeszcze raz bez niego.
zip-extra-field = W tym ZIP-ie są dodatkowe informacje o pliku, które może przeczytać każdy i których nie da się tu sprawdzić. Utwórz go jeszcze raz programem 7-Zip lub Keka.
zip-bytes-after-end = Za końcem tego pliku ZIP coś doczepiono, bez ochrony. Utwórz go jeszcze raz programem 7-Zip lub Keka i wyślij nowy plik bez zmian.
zip-gap = W tym ZIP-ie są bajty, które nie należą do żadnego pliku i nie są zabezpieczone. Utwórz go jeszcze raz programem 7-Zip lub Keka; nie dodawaj do starego pliku ZIP.

## It is damaged or unusual
zip-empty-entry = Plik lub folder w tym ZIP-ie ma być pusty, a jednak coś zawiera. Utwórz ZIP jeszcze raz programem 7-Zip lub Keka.
zip-name-encoding = Pewnej nazwy w tym ZIP-ie nie da się odczytać albo zapisano ją na dwa sposoby, które do siebie nie pasują. Użyj w niej zwykłych liter i utwórz ZIP jeszcze raz programem 7-Zip lub Keka.
zip-unknown-flag = Pewien plik w tym ZIP-ie zapisano w sposób, którego tu nie znamy. Utwórz ZIP jeszcze raz programem 7-Zip lub Keka, z szyfrowaniem AES-256.
zip-contradiction = Ten plik ZIP jest uszkodzony lub został zmieniony: w dwóch miejscach mówi co innego o tym samym pliku. Utwórz go jeszcze raz programem 7-Zip lub Keka i wyślij nowy plik.
