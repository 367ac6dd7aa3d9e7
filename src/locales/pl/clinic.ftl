# Proste słowa dla pracowników przychodni i działu wsparcia. Każdy tekst mówi tylko to, co w danej chwili jest prawdą.
# Komunikat o błędzie mówi: co się stało, czy coś przepadło i co teraz zrobić.

## Every page
skip-to-content = Przejdź do treści
attempts-none = Link jest teraz zablokowany.
attempts-left = { $attempts ->
    [one] Pozostała jedna próba, potem link zostanie zablokowany.
    [few] Pozostały { $attempts } próby, potem link zostanie zablokowany.
   *[many] Pozostało { $attempts } prób, potem link zostanie zablokowany.
}
size-limit = Największy dozwolony rozmiar to { $limit }.
retry-after = { $seconds ->
    [one] Proszę poczekać jedną sekundę.
    [few] Proszę poczekać { $seconds } sekundy.
   *[many] Proszę poczekać { $seconds } sekund.
}

## The first page of a link: its password
password-title = Podaj hasło
password-intro = Dział wsparcia wysłał Ci link. Aby przejść dalej, podaj hasło do tego linku.
password-label = Hasło
password-hint = 14 liter i cyfr w grupach, np. XKQ7-MP3D-9RTW-B4. Wielkość liter, kreski i odstępy nie mają znaczenia. Można też wkleić całą treść SMS-a.
password-submit = Dalej
password-show = Pokaż hasło
password-hide = Ukryj hasło
password-fault-empty = Wpisz hasło do linku.
password-fault-length = Hasło ma dokładnie 14 liter i cyfr, a wpisano ich { $count }. Porównaj je z SMS-em. Ta próba się nie liczy.
password-fault-letters = Tych znaków nie ma w żadnym haśle: { $letters }. Porównaj wpisany tekst z SMS-em. Ta próba się nie liczy.
password-where-title = Gdzie znajdę hasło?
password-where-sms = Przyszło SMS-em na numer telefonu podany działowi wsparcia albo podano je telefonicznie.
password-where-never = Nigdy nie ma go w tym samym e-mailu co link.
password-where-help = Nie masz hasła? Zadzwoń do działu wsparcia pod znany Ci numer. Pracownik działu może wysłać nowe hasło.

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
windows-method = W polu „Metoda szyfrowania” wybierz „AES-256”. To ważne: druga możliwość, „ZipCrypto”, nie jest bezpieczna i taki plik zostanie tu odrzucony.
windows-ok = Kliknij „OK”. Plik ZIP pojawi się obok folderu.
windows-install = Nie masz programu 7-Zip? Poproś informatyka o jego zainstalowanie.
windows-builtin = Wbudowany w Windows „folder skompresowany (zip)” nie pozwala zabezpieczyć plików hasłem.
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
receipt-title-received = Plik dotarł w całości
receipt-title-fetched = Plik został pobrany
receipt-title-destroyed = Plik został usunięty
receipt-lead-received = Jest przechowywany w postaci zaszyfrowanej. Dział wsparcia został powiadomiony.
receipt-lead-fetched = Dział wsparcia pobrał plik. Kopia na tym serwerze zostanie usunięta.
receipt-lead-destroyed = Kopia na tym serwerze już nie istnieje i nie da się jej odzyskać.
receipt-next-title = Co teraz zrobić
receipt-next-phone = Podaj działowi wsparcia hasło do plików przez telefon, jeśli to jeszcze nie nastąpiło.
receipt-next-keep = Zapisz lub wydrukuj tę stronę: jest dowodem wysłania. Możesz ją ponownie otworzyć tym samym linkiem i hasłem.
receipt-next-delete = Jeśli plik ZIP powstał na Twoim komputerze, usuń go, gdy nie będzie już potrzebny.
receipt-details = Szczegóły
receipt-reference = Zgłoszenie
receipt-id = Numer potwierdzenia
receipt-size = Rozmiar
receipt-received-at = Otrzymano
receipt-fetched-at = Pobrano
receipt-destroyed-at = Usunięto
receipt-sha256 = Odcisk pliku (SHA-256)
receipt-file = Pobierz podpisane potwierdzenie (JSON)
receipt-file-hint = Plik dowodzi, kiedy i co zostało odebrane. Można go zweryfikować na stronie { $address }, także po latach.
receipt-sha256-hint = Wartość obliczona z pliku. Taki sam odcisk oznacza ten sam, niezmieniony plik.

## Pages that end the way
neutral-title = Ta strona jest niedostępna
neutral-lead = Nic tu nie ma albo nie masz już dostępu do tej strony.
neutral-help = Sprawdź, czy otwarto cały link z e-maila. Jeśli to nie pomoże, poproś dział wsparcia o nowy link.
ended-title-locked = Ten link jest zablokowany
ended-title-expired = Ten link wygasł
ended-title-revoked = Ten link został zamknięty
ended-title-used = Ten link został już użyty
ended-title-wait = Proszę chwilę poczekać
ended-title-other = Tego linku nie można użyć
ended-help = Dzwoniąc do działu wsparcia, użyj numeru telefonu, który już znasz.
ended-disowned = Ten link zamknięto, bo osoba, która go otrzymała, zgłosiła, że o niego nie prosiła. Niczego więcej nie można przez niego wysłać. Jeśli jednak masz coś do wysłania, poproś dział wsparcia o nowy link.
ended-locked-call = Zadzwoń do działu wsparcia pod numer, który już znasz, i poproś o nowy link.
home-title = Bezpieczne przesyłanie plików do działu wsparcia
home-lead = Za pomocą tej usługi placówka medyczna wysyła działowi wsparcia jeden zabezpieczony plik. Potrzebny jest do tego osobisty link, który dział wystawia na prośbę. Plik jest przechowywany w postaci zaszyfrowanej i usuwany po pobraniu przez dział.
home-have-link = Link przyszedł e-mailem? Otwórz go z tego e-maila.
home-no-link = Chcesz wysłać dane? Zadzwoń do działu wsparcia i poproś o link.

# Strony placówki poza formularzami oraz e-maile o cofnięciu.
brand = Bezpieczne przesyłanie plików
language-label = Język
desk-unnamed = Twój dział wsparcia
start-title = Prośba o przesłanie plików
start-lead = Sprawdź, czy zgadza się to z ustaleniami z działem wsparcia.
start-desk = Prosi
start-until = Ważny do
start-next = Co będzie dalej
start-next-choose = Wybierasz pliki lub folder. Niczego nie trzeba przygotowywać ani instalować.
start-next-protect = Ta strona szyfruje wszystko na Twoim komputerze i pokazuje hasło z ośmiu słów.
start-next-tell = Zabezpieczone pliki zostają wysłane. Osiem słów podajesz działowi wsparcia przez telefon.
start-allowed = Dane pacjentów wysyłaj tylko wtedy, gdy masz do tego upoważnienie swojej placówki.
start-continue = Dalej
start-not-me = To nie moja prośba
send-needs-script = Twoja przeglądarka nie uruchamia na tej stronie JavaScriptu, dlatego strona nie może zabezpieczyć plików za Ciebie. Możesz wysłać samodzielnie zabezpieczony plik ZIP.
send-too-old = Ta przeglądarka jest za stara, żeby sama zabezpieczyć pliki. Użyj nowszej (Chrome lub Edge 109, Firefox 115, Safari 16.4 albo nowsze) albo wyślij samodzielnie zabezpieczony plik ZIP.
send-simple = Użyj prostego formularza
again-title = Hasło jest poprawne
again-lead = Wróć do okna, w którym wysyłane są Twoje pliki: wysyłanie będzie tam automatycznie kontynuowane.
again-close = To okno można zamknąć.
not-me-title = To nie Twoja prośba?
not-me-lead = Być może ktoś pomylił adres lub numer. Możesz teraz zamknąć ten link, aby nikt nie mógł niczego przez niego wysłać. Dział wsparcia zostanie powiadomiony.
not-me-keep = Jeśli to jednak Twoja prośba, po prostu opuść tę stronę. Nic się nie zmieniło.
not-me-button = Zamknij link
not-me-done-title = Dziękujemy
not-me-done-lead = Nikt nie może już niczego wysłać przez ten link. Jeśli wystawił go dział wsparcia, otrzymał informację, że to nie Twoja prośba.
not-me-done-next = Nic więcej nie trzeba robić. Usuń tę wiadomość.
receipt-title-withdrawn = Plik został wycofany
receipt-lead-withdrawn = Jego klucz od razu usunięto. Nikt nie może już otworzyć pliku i nikt go nie pobrał. Pozostałe zaszyfrowane dane zostaną usunięte.
receipt-withdrawn-at = Wycofano
receipt-withdrawn-next = Jeśli nadal musisz coś wysłać, poproś dział wsparcia o nowy link.
receipt-wrong-title = Niewłaściwy plik?
receipt-wrong-lead = Dopóki dział wsparcia nie zacznie pobierać pliku, możesz go wycofać.
receipt-wrong = Wycofaj plik
receipt-finish = Zakończ
receipt-finish-hint = Spowoduje to usunięcie z przeglądarki wszystkiego, co zapisała ta strona. Aby ponownie zobaczyć potwierdzenie, otwórz link i podaj hasło.
withdraw-title = Wycofać plik?
withdraw-lead = Jego klucz zostanie od razu usunięty i nikt już nie otworzy pliku. Tego nie można cofnąć.
withdraw-new-link = Ten link jest już wykorzystany. Aby wysłać inny plik, potrzebujesz nowego linku od działu wsparcia.
withdraw-button = Wycofaj plik
withdraw-cancel = Anuluj
goodbye-title = Możesz zamknąć to okno
goodbye-lead = Sesja została zakończona, a w przeglądarce nie pozostało nic z tej strony.
goodbye-again = Aby ponownie zobaczyć potwierdzenie, otwórz link i podaj hasło.

home-ask = Poproś o link
asking-title = Poproś o link
asking-lead = Jeśli placówka zgłosiła Cię działowi wsparcia jako osobę do kontaktu, możesz tu poprosić o link do wysłania pliku. Dział oddzwoni na numer telefonu, który ma zapisany.
asking-email = Twój adres e-mail
asking-email-hint = Adres, pod którym zna Cię dział wsparcia.
asking-email-wrong = Wpisz adres e-mail, na przykład imie@szpital.example.
asking-words = Na czym polega problem?
asking-words-hint = Jedno zdanie, na przykład: nie można przywrócić kopii zapasowej. Bez nazwisk pacjentów i informacji o ich zdrowiu.
asking-words-wrong = Opisz problem w jednym wierszu, najwyżej 300 znaków.
asking-submit = Wyślij prośbę
asking-urgent = To pilne? Zadzwoń do działu wsparcia pod znany Ci numer.
asking-no-mail = Po wysłaniu prośby nie dostaniesz e-maila. Link przyjdzie dopiero po rozmowie telefonicznej.
asking-done-title = Dziękujemy
asking-done-lead = Jeśli dział wsparcia zna ten adres, prośba już do niego dotarła. Dział oddzwoni na numer telefonu, który ma zapisany.
asking-done-once = Jedna prośba wystarczy: kolejna w ciągu godziny albo przed odpowiedzią na pierwszą nie zostanie przekazana.
asking-done-next = Nikt nie dzwoni? Zadzwoń do działu wsparcia pod znany Ci numer.

send-plain-why = Nadal widzisz ten formularz? Przeglądarka jest za stara na kroki, które zabezpieczają pliki (Chrome lub Edge 109, Firefox 115, Safari 16.4 albo nowsze), albo je blokuje. Ten formularz działa w każdej przeglądarce.
