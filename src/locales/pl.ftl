# Proste słowa dla pracowników przychodni i działu wsparcia. Każdy tekst mówi tylko to, co w danej chwili jest prawdą.
# Komunikat o błędzie mówi: co się stało, czy coś przepadło i co teraz zrobić.

## Every page

skip-to-content = Przejdź do treści
problem-title = Wystąpił problem
problem-prefix = Problem:

attempts-left = { $attempts ->
    [one] Została jedna próba, potem link zostanie zablokowany.
    [few] Zostały { $attempts } próby, potem link zostanie zablokowany.
   *[many] Zostało { $attempts } prób, potem link zostanie zablokowany.
}
size-limit = Największy dozwolony rozmiar to { $limit }.
retry-after = { $seconds ->
    [one] Proszę poczekać jedną sekundę.
    [few] Proszę poczekać { $seconds } sekundy.
   *[many] Proszę poczekać { $seconds } sekund.
}

## The first page of a link: its password

password-title = Podaj hasło
password-intro = Dział wsparcia przysłał Ci link. Po podaniu hasła do tego linku można wysłać plik.
password-label = Hasło
password-hint = 14 liter i cyfr w grupach, np. ABCD-2345-EFGH-67. Wielkość liter, kreski i odstępy nie mają znaczenia.
password-submit = Dalej
password-where-title = Gdzie jest hasło?
password-where-sms = Przyszło SMS-em na numer telefonu podany działowi wsparcia albo zostało podane telefonicznie.
password-where-never = Nigdy nie ma go w tym samym e-mailu co link.
password-where-help = Nie masz hasła? Zadzwoń do działu wsparcia pod numer, który już znasz. Dział może wysłać nowe hasło.

## The page where a file is sent

upload-title = Bezpieczne wysłanie pliku
upload-reference = Zgłoszenie
upload-institution = Placówka
upload-intro = Trzy kroki: wybierz hasło i podaj je działowi wsparcia przez telefon, zabezpiecz nim dane w pliku ZIP i wyślij ten plik tutaj.
upload-one-file = Link przyjmuje jeden plik. Jeśli coś pójdzie nie tak po drodze, nic nie zostanie zachowane i można po prostu spróbować ponownie.

step-password-title = 1. Wybierz silne hasło i podaj je przez telefon
step-password-strong = Wymyśl nowe hasło, tylko do tego pliku: co najmniej cztery niezwiązane ze sobą słowa albo 14 liter i cyfr. Żadnych nazwisk ani dat urodzenia.
step-password-tell = Podaj je działowi wsparcia przez telefon, dzwoniąc pod numer, który już znasz. Nigdy nie zapisuj go w e-mailu, SMS-ie ani w nazwie pliku.
step-password-other = To nie jest hasło podane na poprzedniej stronie.

step-protect-title = 2. Spakuj dane do zabezpieczonego pliku ZIP
step-protect-intro = Przyjmujemy tylko plik ZIP z hasłem i szyfrowaniem AES-256. Nie możemy go odczytać: może to zrobić tylko osoba, która zna hasło do ZIP-a.
windows-title = Windows: program 7-Zip (bezpłatny)
windows-open = Umieść wszystko, co chcesz wysłać, w jednym folderze. Kliknij go prawym przyciskiem myszy i wybierz „7-Zip”, a potem „Dodaj do archiwum...”. W Windows 11 wybierz najpierw „Pokaż więcej opcji”.
windows-format = W polu „Format archiwum” wybierz „zip”.
windows-password = W części „Szyfrowanie” wpisz hasło dwa razy. Używaj tylko liter bez polskich znaków, cyfr i znaków takich jak ! lub #.
windows-method = W polu „Metoda szyfrowania” wybierz „AES-256”. To najważniejsze: druga możliwość, „ZipCrypto”, nie jest bezpieczna i zostanie tu odrzucona.
windows-ok = Kliknij „OK”. Plik ZIP pojawi się obok folderu.
windows-install = Nie masz programu 7-Zip? Poproś informatyka o jego zainstalowanie.
windows-builtin = Wbudowany w Windows folder skompresowany (zip) nie potrafi zabezpieczyć niczego hasłem.
mac-title = Mac: program Keka
mac-open = Otwórz program Keka i u góry okna wybierz „ZIP”.
mac-password = Wpisz hasło i powtórz je w polu poniżej.
mac-method = Zaznacz „AES-256”.
mac-drop = Zostaw okno otwarte i przeciągnij na nie swój folder. Keka utworzy plik ZIP.
mac-builtin = Kompresowanie z menu samego Maca tworzy plik ZIP bez hasła.
zip-names = Nazwy plików i folderów w ZIP-ie można odczytać bez hasła. Nie używaj w nich nazwisk pacjentów.

step-send-title = 3. Wyślij plik
file-label = Twój zabezpieczony plik ZIP
file-hint = Jeden plik z końcówką .zip, najwyżej { $limit }.
upload-submit = Wyślij plik
upload-wait = Wysyłanie dużego pliku może potrwać. Nie zamykaj tej strony, dopóki nie zobaczysz potwierdzenia.

never-title = Jak nie wolno wysyłać takich danych
never-mail = Nie zwykłym e-mailem, nawet w załączniku z hasłem.
never-hosts = Nie przez publiczne serwisy z plikami, takie jak Dropbox, WeTransfer czy Dysk Google.
never-messengers = Nie przez komunikatory, takie jak WhatsApp, Messenger czy Viber.

## The receipt

receipt-title-received = Plik dotarł
receipt-title-fetched = Plik został odebrany
receipt-title-destroyed = Plik został zniszczony
receipt-lead-received = Jest kompletny i przechowywany w postaci zaszyfrowanej. Dział wsparcia dostaje o tym wiadomość.
receipt-lead-fetched = Dział wsparcia go pobrał. Kopia na tym serwerze zostanie zniszczona.
receipt-lead-destroyed = Kopia na tym serwerze już nie istnieje i nie da się jej odzyskać.
receipt-next-title = Co teraz zrobić
receipt-next-phone = Podaj działowi wsparcia hasło do plików przez telefon, jeśli jeszcze tego nie zrobiono.
receipt-next-keep = Zapisz lub wydrukuj tę stronę: jest dowodem wysłania. Można ją ponownie otworzyć tym samym linkiem i hasłem.
receipt-next-delete = Jeśli plik ZIP powstał na Twoim komputerze, usuń go, gdy nie będzie już potrzebny.
receipt-details = Szczegóły
receipt-reference = Zgłoszenie
receipt-id = Numer potwierdzenia
receipt-size = Rozmiar
receipt-received-at = Otrzymano
receipt-fetched-at = Odebrano
receipt-destroyed-at = Zniszczono
receipt-sha256 = Odcisk pliku (SHA-256)
receipt-sha256-hint = Liczba obliczona z pliku. Taki sam odcisk oznacza ten sam, niezmieniony plik.

## Pages that end the way

neutral-title = Ta strona jest niedostępna
neutral-lead = Nic tu nie ma albo ta strona nie jest już dla Ciebie dostępna.
neutral-help = Sprawdź, czy otwarto cały link z e-maila. Jeśli to nie pomoże, poproś dział wsparcia o nowy link.

ended-title-locked = Ten link jest zablokowany
ended-title-expired = Ten link stracił ważność
ended-title-revoked = Ten link został wycofany
ended-title-used = Ten link został już użyty
ended-title-wait = Proszę chwilę poczekać
ended-title-other = Tego linku nie można użyć
ended-help = Dzwoniąc do działu wsparcia, użyj numeru telefonu, który już znasz.

error-page-title = Nie udało się
error-page-request = Prosząc o pomoc, podaj ten numer: { $requestId }

home-title = Bezpieczne przesyłanie plików do działu wsparcia
home-lead = Przez tę usługę placówka medyczna wysyła działowi wsparcia jeden zabezpieczony plik. Działa ona tylko z osobistym linkiem, który dział wystawia na prośbę. Plik jest przechowywany w postaci zaszyfrowanej i niszczony po odebraniu przez dział.
home-have-link = Masz link w e-mailu? Otwórz go z tego e-maila.
home-no-link = Chcesz wysłać dane? Zadzwoń do działu wsparcia i poproś o link.

## The desk

sign-in-title = Logowanie dla działu wsparcia
sign-in-email = E-mail
sign-in-password = Hasło
sign-in-submit = Zaloguj się

outbox-title = Skrzynka nadawcza wersji demonstracyjnej
outbox-intro = Nic nie jest tu naprawdę wysyłane. To SMS-y i e-maile w takiej postaci, w jakiej zobaczyliby je odbiorcy, od najnowszych.
outbox-empty = Nie ma jeszcze żadnej wiadomości.
outbox-sms = SMS
outbox-mail = E-mail
outbox-to = Do
outbox-subject = Temat
outbox-time = Czas

## The text message: one segment of 160 characters, in every language

sms-link-password =
    Hasło: { $password }
    Pasuje do linku z e-maila od działu wsparcia. Nikomu go nie podawaj. To nie Twoja prośba? Zignoruj ten SMS.

## E-mails

mail-greeting = Dzień dobry,
mail-greeting-name = Dzień dobry! To wiadomość dla: { $name }.
mail-footer = Wiadomość wysłano automatycznie. Prosimy na nią nie odpowiadać i nigdy nie wysyłać danych pacjentów e-mailem.

mail-link-subject = Link do bezpiecznego wysłania danych ({ $reference })
mail-link-intro = Otrzymaliśmy prośbę o sposób na bezpieczne wysłanie danych. To osobisty link do zgłoszenia { $reference }, { $institution }:
mail-link-once = Przyjmuje jeden plik i działa do: { $time }.
mail-link-password-sms = Hasło do niego przyjdzie osobno, SMS-em.
mail-link-password-phone = Hasło do niego dział wsparcia poda telefonicznie.
mail-link-password-never = Nikt nigdy nie przyśle tego hasła e-mailem.
mail-link-prepare-title = Zanim otworzysz link
mail-link-prepare-zip = Niczego nie trzeba przygotowywać, wystarczy mieć pliki pod ręką. Strona pod linkiem szyfruje je na Twoim komputerze.
mail-link-prepare-names = Przygotuj kartkę i długopis: strona pokaże osiem słów. To hasło do Twoich plików.
mail-link-prepare-phone = Podaj te słowa działowi wsparcia przez telefon, nigdy na piśmie.
mail-link-unasked-title = To nie Twoja prośba?
mail-link-unasked = Nie trzeba nic robić. Można też powiadomić dział wsparcia pod numerem, który już znasz. Nie przekazuj tej wiadomości dalej.

mail-upload-stored-subject = Dotarł plik ({ $reference })
mail-upload-stored-what = Placówka wysłała plik do zgłoszenia { $reference }. Został sprawdzony i jest przechowywany w postaci zaszyfrowanej.
mail-upload-stored-do = Zaloguj się, aby go pobrać. O hasło do ZIP-a poproś nadawcę przez telefon.

mail-link-locked-subject = Link został zablokowany ({ $reference })
mail-link-locked-what = Link do zgłoszenia { $reference } został zablokowany, bo zbyt wiele razy podano błędne hasło. Nie można go już otworzyć.
mail-link-locked-do = Zadzwoń do osoby kontaktowej i ustal, czy to ona podawała hasło. Jeśli tak, wystaw nowy link. Jeśli nie, zgłoś to jako możliwy atak.

mail-password-sms-failed-subject = Nie udało się dostarczyć hasła ({ $reference })
mail-password-sms-failed-what = SMS z hasłem do linku dla zgłoszenia { $reference } nie dotarł do osoby kontaktowej. Link jest nadal ważny.
mail-password-sms-failed-do = Sprawdź numer telefonu. Potem wyślij nowe hasło albo wystaw nowy link i podaj hasło do niego telefonicznie.

mail-undelivered-handler-subject = Plik czeka i zostanie zniszczony ({ $reference })
mail-undelivered-handler-what = Nikt jeszcze nie pobrał całego pliku do zgłoszenia { $reference }. Termin zniszczenia: { $time }. Potem nie da się go odzyskać.
mail-undelivered-handler-do = Jeśli jest potrzebny, pobierz go przed tym terminem.

mail-undelivered-contact-subject = Plik nie został jeszcze odebrany w całości ({ $reference })
mail-undelivered-contact-what = Dział wsparcia nie pobrał jeszcze całego pliku wysłanego do zgłoszenia { $reference }. Termin zniszczenia pliku: { $time }.
mail-undelivered-contact-do = Nie trzeba go teraz wysyłać ponownie. Jeśli sprawa jest pilna, zadzwoń do działu wsparcia pod numer, który już znasz.

mail-seal-alarm-subject = Alarm: przechowywanego pliku nie można otworzyć ({ $reference })
mail-seal-alarm-what = Przechowywanego pliku do zgłoszenia { $reference } nie można już otworzyć w postaci, w jakiej go otrzymano: brakuje go lub jego klucza albo został uszkodzony lub zmieniony w magazynie. Nic uszkodzonego nie zostało wydane.
mail-seal-alarm-do = Nie używaj niepełnej kopii. Natychmiast powiadom operatora i poproś nadawcę, aby zachował oryginał.

## Errors: requests in general

error-invalid-request = Żądanie nie miało oczekiwanej postaci. Nic nie zostało zmienione. Sprawdź wpisane dane i spróbuj ponownie.
error-unknown-field = Żądanie zawierało nieznane tu pole. Nic nie zostało zmienione. Usuń je i spróbuj ponownie.
error-not-found = Pod tym adresem nic nie ma albo nie jest to dla Ciebie dostępne. Nic nie zostało zmienione. Sprawdź adres.
error-method-not-allowed = Tego adresu nie można użyć w ten sposób. Nic nie zostało zmienione. Wróć i spróbuj ponownie.
error-unsupported-media-type = Dane przyszły w postaci, której tu nie przyjmujemy. Nic nie zostało zachowane. Użyj formularza na stronie albo formatu podanego w opisie API.
error-unauthenticated = Potrzebne jest zalogowanie albo sesja wygasła. Nic nie zostało zmienione. Zaloguj się i spróbuj ponownie.
error-forbidden = Twoje konto nie ma do tego uprawnień. Nic nie zostało zmienione. Jeśli są potrzebne do pracy, poproś osobę zarządzającą kontami.
error-cross-site-request = Żądanie przyszło z innej strony internetowej i dla bezpieczeństwa zostało odrzucone. Nic nie zostało zmienione. Otwórz stronę tutaj jeszcze raz i powtórz krok.
error-idempotency-key-reused = Ten Idempotency-Key był już użyty do innego żądania. Nic nie zostało zmienione. Użyj nowego klucza.
error-busy = W tej chwili dzieje się zbyt wiele naraz. Nic nie przepadło. Poczekaj chwilę i spróbuj ponownie.
error-request-timeout = Żądanie trwało zbyt długo i zostało przerwane. Nic z niego nie zostało zachowane. Sprawdź połączenie i spróbuj ponownie.
error-unavailable = Usługa nie może teraz odpowiedzieć. Wszystko, co potwierdzono do tej pory, jest bezpieczne. Spróbuj ponownie za kilka minut.
error-shutting-down = Usługa jest właśnie uruchamiana ponownie. Wszystko, co potwierdzono do tej pory, jest bezpieczne. Spróbuj ponownie za minutę.
error-internal = Coś poszło nie tak po naszej stronie. Wszystko, co potwierdzono do tej pory, jest bezpieczne, ale ostatni krok mógł się nie wykonać. Spróbuj ponownie, a jeśli to się powtórzy, powiadom dział wsparcia.

## Errors: links and their passwords

error-wrong-password = Hasło jest nieprawidłowe. Nic nie przepadło. Sprawdź je i wpisz jeszcze raz.
error-password-required = Nie podano hasła. Nic nie przepadło. Wpisz hasło do swojego linku.
error-password-malformed = Wpisany tekst nie może być hasłem. Nic nie przepadło. Wpisz samo hasło, bez niczego przed nim ani po nim.
error-link-locked = Link został zablokowany, bo zbyt wiele razy podano błędne hasło. Pliku, którego potwierdzenie pokazano, to nie dotyczy. Poproś dział wsparcia o nowy link.
error-link-used = Przez ten link wysłano już plik, a link przyjmuje tylko jeden. Tamten plik dotarł w całości. Aby wysłać kolejny, poproś dział wsparcia o nowy link.
error-link-expired = Minął czas ważności tego linku. Pliku, którego potwierdzenie pokazano, to nie dotyczy. Jeśli nadal chcesz coś wysłać, poproś dział wsparcia o nowy link.
error-link-revoked = Dział wsparcia wycofał ten link. Niczego więcej nie można przez niego wysłać. Jeśli nadal chcesz coś wysłać, poproś o nowy link.
error-link-not-live = Tego linku nie można już użyć ani zmienić. Nic nie zostało zmienione. Potrzebny jest nowy link.
error-session-required = Czas na tej stronie minął albo nie podano jeszcze hasła. Nic nie zostało zachowane, a link jest taki jak przedtem. Otwórz link jeszcze raz i wpisz hasło.
error-resend-limit = Nowe hasło do tego linku wysłano już tyle razy, ile wolno. Nic nie zostało wysłane. Wystaw nowy link.
error-no-receipt = Dla tego linku nie ma potwierdzenia. Nic nie przepadło. Jeśli plik nie został jeszcze wysłany, najpierw go wyślij.

## Errors: contacts and messages

error-invalid-phone = To nie jest numer telefonu w postaci międzynarodowej. Nic nie zostało wysłane. Wpisz go ze znakiem + i numerem kierunkowym kraju na początku.
error-phone-country-refused = SMS-y do tego kraju nie są tu dozwolone. Nic nie zostało wysłane. Użyj innego numeru albo podaj hasło telefonicznie.
error-sms-limit = Wysłano już tyle SMS-ów, ile na razie wolno. Ten nie został wysłany. Spróbuj później albo podaj hasło telefonicznie.
error-phone-required = Hasło ma przyjść SMS-em, ale nie ma numeru telefonu. Nic nie zostało wysłane. Wpisz numer albo wybierz podanie hasła telefonicznie.
error-email-not-ascii = W adresie e-mail przed znakiem @ jest litera ze znakiem diakrytycznym lub z innego pisma. Wiele serwerów poczty nie przyjmuje takich adresów. Nic nie zostało zmienione ani wysłane. Poproś o inny adres tej osoby, zapisany zwykłymi literami.

## Errors: uploads

error-too-large = Plik jest większy, niż wolno. Nic z niego nie zostało zachowane, a link nadal działa. Wyślij mniejszy plik albo poproś dział wsparcia o kilka linków.
error-no-file = Nie wybrano pliku. Link nadal działa. Wybierz swój plik ZIP i wyślij go.
error-too-many-parts = Wysłano więcej niż jeden plik. Nic nie zostało zachowane, a link nadal działa. Wyślij dokładnie jeden plik ZIP.
error-truncated-body = Połączenie zostało przerwane, zanim dotarł cały plik. Nic z niego nie zostało zachowane, a link nadal działa. Wyślij plik jeszcze raz.
error-too-slow = Plik docierał zbyt wolno i przesyłanie zostało przerwane. Nic z niego nie zostało zachowane, a link nadal działa. Spróbuj ponownie na lepszym łączu.
error-too-many-uploads = W tej chwili wysyłanych jest zbyt wiele plików. Nic z Twojego nie zostało zachowane, a link nadal działa. Poczekaj kilka minut i wyślij go jeszcze raz.
error-upload-paused = Na tym linku odrzucono wiele plików z rzędu. Nic z Twojego nie zostało zachowane, a link nadal działa. Poczekaj pięć minut i wyślij plik jeszcze raz.
error-not-a-zip = Ten plik nie jest plikiem ZIP. Nic z niego nie zostało zachowane, a link nadal działa. Spakuj dane do pliku ZIP z hasłem i szyfrowaniem AES-256 i wyślij ten plik.
error-zip-entry-not-encrypted = Co najmniej jeden plik w tym ZIP-ie nie jest zabezpieczony hasłem. Nic z niego nie zostało zachowane, a link nadal działa. Utwórz ZIP jeszcze raz, z hasłem i szyfrowaniem AES-256.
error-zip-weak-encryption = Ten ZIP jest zabezpieczony starą metodą (ZipCrypto), którą da się złamać. Nic z niego nie zostało zachowane, a link nadal działa. Utwórz ZIP jeszcze raz i jako metodę szyfrowania wybierz AES-256.
error-zip-guessable = Pewien plik w tym ZIP-ie jest tak krótki, że jego zawartość można by odgadnąć z niezabezpieczonej sumy kontrolnej. Nic z niego nie zostało zachowane, a link nadal działa. Utwórz ZIP jeszcze raz programem 7-Zip lub Keka i wyślij nowy plik.
error-zip-unsafe = W tym ZIP-ie jest coś, co mogłoby zaszkodzić przy rozpakowaniu: łącze, urządzenie albo niebezpieczna nazwa. Nic z niego nie zostało zachowane, a link nadal działa. Pomiń to lub zmień nazwę i utwórz ZIP jeszcze raz.
error-zip-split = To jest jedna część podzielonego archiwum. Nic z niego nie zostało zachowane, a link nadal działa. Utwórz ZIP w jednym kawałku i wyślij ten plik.
error-zip-too-many = W tym ZIP-ie jest więcej niż 65 535 plików. Nic z niego nie zostało zachowane, a link nadal działa. Spakuj najpierw folder do ZIP-a bez hasła, a ten ZIP do drugiego, z hasłem i szyfrowaniem AES-256.
error-zip-malformed = Ten plik ZIP jest uszkodzony albo zbudowany tak, że nie da się go sprawdzić. Nic z niego nie zostało zachowane, a link nadal działa. Utwórz go jeszcze raz programem 7-Zip lub Keka i wyślij nowy plik.
error-zip-empty = W tym pliku ZIP nie ma żadnych danych. Nic z niego nie zostało zachowane, a link nadal działa. Utwórz go jeszcze raz ze swoimi danymi i wyślij nowy plik.

## Errors: downloads

error-upload-not-available = Tego pliku nie można pobrać: nie dotarł w całości albo został już zniszczony. Żądanie niczego nie zmieniło. Przyczynę pokazuje zgłoszenie.
error-download-used = To pobranie zostało już wykorzystane; każde działa tylko raz. Żądanie niczego nie zmieniło. Jeśli plik jest nadal potrzebny, rozpocznij nowe pobranie ze zgłoszenia.
error-download-expired = Tego pobrania nie rozpoczęto na czas. Żądanie niczego nie zmieniło. Rozpocznij nowe pobranie ze zgłoszenia.
error-download-not-complete = To pobranie nie zostało ukończone, więc nie można go potwierdzić. Plik jest nadal na serwerze. Najpierw pobierz go w całości.
error-digest-mismatch = Odcisk nie zgadza się z tym plikiem, więc kopia może być uszkodzona. Potwierdzenie nie zostało zapisane. Pobierz plik ponownie i porównaj.

## Errors: tickets

error-reference-taken = Istnieje już otwarte zgłoszenie o tym numerze. Nic nie zostało utworzone. Użyj tamtego zgłoszenia.
error-ticket-closed = To zgłoszenie jest zamknięte. Nic nie zostało zmienione. Otwórz nowe zgłoszenie.
error-undelivered-uploads = W zgłoszeniu są pliki, których nikt nie pobrał albo nie pobrał w całości. Nadal jest otwarte i niczego nie usunięto. Pobierz je albo podaj powód ich odrzucenia.
error-download-running = Trwa jeszcze pobieranie z tego zgłoszenia. Nic nie zostało zmienione. Poczekaj, aż się zakończy, i wtedy zamknij zgłoszenie.
error-attestation-required = Zgłoszenie można zamknąć dopiero po potwierdzeniu, że wszystkie kopie robocze zostały zniszczone. Nic nie zostało zmienione. Zniszcz je, potwierdź to i zamknij zgłoszenie ponownie.
error-ticket-held = To zgłoszenie jest już objęte blokadą prawną. Nic nie zostało zmienione.
error-ticket-not-held = To zgłoszenie nie jest objęte blokadą prawną. Nic nie zostało zmienione.
error-ticket-erased = Wszystko z tego zgłoszenia zostało już zniszczone. Nie ma czego zabezpieczać.
error-not-purged-yet = Nie wszystko zostało jeszcze zniszczone, dlatego nie można tego poświadczyć. Nic nie zostało zmienione. Spróbuj ponownie po zamknięciu zgłoszenia i po najbliższym czyszczeniu.

## Errors: storage and sealing

error-object-not-found = Przechowywanego pliku nie ma tam, gdzie powinien być. Żądanie niczego nie zmieniło. Powiadom operatora, który musi sprawdzić magazyn.
error-object-locked = Magazyn nie pozwala usunąć tego pliku. Plik nie został usunięty. Operator musi zdjąć blokadę magazynu; następne czyszczenie spróbuje ponownie.
error-object-not-destroyed = Nie udało się dowieść, że pliku już nie ma. Uznaje się go za nieusunięty, a następne czyszczenie spróbuje ponownie. Jeśli to się powtarza, operator musi sprawdzić magazyn.
error-seal-broken = Przechowywany plik został uszkodzony lub zmieniony. Nic z uszkodzonej części nie zostało wydane. Nie używaj niepełnej kopii, powiadom operatora i poproś nadawcę o ponowne wysłanie pliku.
error-key-not-found = Klucz tego pliku nie istnieje: został zniszczony albo magazyn kluczy jest niepełny. Pliku nie da się otworzyć. Powiadom operatora, a jeśli plik jest nadal potrzebny, poproś o niego nadawcę.
error-master-key-unknown = Zaszyfrowano to kluczem głównym, którego ten serwer nie ma. Dane są zachowane, ale nie można ich teraz otworzyć; niczego nie zużyto. Operator musi dostarczyć ten klucz.
error-storage-unavailable = Magazyn nie odpowiada. Wszystko, co potwierdzono do tej pory, jest bezpieczne, ale ten krok nie został ukończony. Spróbuj ponownie za kilka minut.

## Errors: accounts, sign-in, hooks

error-sign-in-failed = E-mail lub hasło jest nieprawidłowe. Nic nie zostało zmienione. Sprawdź oba i spróbuj ponownie.
error-email-taken = Istnieje już konto z tym adresem e-mail. Nic nie zostało utworzone. Użyj innego adresu.
error-signature-invalid = Podpis tej wiadomości jest nieprawidłowy, więc nie została przyjęta. Nic nie zostało zmienione. Sprawdź wspólny sekret i adres, dla którego utworzono podpis.

## Errors: operation

error-config-invalid = W konfiguracji są błędy, więc usługa się nie uruchomiła. Żadne dane nie zostały naruszone. Popraw wymienione ustawienia i uruchom ją ponownie.
error-migration-changed = Zmieniono migrację bazy danych, która była już zastosowana. Baza danych nie została naruszona. Przywróć pierwotny plik.
error-migration-out-of-order = Brakująca migracja bazy danych ma niższy numer niż jedna z już wykonanych. Baza nie została zmieniona. Nadaj jej kolejny numer.
error-database-ahead = Baza danych została zaktualizowana przez nowszą wersję. Nic nie zostało zmienione. Zainstaluj tę wersję.
error-audit-broken = Łańcuch dziennika zdarzeń jest naruszony. Sprawdzenie niczego nie zmieniło. Zostaw bazę danych bez zmian i powiadom inspektora ochrony danych.
error-database-behind = Baza danych jest starsza niż lista usunięć prowadzona poza nią, tak jak po przywróceniu z kopii. Niczego nie zmieniono. Uruchom `sluice restore reconcile`, a potem spróbuj ponownie.

# Reasons for a download (the controlled list)
reason-diagnosis = Ustalenie przyczyny zgłoszonego problemu
reason-data-repair = Naprawa danych
reason-migration = Przeniesienie danych do innego systemu
reason-restore-test = Sprawdzenie, czy kopię zapasową da się odtworzyć
reason-deployment = Wdrożenie lub aktualizacja oprogramowania
reason-verification = Sprawdzenie, czy rozwiązanie działa
reason-other = Inny powód (patrz notatka)
error-agreement-required = Link nie został wydany: usługa wymaga obowiązującej umowy powierzenia przetwarzania danych z tą placówką, a żadnej nie zapisano. Poproś kierownika zespołu, by ją zapisał albo podał powód wydania linku bez niej.
error-contact-not-authorised = Link nie został wydany: usługa wysyła linki tylko osobom upoważnionym przez placówkę, a tej osoby nie ma w rejestrze. Poproś kierownika zespołu o jej zapisanie albo podaj, jak zweryfikowano jej tożsamość.
error-approval-required = To pobranie wymaga zgody innego kierownika: plik lub jego część już pobrano albo jest poza godzinami pracy. Nic nie zostało utracone. Poproś o zgodę na stronie zgłoszenia.
error-tus-version = Program wysyłający używa innej wersji protokołu przesyłania (wymagany jest tus 1.0.0). Nic nie zostało wysłane.
error-offset-conflict = Przesyłanie zatrzymało się w innym miejscu niż podane. Nic nie zostało utracone: sprawdź, dokąd dotarło, i kontynuuj od tego miejsca.
error-checksum-mismatch = Fragment został uszkodzony po drodze i został odrzucony. Wszystko, co przyszło wcześniej, jest bezpieczne: wyślij ten fragment ponownie.
error-upload-busy = Ten plik jest właśnie wysyłany przez inne połączenie. Nic nie zostało utracone: odczekaj chwilę i kontynuuj.
error-upload-gone = To przesyłanie zostało zakończone lub odrzucone i nic z niego nie zachowano. Link może nadal działać: zacznij przesyłanie od nowa.

# The certificate of destruction
certificate-title = Zaświadczenie o zniszczeniu danych
certificate-intro = Usługa pod adresem { $service } zaświadcza, co przechowywała w związku z poniższym zgłoszeniem, kto to pobrał i że zostało to zniszczone.
certificate-ticket = Zgłoszenie { $reference }
certificate-institution = Placówka: { $institution }
certificate-opened = Otwarto: { $time }
certificate-closed = Zamknięto: { $time }, konto { $account }, z którego potwierdzono zniszczenie wszystkich kopii roboczych.
certificate-erased = Usunięto imiona, nazwiska, adresy i numery osób: { $time }
certificate-file = Plik { $number } z { $count }
certificate-size = Rozmiar: { $size }
certificate-digest = Skrót SHA-256: { $digest }
certificate-received = Przyjęto: { $time }
certificate-fetched = Pobrano: { $time }, konto { $account }. Powód: { $reason }
certificate-fetch-broke-off = Pobieranie niedokończone: { $time }, konto { $account }. Powód: { $reason }
certificate-not-fetched = Pliku nigdy nie pobrano.
certificate-key = Zniszczono klucz: { $time }. Od tej chwili żadnej kopii pliku nie da się otworzyć.
certificate-bytes = Usunięto zaszyfrowane dane: wersje { $versions }, niedokończone części { $parts }.
certificate-absence =
    Danych szukano ponownie: { $time }. { $way ->
        [folder] Nie znaleziono: w folderze nic z tego nie było.
        [versions_and_parts_by_name] Nie znaleziono ani na liście wszystkich wersji w magazynie, ani na jego liście niedokończonych części sprawdzonej po dokładnej nazwie.
        [versions_and_parts_by_prefix] Nie znaleziono ani na liście wszystkich wersji w magazynie, ani na jego liście niedokończonych części.
        [objects_and_parts_by_name] Nie znaleziono wśród bieżących obiektów ani niedokończonych części. Ten magazyn nie pokazuje starszych wersji, więc nic się o nich nie stwierdza.
        [objects_and_parts_by_prefix] Nie znaleziono wśród bieżących obiektów ani niedokończonych części. Ten magazyn nie pokazuje starszych wersji, więc nic się o nich nie stwierdza.
       *[unsaid] Niczego nie znaleziono.
    }
certificate-key-removed = Klucz usunięto z magazynu kluczy: { $time }.
certificate-key-absence =
    Klucza szukano ponownie: { $time }. { $way ->
        [folder] Nie znaleziono: w folderze nic z tego nie było.
        [versions_and_parts_by_name] Nie znaleziono ani na liście wszystkich wersji w magazynie, ani na jego liście niedokończonych części sprawdzonej po dokładnej nazwie.
        [versions_and_parts_by_prefix] Nie znaleziono ani na liście wszystkich wersji w magazynie, ani na jego liście niedokończonych części.
        [objects_and_parts_by_name] Nie znaleziono wśród bieżących obiektów ani niedokończonych części. Ten magazyn nie pokazuje starszych wersji, więc nic się o nich nie stwierdza.
        [objects_and_parts_by_prefix] Nie znaleziono wśród bieżących obiektów ani niedokończonych części. Ten magazyn nie pokazuje starszych wersji, więc nic się o nich nie stwierdza.
       *[unsaid] Niczego nie znaleziono.
    }
certificate-blocked = Magazyn od { $time } nie pozwala usunąć zaszyfrowanych danych. Bez klucza nie da się ich otworzyć.
certificate-audit = Wpis { $number } dziennika audytu: { $hash }
certificate-no-file = Nie zapisano żadnego pliku.
certificate-never-stored = Przesyłki odrzucone lub przerwane, z których niczego nie zachowano: { $count }
certificate-check = Ta strona jest dla ludzi. Dowodem jest podpisany plik (JSON) o tej samej nazwie; klucz podpisu { $key }. Sprawdza go polecenie „sluice certificate verify” albo strona { $address }
