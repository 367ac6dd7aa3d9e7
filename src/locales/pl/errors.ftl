problem-title = Wystąpił problem
problem-prefix = Problem:
error-page-title = Coś poszło nie tak
error-page-request = Prosząc o pomoc, podaj ten numer: { $requestId }

## Errors: requests in general
error-invalid-request = Niektóre dane są nieprawidłowe. Nic nie zostało zmienione. Popraw zaznaczone pola i spróbuj ponownie.
error-unknown-field = Żądanie zawierało nieznane tu pole. Nic nie zostało zmienione. Usuń je i spróbuj ponownie.
error-not-found = Pod tym adresem nic nie ma albo nie masz do tego dostępu. Nic nie zostało zmienione. Sprawdź adres.
error-method-not-allowed = Tego adresu nie można użyć w ten sposób. Nic nie zostało zmienione. Wróć i spróbuj ponownie.
error-unsupported-media-type = Dane przyszły w postaci, której tu nie przyjmujemy. Nic nie zostało zachowane. Użyj formularza na stronie albo formatu podanego w opisie API.
error-unauthenticated = Nie zalogowano się albo sesja wygasła. Nic nie zostało zmienione. Zaloguj się i spróbuj ponownie.
error-forbidden = Twoje konto nie ma do tego uprawnień. Nic nie zostało zmienione. Jeśli są potrzebne do pracy, poproś osobę zarządzającą kontami.
error-cross-site-request = Żądanie przyszło z innej strony internetowej i dla bezpieczeństwa zostało odrzucone. Nic nie zostało zmienione. Otwórz stronę tutaj jeszcze raz i powtórz krok.
error-idempotency-key-reused = Ten Idempotency-Key był już użyty do innego żądania. Nic nie zostało zmienione. Użyj nowego klucza.
error-busy = Serwis jest przeciążony. Nic nie przepadło. Poczekaj chwilę i spróbuj ponownie.
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
error-link-expired = Ten link wygasł. Pliku, którego potwierdzenie pokazano, to nie dotyczy. Jeśli nadal chcesz coś wysłać, poproś dział wsparcia o nowy link.
error-link-revoked = Ten link został zamknięty. Niczego więcej nie można przez niego wysłać. Jeśli nadal chcesz coś wysłać, poproś dział wsparcia o nowy link.
error-link-not-live = Tego linku nie można już użyć ani zmienić. Nic nie zostało zmienione. Potrzebny jest nowy link.
error-session-required = Sesja na tej stronie wygasła albo nie podano jeszcze hasła. Nic nie zostało zachowane, a link się nie zmienił. Otwórz link jeszcze raz i wpisz hasło.
error-resend-limit = Nowe hasło do tego linku wysłano już tyle razy, ile wolno. Nic nie zostało wysłane. Wystaw nowy link.
error-no-receipt = Dla tego linku nie ma potwierdzenia. Nic nie przepadło. Jeśli plik nie został jeszcze wysłany, najpierw go wyślij.

## Errors: contacts and messages
error-invalid-phone = To nie jest numer telefonu w postaci międzynarodowej. Nic nie zostało wysłane. Wpisz go ze znakiem + i numerem kierunkowym kraju na początku.
error-phone-country-refused = SMS-y do tego kraju nie są tu dozwolone. Nic nie zostało wysłane. Użyj innego numeru albo podaj hasło telefonicznie.
error-phone-landline = To numer stacjonarny, a SMS na ogół tam nie dociera. Nic nie zostało wysłane. Podaj numer komórkowy albo przekaż hasło przez telefon.
error-sms-limit = Wysłano już tyle SMS-ów, ile na razie wolno. Ten nie został wysłany. Spróbuj później albo podaj hasło telefonicznie.
error-phone-required = Hasło ma przyjść SMS-em, ale nie ma numeru telefonu. Nic nie zostało wysłane. Wpisz numer albo wybierz podanie hasła telefonicznie.
error-email-not-ascii = W adresie e-mail przed znakiem @ jest litera ze znakiem diakrytycznym lub z innego pisma. Wiele serwerów poczty nie przyjmuje takich adresów. Nic nie zostało zmienione ani wysłane. Poproś o inny adres tej osoby, zapisany zwykłymi literami.

## Errors: uploads
error-too-large = Plik jest większy, niż wolno. Nic z niego nie zostało zachowane, a link nadal działa. Wyślij mniejszy plik albo poproś dział wsparcia o kilka linków.
error-no-file = Nie wybrano pliku. Link nadal działa. Wybierz swój plik ZIP i wyślij go.
error-too-many-parts = Wysłano więcej niż jeden plik. Nic nie zostało zachowane, a link nadal działa. Wyślij dokładnie jeden plik ZIP.
error-truncated-body = Połączenie zostało przerwane, zanim dotarł cały plik. Nic z niego nie zostało zachowane, a link nadal działa. Wyślij plik jeszcze raz.
error-too-slow = Plik docierał zbyt wolno i przesyłanie zostało przerwane. Nic z niego nie zostało zachowane, a link nadal działa. Spróbuj ponownie na lepszym łączu.
error-too-many-uploads = W tej chwili wysyłanych jest zbyt wiele plików. Twój plik nie został zachowany, a link nadal działa. Poczekaj kilka minut i wyślij go jeszcze raz.
error-upload-paused = Przez ten link odrzucono wiele plików z rzędu. Twój plik nie został zachowany, a link nadal działa. Wyślij go jeszcze raz po krótkiej przerwie.
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
error-upload-not-available = Tego pliku nie można pobrać: nie dotarł w całości albo został już usunięty. Żądanie niczego nie zmieniło. Przyczynę pokazuje zgłoszenie.
error-download-used = To pobranie zostało już wykorzystane; każde działa tylko raz. Żądanie niczego nie zmieniło. Jeśli plik jest nadal potrzebny, rozpocznij nowe pobranie ze zgłoszenia.
error-download-expired = Tego pobrania nie rozpoczęto na czas. Żądanie niczego nie zmieniło. Rozpocznij nowe pobranie ze zgłoszenia.
error-download-not-complete = To pobranie nie zostało ukończone, więc nie można go potwierdzić. Plik jest nadal na serwerze. Najpierw pobierz go w całości.
error-digest-mismatch = Odcisk nie zgadza się z tym plikiem, więc kopia może być uszkodzona. Potwierdzenie nie zostało zapisane. Pobierz plik ponownie i porównaj.

## Errors: tickets
error-reference-taken = Istnieje już otwarte zgłoszenie o tym numerze. Nic nie zostało utworzone. Użyj tamtego zgłoszenia.
error-ticket-closed = To zgłoszenie jest zamknięte. Nic nie zostało zmienione. Otwórz nowe zgłoszenie.
error-ticket-unassigned = To zgłoszenie nie ma jeszcze opiekuna. Nic nie zostało zmienione. Najpierw przypisz je do siebie i spróbuj ponownie.
error-ticket-taken = To zgłoszenie ma już opiekuna. Nic nie zostało zmienione. Wybierz inne z kolejki zespołu.
error-undelivered-uploads = W zgłoszeniu są pliki, których nie pobrano w całości. Nadal jest otwarte i niczego nie usunięto. Pobierz je albo podaj powód rezygnacji.
error-download-running = Trwa jeszcze pobieranie z tego zgłoszenia. Nic nie zostało zmienione. Poczekaj, aż się zakończy, i wtedy zamknij zgłoszenie.
error-attestation-required = Zgłoszenie można zamknąć dopiero po potwierdzeniu, że wszystkie kopie robocze zostały usunięte. Nic nie zostało zmienione. Usuń je, potwierdź to i zamknij zgłoszenie ponownie.
error-ticket-held = To zgłoszenie jest już objęte blokadą prawną. Nic nie zostało zmienione.
error-ticket-not-held = To zgłoszenie nie jest objęte blokadą prawną. Nic nie zostało zmienione.
error-ticket-restricted = Przetwarzanie danych tego zgłoszenia jest ograniczone: wszystko jest zachowane, ale niczego nie można wysłać, przyjąć ani pobrać. Nic nie zostało zmienione. Zapytaj dział wsparcia, a w nim inspektora ochrony danych.
error-ticket-not-restricted = Przetwarzanie danych tego zgłoszenia nie jest ograniczone. Nic nie zostało zmienione.
error-own-proposal = To Twoja własna propozycja. Nic nie zostało zmienione. Musi o niej zdecydować inna osoba.
error-ticket-erased = Wszystkie dane tego zgłoszenia już usunięto. Nie ma czego zabezpieczać.
error-not-purged-yet = Nie wszystko zostało jeszcze usunięte, dlatego nie ma jeszcze potwierdzenia usunięcia. Nic nie zostało zmienione. Spróbuj ponownie po zamknięciu zgłoszenia i po najbliższym automatycznym usuwaniu.

## Errors: storage and sealing
error-object-not-found = Przechowywanego pliku nie ma tam, gdzie powinien być. Żądanie niczego nie zmieniło. Powiadom operatora, który musi sprawdzić magazyn.
error-object-locked = Magazyn nie pozwala usunąć tego pliku. Plik nie został usunięty. Operator musi zdjąć blokadę magazynu; następne automatyczne usuwanie spróbuje ponownie.
error-object-not-destroyed = Nie udało się dowieść, że pliku już nie ma. Uznaje się go za nieusunięty, a następne automatyczne usuwanie spróbuje ponownie. Jeśli to się powtarza, operator musi sprawdzić magazyn.
error-seal-broken = Przechowywany plik został uszkodzony lub zmieniony. Uszkodzonych danych nie wydano. Nie używaj niepełnej kopii, powiadom operatora i poproś nadawcę o ponowne wysłanie pliku.
error-key-not-found = Klucz tego pliku nie istnieje: został usunięty albo magazyn kluczy jest niepełny. Pliku nie da się otworzyć. Powiadom operatora, a jeśli plik jest nadal potrzebny, poproś o niego nadawcę.
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
error-agreement-required = Link nie został wydany: usługa wymaga obowiązującej umowy powierzenia przetwarzania danych z tą placówką, a żadnej nie zapisano. Poproś kierownika zespołu, by ją zapisał albo podał powód wydania linku bez niej.
error-contact-not-authorised = Link nie został wydany: usługa wysyła linki tylko osobom upoważnionym przez placówkę, a tej osoby nie ma w rejestrze. Poproś kierownika zespołu o jej zapisanie albo podaj, jak zweryfikowano jej tożsamość.
error-approval-required = To pobranie wymaga zgody innego kierownika zespołu: plik lub jego część już pobrano albo jest poza godzinami pracy. Nic nie zostało utracone. Poproś o zgodę na stronie zgłoszenia.
error-tus-version = Program wysyłający używa innej wersji protokołu przesyłania (wymagany jest tus 1.0.0). Nic nie zostało wysłane.
error-offset-conflict = Przesyłanie zatrzymało się w innym miejscu niż podane. Nic nie zostało utracone: sprawdź, dokąd dotarło, i kontynuuj od tego miejsca.
error-checksum-mismatch = Fragment został uszkodzony po drodze i został odrzucony. Wszystko, co przyszło wcześniej, jest bezpieczne: wyślij ten fragment ponownie.
error-upload-busy = Ten plik jest właśnie wysyłany przez inne połączenie. Nic nie zostało utracone: odczekaj chwilę i kontynuuj.
error-upload-gone = To przesyłanie zostało zakończone lub odrzucone i nic z niego nie zachowano. Link może nadal działać: zacznij przesyłanie od nowa.
error-password-overdue = Hasło tego konta jest starsze, niż pozwalają tutejsze zasady, dlatego jego tokeny nie działają. Niczego nie zmieniono. Zaloguj się do panelu wsparcia i ustaw nowe hasło; potem tokeny znów będą działać.
error-own-role-request = Nie możesz decydować o roli, o którą prosisz lub która jest dla Ciebie. Niczego nie zmieniono. Musi to zrobić inny kierownik zespołu, inspektor ochrony danych lub operator.
error-stores-changed = Magazyn jest ustawiony na inne miejsce niż to, w którym są pliki. Niczego nie zmieniono i nic nie zginęło. Operator usługi musi poprawić ustawienie albo, jeśli magazyny przeniesiono, uruchomić `sluice stores accept`.
error-stores-emptied = Brakuje większości plików, które muszą być w magazynie. Niczego nie usunięto ani nie zapisano. Sprawdź, czy wolumin jest zamontowany; `sluice stores accept` poda, czego brakuje.
error-approval-not-needed = To pobranie nie wymaga zgody. Niczego nie zmieniono. Rozpocznij pobieranie.
error-approval-asked = Ta prośba została już złożona albo zgoda jest już udzielona. Niczego nie zmieniono. Zajrzyj do zgłoszenia.
error-approval-own = Nie możesz decydować o własnej prośbie. Niczego nie zmieniono. Musi to zrobić inny kierownik zespołu.
error-approval-decided = Ta prośba została już rozstrzygnięta albo jej czas minął. Niczego nie zmieniono. Jeśli nadal jest potrzebna, można poprosić ponownie.
error-session-locked = Sesja została zablokowana z powodu braku aktywności. Niczego nie zmieniono. Podaj hasło na stronie panelu wsparcia i kontynuuj.
error-code-wrong = Kod jest nieprawidłowy lub był już użyty. Nic nie zmieniono. Poczekaj na następny kod w aplikacji i wpisz go.
error-password-weak = To hasło jest za krótkie albo zbyt łatwe do odgadnięcia. Niczego nie zmieniono. Wybierz co najmniej 12 znaków, na przykład cztery niepowiązane słowa.
error-invitation-gone = To zaproszenie zostało użyte, zastąpione albo wygasło. Nic nie zmieniono. Poproś osobę zarządzającą kontami o nowe.
error-own-account = Nikt nie może zrobić tego z własnym kontem. Nic nie zmieniono. Poproś innego operatora.
error-already-recorded = To już jest zapisane. Niczego nie dodano. Poszukaj na liście.
error-agreement-ended = Ta umowa już się zakończyła albo została zastąpiona. Nic nie zostało zmienione. Sprawdź listę umów.
error-institution-unknown = Pod tą nazwą nie zapisano żadnej placówki. Nic nie zostało zapisane. Sprawdź pisownię, wybierz placówkę z listy albo zapisz ją jako nową.
error-register-too-long = Rejestr ma więcej wierszy, niż mieści jeden eksport. Niczego nie wyeksportowano. Proszę wybrać krótszy okres albo jedną placówkę.
error-range-not-satisfiable = W żądanej części nie ma ani jednego bajtu pliku. Niczego nie zmieniono. Jeśli Twoja kopia ma długość pliku, porównaj jej SHA-256.
error-destruction-due = Czas przechowywania tego pliku minął i usunie go najbliższe automatyczne usuwanie. Niczego nie wydano. Jeśli plik jest nadal potrzebny, poproś nadawcę o ponowne przesłanie.
error-file-lost = Zapisanego pliku lub jego klucza nie ma już w magazynie, więc nie można go otworzyć. Niczego nie wydano, a to pobranie nie zostało zużyte. Natychmiast powiadom operatora: być może dysk nie jest podłączony albo odtwarzanie nie jest ukończone. Jeśli plik naprawdę przepadł, poproś nadawcę o ponowne przesłanie.
error-storage-full = Magazyn jest pełny, więc pliku nie można było zachować. Z tego kroku niczego nie zapisano, a link nadal działa. Operatorzy zostali powiadomieni. Spróbuj ponownie później.
error-identity-refused = Dla tego logowania nie ma tu aktywnego konta. Niczego nie zmieniono. Spróbuj ponownie; jeśli znów się nie uda, zapytaj osobę zarządzającą kontami, czy Twoje konto jest aktywne i ma adres, którego tam używasz.
error-identity-unavailable = Usługa logowania nie odpowiada. Nic się nie zmieniło. Spróbuj za chwilę albo zaloguj się hasłem.
error-mail-refused = E-mail z tym linkiem został odrzucony, więc nikt go nie ma. Nic nie zostało wysłane. Wystaw nowy link na inny adres.
error-open-tickets = Ta osoba jest opiekunem otwartych zgłoszeń. Nic nie zostało zmienione. Wybierz, kto je przejmie, albo zostaw je kierownikom zespołu.
error-passkey-refused = Klucz dostępu nie został przyjęty. Niczego nie zmieniono. Spróbuj jeszcze raz; jeśli znów się nie uda, użyj innej metody albo kodu odzyskiwania.
error-last-factor = To Twoja jedyna metoda weryfikacji dwuetapowej, dlatego nie można jej usunąć. Niczego nie zmieniono. Najpierw dodaj inną.
error-too-many-passkeys = To konto ma już tyle kluczy dostępu, ile może mieć. Nic nie dodano. Usuń ten, którego już nie używasz.
error-not-withdrawable = Pliku nie można już wycofać: dział wsparcia pobrał go w całości lub w części albo właśnie pobiera, plik jest już usunięty albo prawo nakazuje go zachować. Niczego nie zmieniono. Zadzwoń do działu wsparcia.
error-webhook-url-refused = Ten adres nie został przyjęty. Musi zaczynać się od https://, nie może zawierać nazwy użytkownika ani hasła i nie może prowadzić do sieci prywatnej. Niczego nie zapisano: popraw adres i spróbuj ponownie.

error-ask-limit = W tej godzinie było zbyt wiele próśb i ta nie została przekazana. Zadzwoń do działu wsparcia pod znany Ci numer.
error-request-taken = Ta prośba nie jest już otwarta: ktoś z zespołu ją załatwił albo odrzucił, albo minął jej czas. Nie wysłano żadnego linku.
