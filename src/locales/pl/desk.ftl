## The desk
sign-in-title = Logowanie do panelu wsparcia
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

# Reasons for a download (the controlled list)
reason-diagnosis = Ustalenie przyczyny zgłoszonego problemu
reason-data-repair = Naprawa danych
reason-migration = Przeniesienie danych do innego systemu
reason-restore-test = Sprawdzenie, czy kopię zapasową da się odtworzyć
reason-deployment = Wdrożenie lub aktualizacja oprogramowania
reason-verification = Sprawdzenie, czy rozwiązanie działa
reason-other = Inny powód (patrz notatka)

## Tokens
tokens-revoke-all = unieważnij wszystkie
tokens-keep = niech działają dalej
tokens-live-title = Aktywne tokeny API
tokens-scope-all = wszystko, co wolno właścicielowi

## Roles that need a second person
role-requests-title = Do zatwierdzenia
role-second-needed = O roli kierownika zespołu, inspektora ochrony danych lub operatora nie decyduje jedna osoba: w ciągu trzech dni musi ją zatwierdzić druga osoba z jedną z tych ról. Jeśli nie ma nikogo takiego, może to zrobić administrator serwera (sluice agent).
role-wanted = Wnioskowana rola
role-waits-until = Do zatwierdzenia do
role-not-yours = Decyduje ktoś inny: ani osoba, która prosi, ani osoba, która ma otrzymać rolę, nie może jej zatwierdzić.

## Zgoda drugiego kierownika
event-approval-asked = Poproszono o zgodę
event-approval-given = Zgoda na pobranie udzielona
event-approval-refused = Odmówiono zgody
approvals-title = Zgody
approvals-intro = Pobrania, które wymagają zgody innego kierownika zespołu. Każda zgoda dotyczy jednego pobrania.
approvals-none = Brak próśb.
approval-cause-repeated = plik lub jego część już pobrano
approval-cause-outside-hours = poza godzinami pracy
approval-needed = To pobranie wymaga zgody drugiej osoby:
approval-ask = Poproś o zgodę
approval-by = Prosi
approval-waits = Czeka na innego kierownika zespołu do
approval-good = Zgoda udzielona. Ważna na jedno pobranie, do
approval-approve = Udziel zgody
approval-refuse = Odmów
approval-words = Powód odmowy
approval-yours = To Twoja prośba: decyduje inny kierownik zespołu.

## Each file that closing a ticket destroys
close-file-fetched = { $size }, otrzymano { $time }, pobrano
close-file-unfetched = { $size }, otrzymano { $time }, jeszcze NIE pobrano

## After closing
proof-signed = To samo potwierdzenie, podpisane, do odczytu maszynowego (JSON)

# Words of the desk: agents and their work.

## Every page of the desk
desk-navigation = Panel wsparcia
desk-sign-out = Wyloguj się
desk-error-missing = Nic tu nie ma
desk-error-forbidden = Brak uprawnień
desk-error-broken = Coś poszło nie tak
desk-error-internal = Coś poszło nie tak na serwerze. Wszystko, co potwierdzono do tej pory, jest bezpieczne, ale ostatni krok mógł się nie wykonać. Sprawdź, czy się wykonał. Jeśli błąd się powtórzy, podaj poniższy numer osobie, która utrzymuje usługę.
desk-error-back = Wróć do panelu
ticket-of-other-title = To zgłoszenie ma ktoś inny
ticket-of-other = Zgłoszenie jest przypisane do: { $name }. Nic nie zostało zmienione. Jeśli ma trafić do Ciebie, poproś o przekazanie tę osobę albo kierownika zespołu.

## A form that was refused
fields-marked = Popraw zaznaczone pola. Nic nie zostało zmienione ani wysłane.
field-missing = Wypełnij to pole.
field-wrong = Coś tu się nie zgadza. Sprawdź wpisaną treść.

## What is asked before something that cannot be undone, and what is said afterwards
ask-final = Tego nie można cofnąć.
ask-cancel = Anuluj
ask-link-title = Unieważnić link dla: { $name }?
ask-link = Link wysłany na adres { $email } i jego hasło natychmiast przestaną działać. Plik, który jest właśnie przesyłany, nie zostanie zachowany. Potem można wysłać nowy link.
ask-token-title = Unieważnić token „{ $name }”?
ask-token = Program, który używa go w imieniu: { $owner }, nie uzyska dostępu już przy następnym żądaniu.
ask-account-title = Usunąć konto: { $name }?
ask-account = { $name } ({ $email }): wszystkie sesje zostaną zakończone i nie będzie można się ponownie zalogować. Wszystkie tokeny API konta przestaną działać. Imię i nazwisko, adres, hasło i drugie składniki logowania zostaną usunięte.
ask-account-tickets = { $tickets ->
    [one] Jedno otwarte zgłoszenie zostanie przekazane zgodnie z wyborem.
    [few] { $tickets } otwarte zgłoszenia zostaną przekazane zgodnie z wyborem.
   *[many] { $tickets } otwartych zgłoszeń zostanie przekazanych zgodnie z wyborem.
}
ask-factor-title = Zresetować weryfikację dwuetapową: { $name }?
ask-factor = { $name } ({ $email }): wszystkie klucze dostępu, aplikacja uwierzytelniająca i kody odzyskiwania zostaną usunięte, a sesje i tokeny API zakończone. Przy następnym logowaniu trzeba będzie ustawić nowy drugi składnik.
ask-contact-title = Cofnąć upoważnienie i usunąć dane: { $name }?
ask-contact = { $name } ({ $email }) nie będzie już osobą upoważnioną przez: { $institution }, a imię i nazwisko, adres i numer zostaną stąd usunięte. Istniejące zgłoszenia i linki pozostaną bez zmian.
ask-webhook-title = Usunąć webhook „{ $name }”?
ask-webhook = Do { $host } nic więcej nie będzie wysyłane. Oczekujące wywołania zostaną anulowane.
done-link-revoked = Link został unieważniony.
done-link-extended = Link działa teraz dłużej. Kontakt dowie się o tym z e-maila.
done-link-resent = Nowe hasło jest w drodze.
done-handler-changed = Zgłoszenie zostało przypisane.
done-note-added = Notatka została dodana.
done-token-revoked = Token został unieważniony.
done-display-saved = Zapisano język i strefę czasową.
done-account-ended = Konto zostało usunięte.
done-account-frozen = Konto zostało zawieszone.
done-account-unfrozen = Konta można znowu używać.
done-factor-forgotten = Weryfikacja dwuetapowa została zresetowana.
done-account-invited = Zaproszenie jest w drodze e-mailem.
done-role-changed = Rola została zmieniona.
done-role-asked = Rola zacznie obowiązywać, gdy zgodzi się druga osoba.
done-contact-erased = Upoważnienie zostało cofnięte, a dane usunięte.
done-institution-saved = Zapis placówki został zmieniony.
done-agreement-ended = Zakończenie umowy zostało zapisane.
done-institution-tied = Zgłoszenia zostały przypisane do placówki.
done-webhook-deleted = Webhook został usunięty.
done-webhook-changed = Webhook został zmieniony.
desk-account = Moje konto
display-title = Język i czas
display-language-browser = Język przeglądarki
display-zone = Strefa czasowa
display-zone-language = Według języka ({ $zone })
display-save = Zapisz
desk-accounts = Konta

## Signing in
factor-title = Weryfikacja dwuetapowa
factor-intro = Otwórz aplikację uwierzytelniającą w telefonie i wpisz sześć cyfr, które pokazuje dla Sluice.
factor-code = Kod
factor-hint = Telefon zaginął? Wpisz jeden z kodów odzyskiwania. Każdy działa raz.
enrol-title = Ustaw weryfikację dwuetapową
enrol-intro = Oprócz hasła potrzebne jest coś, co masz tylko Ty. Zajmie to minutę.
enrol-app = Zainstaluj w telefonie aplikację uwierzytelniającą, jeśli jeszcze jej nie masz.
enrol-secret = Zeskanuj kod QR aplikacją albo wpisz klucz pod nim:
enrol-picture = Kod QR z kluczem dla aplikacji
enrol-open = Otwórz w aplikacji na tym urządzeniu
enrol-type = Wpisz sześć cyfr, które pokazuje aplikacja.
enrol-submit = Zweryfikuj i zakończ
recovery-title = Twoje kody odzyskiwania
recovery-intro = Przechowuj je z dala od telefonu, na papierze lub w menedżerze haseł. Każdy pozwala zalogować się raz, gdy telefon zaginie. Nie zostaną pokazane ponownie.
recovery-done = Kody są zapisane w bezpiecznym miejscu
join-title = Witamy: wybierz hasło
join-intro = Do panelu wsparcia logujesz się tym hasłem i weryfikacją dwuetapową.
renew-title = Wybierz nowe hasło
renew-intro = Twoje hasło jest starsze, niż pozwalają tutejsze zasady.
password-current = Obecne hasło
password-new = Nowe hasło
password-rule = Co najmniej 12 znaków. Dobre są cztery niepowiązane słowa; nazwisko, popularne słowa i kolejne klawisze są odrzucane.
password-set = Ustaw hasło
unlock-title = Czy nadal tu jesteś?
unlock-intro = { $name }, sesja została zablokowana z powodu braku aktywności. Podaj hasło i kontynuuj: nic nie przepadło.
unlock-submit = Kontynuuj

## The own account
account-safety = Bezpieczeństwo
factor-on = { $left ->
    [one] Weryfikacja dwuetapowa jest włączona. Pozostał jeden kod odzyskiwania.
    [few] Weryfikacja dwuetapowa jest włączona. Pozostały { $left } kody odzyskiwania.
   *[other] Weryfikacja dwuetapowa jest włączona. Pozostało { $left } kodów odzyskiwania.
}
factor-off = Na tym komputerze weryfikacja dwuetapowa nie jest wymagana.
sign-out-everywhere = Wyloguj na wszystkich urządzeniach
tokens-title = Tokeny API
tokens-intro = Token pozwala programowi działać w Twoim imieniu. Utwórz osobny dla każdego programu i unieważnij go, gdy nie jest już potrzebny.
token-name = Przeznaczenie
token-scope = Uprawnienia
scope-all = wszystko, co wolno mnie
scope-read = tylko odczyt, bez plików
token-until = Ważny do
token-used = Ostatnio użyty
token-endless = bezterminowo
never-used = nigdy
token-days = Liczba dni ważności (najwyżej { $most })
token-create = Utwórz token
token-revoke = Unieważnij
token-new = Twój nowy token
token-once = Skopiuj go teraz: nie zostanie pokazany ponownie.

## Accounts
role-handler = opiekun zgłoszeń
role-lead = kierownik zespołu
role-dpo = inspektor ochrony danych
role-operator = operator systemu
account-name = Imię i nazwisko
account-search = Szukaj po nazwisku lub adresie e-mail
account-none = Nie znaleziono żadnego konta.
account-role = Rola
account-state = Status
account-seen = Ostatnie logowanie
account-language = Język
state-active = aktywne
state-no-factor = aktywne, jeszcze bez weryfikacji dwuetapowej
state-invited = zaproszone
state-no-password = jeszcze bez hasła
state-frozen = zawieszone
state-ended = usunięte
act-freeze = Zawieś
act-unfreeze = Przywróć
act-invite = Zresetuj hasło e-mailem
act-forget-factor = Zresetuj weryfikację dwuetapową
act-role = Zmień rolę
act-end = Usuń konto
invite-title = Zaproś osobę
invite-submit = Wyślij zaproszenie
language-en = angielski
language-pl = polski
language-sl = słoweński
language-nb = norweski
language-hu = węgierski

## Errors

## Institutions

## Tickets
desk-tickets = Zgłoszenia
desk-institutions = Placówki
ticket-new = Nowe zgłoszenie z linkiem
ticket-search = Szukaj
ticket-find = Znajdź
ticket-none = Nie znaleziono zgłoszeń.
ticket-reference = Numer zgłoszenia
ticket-institution = Placówka
ticket-attention = Status
ticket-handler = Opiekun
ticket-opened = Otwarto
ticket-held = blokada prawna
ticket-subject = Temat
attention-arrived = gotowe do pobrania
attention-blocked = nie można usunąć
attention-close-requested = do zamknięcia
attention-undelivered = nie dostarczono
attention-locked = link zablokowany
attention-expiring = link wkrótce wygaśnie
attention-waiting = czeka na plik
attention-none = brak aktywnego linku
attention-closed = zamknięte
contact-email = E-mail osoby kontaktowej
contact-email-hint = Dla osoby upoważnionej przez placówkę wystarczy adres.
contact-new = Nowa osoba lub inny numer
contact-phone = Telefon komórkowy
contact-phone-hint = Tak, jak zapisuje się go w kraju, albo z + i kodem kraju. Nie numer, który rozmówca właśnie podał.
contact-language = Język osoby kontaktowej
contact-verification = Szczegóły weryfikacji
contact-verification-hint = Potrzebne dla osoby, która nie jest zapisana jako upoważniona.
contact-erased = usunięto
agreement-override = Powód wysłania bez obowiązującej umowy
link-password-by = Hasło
link-by-sms = SMS-em
link-by-phone = Podyktuję przez telefon
link-issue = Wyślij link
issued-title = Link do zgłoszenia { $reference } został utworzony
issued-link = Link
issued-mailed = Zostanie wysłany do osoby kontaktowej e-mailem. Adres linku widać tylko teraz. Link jest ważny do
issued-sms = Hasło zostanie wysłane SMS-em. Zgłoszenie pokaże, czy dotarło.
issued-on = Przejdź do zgłoszenia
dictate-title = Podyktuj to hasło
dictate-once = Widać je tylko teraz.
dictate-check = Najpierw sprawdź
dictate-check-number = Dzwonisz na znany wcześniej numer placówki albo oddzwaniasz na niego.
dictate-check-person = Osoba sama podaje nazwisko, placówkę i numer zgłoszenia.
dictate-check-repeat = Osoba powtarza hasło.
dictate-check-never = Nigdy nie wpisuj go do e-maila ani wiadomości.

## One ticket
files-title = Pliki
files-none = Żaden plik jeszcze nie dotarł.
file-received = Otrzymano
upload-receiving = trwa przesyłanie
upload-stored = gotowy do pobrania
upload-delivered = pobrany
upload-purging = trwa usuwanie
upload-purged = usunięty
upload-rejected = odrzucony
links-title = Linki
link-another = Nowy link
link-issued = wysłany
link-opened = otwarty
link-used = wykorzystany
link-expired = wygasł
link-revoked = unieważniony
link-locked = zablokowany
link-ends = Ważny do
link-finishing = Trwa przesyłanie pliku, może potrwać do
link-mail = E-mail z linkiem
link-sms = SMS z hasłem
link-resend = Nowe hasło
link-extend = Przedłuż
link-revoke = Unieważnij
link-replace = Zastąp ten link
link-replace-intro = Popraw to, co było błędne. Stary link i jego hasło przestaną działać w chwili wysłania nowych.
link-replace-submit = Unieważnij stary link i wyślij nowy
message-queued = w trakcie wysyłania
message-sent = wysłano
message-delivered = dostarczono
message-failed = nie dostarczono
message-canceled = nie wysłano
download-reason = Powód
download-note = Notatka
download-submit = Przygotuj pobieranie
download-title = Pobieranie gotowe
download-once = Działa raz, tylko dla Ciebie, do
download-fetch = Pobierz plik
download-care = Zapisz plik na zaszyfrowanym dysku. O hasło do ZIP-a poproś nadawcę telefonicznie. Przed zamknięciem zgłoszenia usuń wszystkie kopie.
confirm-title = Zweryfikuj pobrany plik
confirm-intro = Po potwierdzeniu kopia tutaj zostanie usunięta bez dalszego oczekiwania.
confirm-sha256 = SHA-256 zapisanego pliku
confirm-hint = Windows: certutil -hashfile PLIK SHA256. Mac i Linux: shasum -a 256 PLIK
confirm-submit = Zweryfikuj
timeline-title = Aktywność
note-add = Dodaj notatkę
note-label = Notatka dla współpracowników
note-hint = Widzi ją tylko dział wsparcia. Zostanie usunięta razem ze zgłoszeniem. Bez nazwisk pacjentów.
note-submit = Dodaj
reassign-title = Zmień opiekuna
reassign-submit = Przypisz
close-requested = Helpdesk zamknął tę sprawę. Linki już nie działają. Usuń swoje kopie i zamknij zgłoszenie tutaj.
close-title = Zamknij zgłoszenie
close-destroys = Następne automatyczne usuwanie trwale usunie:
close-files = { $files ->
    [one] jeden plik przechowywany tutaj, najpierw jego klucz
    [few] { $files } pliki przechowywane tutaj, najpierw ich klucze
   *[other] { $files } plików przechowywanych tutaj, najpierw ich klucze
}
close-links = { $links ->
    [one] jeden działający link (natychmiast)
    [few] { $links } działające linki (natychmiast)
   *[other] { $links } działających linków (natychmiast)
}
close-people = imiona i nazwiska, adresy, numery telefonu i notatki tego zgłoszenia
close-unfetched = { $files ->
    [one] Jeden plik nie został pobrany w całości. Najpierw go pobierz albo podaj powód rezygnacji.
    [few] { $files } pliki nie zostały pobrane w całości. Najpierw je pobierz albo podaj powód rezygnacji.
   *[other] { $files } plików nie zostało pobranych w całości. Najpierw je pobierz albo podaj powód rezygnacji.
}
close-discard = Powód rezygnacji
close-attest = Oświadczam, że wszystkie kopie robocze danych tego zgłoszenia zostały usunięte, na każdym dysku.
close-submit = Zamknij i usuń
proof-title = Potwierdzenie usunięcia
proof-done = Z plików tego zgłoszenia nic tu nie zostało: klucze i dane usunięto, a usunięcie zweryfikowano.
proof-pending = { $files ->
    [one] Jeden plik zostanie usunięty przy następnym automatycznym usuwaniu.
    [few] { $files } pliki zostaną usunięte przy następnym automatycznym usuwaniu.
   *[other] { $files } plików zostanie usuniętych przy następnym automatycznym usuwaniu.
}

## What happened on a ticket
event-ticket-opened = Otwarto zgłoszenie
event-ticket-reassigned = Zmieniono opiekuna
event-ticket-noted = Notatka
event-ticket-closed = Zgłoszenie zamknięte, usunięcie kopii potwierdzone
event-ticket-held = Ustanowiono blokadę prawną
event-ticket-released = Zdjęto blokadę prawną
event-ticket-erased = Usunięto imiona i nazwiska, adresy i notatki
event-link-issued = Wystawiono link
event-link-resent = Utworzono nowe hasło
event-link-extended = Przedłużono link
event-link-opened = Otwarto link hasłem
event-link-locked = Link zablokowany po błędnych hasłach
event-link-revoked = Unieważniono link
event-link-expired = Link wygasł
event-link-disowned = Odbiorca zgłosił, że to nie jego prośba
event-agreement-overridden = Wysłano bez obowiązującej umowy
event-contact-verified = Osobę zweryfikowano w inny sposób
event-upload-started = Rozpoczęto przesyłanie pliku
event-upload-stored = Plik otrzymany, sprawdzony i zaszyfrowany
event-upload-refused = Plik odrzucony
event-upload-withdrawn = Placówka wycofała plik
event-upload-alarm = Alarm: zapisanego pliku nie można otworzyć
event-download-authorised = Zażądano pobrania
event-download-started = Rozpoczęto pobieranie
event-download-completed = Pobrano plik
event-download-aborted = Pobieranie przerwane
event-download-confirmed = Zweryfikowano pobrany plik
event-purge-completed = Plik usunięty
event-purge-blocked = Magazyn odmówił usunięcia pliku; klucz usunięto
event-sms-delivered = SMS dostarczony
event-sms-failed = SMS niedostarczony
event-message-refused = Wiadomość odrzucona

## Institutions on the desk
institution-name = Nazwa placówki
institution-add = Dodaj placówkę
agreement-in-force = umowa obowiązuje
agreement-missing = brak obowiązującej umowy
agreements-title = Umowy powierzenia przetwarzania
agreement-add = Dodaj umowę
agreement-number = Numer
period-from = Od
period-until = Do (puste: bezterminowo)
period-open = od { $from }
period-closed = od { $from } do { $until }
period-now = obowiązuje
period-not-now = nie obowiązuje
contacts-title = Osoby upoważnione do przesyłania danych
contact-add = Dodaj osobę
contact-withdraw = Cofnij upoważnienie i usuń

## The proof
proof-certificate = Potwierdzenie usunięcia do druku lub przekazania (PDF)

## The helpdesk closed a case
event-ticket-close-requested = Helpdesk zamknął sprawę; linki wyłączone

## Pobieranie, które jest wznawiane
event-download-resumed = Pobieranie wznowione
download-resume = Jeśli połączenie się zerwie, można je wznowić na liście pobranych plików w przeglądarce.
open-title = Jak otworzyć plik
open-words = Placówka podaje przez telefon osiem słów: to hasło do pliku. Wpisz je małymi literami, z łącznikiem między słowami i bez spacji. Są w nich tylko litery od a do z, bez ogonków i akcentów.
open-programs = Użyj programu, który otwiera pliki ZIP szyfrowane AES, np. 7-Zip lub WinZip w systemie Windows albo Keka na Macu. Eksplorator plików w Windows ich nie otwiera.
open-inner = W środku może być drugi plik, data.zip. Otwórz także ten plik: nie wymaga hasła. Nazwy plików w ZIP-ie można odczytać bez hasła, dlatego prawdziwe nazwy są dopiero w data.zip, gdzie chroni je osiem słów.
open-own = Jeśli plik ZIP utworzono samodzielnie w placówce, otwiera go wybrane tam hasło. Jeśli taki plik jest w data.zip, potrzebne są oba hasła.
copy = Kopiuj
copy-done = Skopiowano
copy-failed = Nie udało się skopiować. Zaznacz tekst i skopiuj go ręcznie.
close-links-locked = { $links ->
    [one] jeden zablokowany link i wszystko, co jest jeszcze przez niego wysyłane (natychmiast)
    [few] { $links } zablokowane linki i wszystko, co jest jeszcze przez nie wysyłane (natychmiast)
   *[other] { $links } zablokowanych linków i wszystko, co jest jeszcze przez nie wysyłane (natychmiast)
}
link-disowned = zamknięty przez odbiorcę
link-used-another = Przez jeden link można wysłać jeden plik. Aby poprosić o kolejny plik, wyślij nowy link.
download-begun = Pobieranie rozpoczęte. Jeśli połączenie się przerwie, wznów pobieranie na liście pobranych plików w przeglądarce.
event-link-closed = Link zamknięty przez odbiorcę
ticket-more = Temat i opiekun
ticket-subject-hint = Kilka słów, po których łatwo rozpoznać zgłoszenie. Bez nazwisk pacjentów i informacji o ich zdrowiu.

## Ile pliku pobrano: co opuściło serwer, niezależnie od tego, czy wszystko dotarło
fetched-sent = wysłano do { $bytes } z { $size }, ostatnio { $time }
fetched-sent-name = Wysłano do przeglądarki
fetched-wholly = pobrany, bez potwierdzenia zakończenia
fetched-partly = pobrany częściowo
fetched-running = trwa pobieranie
receipt-title-fetching = Plik jest właśnie pobierany
receipt-lead-fetching = Dział wsparcia właśnie go pobiera. Nie można go już wycofać.
receipt-title-partly = Część pliku została pobrana
receipt-lead-partly = Rozpoczęto pobieranie, ale go nie ukończono. Plik jest tu nadal przechowywany w postaci zaszyfrowanej. Nie można go już wycofać.
receipt-lead-taken = Dział wsparcia pobrał prawie cały plik. Kopia na tym serwerze zostanie usunięta.
close-file-partly = { $size }, otrzymano { $time }, pobrano do { $bytes }, NIE całość
close-file-taken = { $size }, otrzymano { $time }, pobrano prawie w całości
certificate-sent = Łącznie wysłano: do { $bytes } z { $size }, między { $first } a { $last }.
certificate-sent-part = Wysłano przy tym pobieraniu: do { $bytes }
event-bytes = wysłano do { $bytes }

## Plik, który jest przechowywany, ale nie daje się otworzyć

# Logowanie przez dostawcę tożsamości.
identity-sign-in = Zaloguj się przez { $name }
identity-going = Przekierowanie do { $name }
identity-go-there = Przejdź do { $name }
identity-back = Zalogowano przez { $name }
identity-go-on = Dalej

# Skróty klawiszowe panelu.
keys-title = Skróty klawiszowe
keys-search = Szukaj wśród zgłoszeń
keys-next = Następne zgłoszenie na liście
keys-previous = Poprzednie zgłoszenie na liście
keys-list = Przejdź do listy zgłoszeń
keys-help = Pokaż tę pomoc
keys-hint = Nie działają, gdy piszesz w polu formularza. Enter otwiera zaznaczone zgłoszenie.
keys-on = Używaj skrótów klawiszowych w tej przeglądarce
keys-close = Zamknij

# Narysowane życie linku i jego pliku.
life-title = Postęp
life-of = Postęp linku dla: { $name }
life-issued = Link wystawiony
life-password = Hasło
life-opened = Otwarty
life-received = Plik otrzymany
life-fetched = Plik pobrany
life-destroyed = Plik usunięty
life-by-phone = jeszcze nie podano przez telefon
life-sms-on-its-way = SMS w drodze
life-sms-delivered = SMS doręczony
life-after = { $duration } później
life-done = gotowe
life-now = w toku
life-failed = nie powiodło się
life-ahead = jeszcze nie
life-never = już nie nastąpi

# Co mówi się ludziom, gdy coś do kogoś nie dotarło, gdy zmienia się czas linku i gdy zgłoszenia zmieniają opiekuna.
event-mail-delivered = E-mail doręczony
event-mail-failed = E-mail nie dotarł
event-link-reminded = Przypomniano placówce o wygaśnięciu linku
life-mail-failed = e-mail nie dotarł
attention-unattended = bez opiekuna
account-tickets = Otwarte zgłoszenia
hand-over-to = Otwarte zgłoszenia przejmie
hand-over-choose = wybierz
hand-over-leads = na razie nikt; kierownicy zespołu dostaną wiadomość
request-label = Co jest potrzebne
request-hint = Jedna linijka. Znajdzie się w e-mailu z linkiem i na stronie placówki po wpisaniu hasła. Bez nazwisk pacjentów i informacji o ich zdrowiu.
request-title = Dział wsparcia prosi o

# Słowa liczb na pulpicie.
desk-numbers = Statystyki
numbers-intro = Podsumowanie pracy działu wsparcia. Tygodnie zaczynają się w poniedziałek (UTC). Statystyki nie zawierają nazwisk, więc obejmują też usunięte zgłoszenia.
numbers-period = Okres
numbers-weeks = Ostatnie tygodnie: { $weeks }
numbers-transfers = Otrzymane pliki, według tygodni
numbers-link-to-upload = Od linku do pliku: mediana czasu, według tygodni
numbers-download-to-destruction = Od pobrania do usunięcia: mediana czasu, według tygodni
numbers-sms = SMS według placówek: segmenty i koszt, w pełnych miesiącach
numbers-none = Brak danych.
numbers-table = Jako tabela
numbers-csv = Pobierz CSV
numbers-week = Tydzień od
numbers-files = Pliki
numbers-median = Mediana (minuty)
numbers-slow = 90. percentyl (minuty)
numbers-institution = Placówka
numbers-segments = Segmenty
numbers-billed = Ponad limit
numbers-cents = Koszt (eurocenty)

# Słowa do operatorów o samej usłudze.

# Klucze dostępu i drugie składniki konta.
passkey-title = Użyj klucza dostępu
passkey-intro = Klucz dostępu jest zapisany na tym urządzeniu, w telefonie albo na kluczu sprzętowym i używa się go odciskiem palca, twarzą lub kodem PIN. Chroni przed phishingiem.
passkey-name = Nazwa
passkey-name-hint = Nazwa, którą rozpoznasz, na przykład „laptop służbowy”.
passkey-make = Dodaj klucz dostępu
passkey-use = Użyj klucza dostępu
passkey-waiting = Postępuj zgodnie z instrukcjami przeglądarki…
passkey-failed = Nie udało się albo przerwano. Nic się nie zmieniło. Spróbuj ponownie lub wybierz inny sposób.
totp-title = Użyj kodów z aplikacji
totp-add-title = Kody z aplikacji
totp-add-intro = Do weryfikacji dwuetapowej możesz też użyć aplikacji uwierzytelniającej w telefonie.
totp-add = Skonfiguruj aplikację
factor-what = Metoda
factor-since = Dodano
factor-totp = Kody z aplikacji
factor-passkey = Klucz dostępu: { $name }
factor-remove-title = Usuń metodę weryfikacji dwuetapowej
factor-remove = Usuń
recovery-renew-title = Kody odzyskiwania
recovery-renew-intro = Nowe kody zastępują wszystkie stare.
recovery-renew = Utwórz nowe kody

## Błędy

# Words of the ticket's page that are newer than desk.ftl.

## Pages that keep themselves up to date
live-on = Ta strona odświeża się automatycznie.
live-waiting = Utracono połączenie. Trwa ponowne łączenie; strona może być nieaktualna.
live-locked = Sesja została zablokowana z powodu braku aktywności. Wczytaj stronę ponownie i podaj hasło.
live-over = Ta strona nie odświeża się już automatycznie. Wczytaj ją ponownie.
live-renewed = Ta strona ma nową wersję. Nadal odświeża się automatycznie, ale wczytaj ją ponownie, zanim przejdziesz dalej.

## Checking a saved file
check-choose = Pobrany plik
check-hint = Plik jest sprawdzany w tej przeglądarce i nigdzie nie jest wysyłany. Jeśli się zgadza, zostanie to od razu potwierdzone.
check-working = Weryfikowanie …
check-right = Plik się zgadza. Potwierdzanie …
check-wrong = Plik się nie zgadza: to nie jest plik, który wysłano. Niczego nie zmieniono, a kopia tutaj pozostaje. Wybierz właściwy plik albo pobierz go jeszcze raz.
check-unreadable = Nie można odczytać tego pliku. Nic nie zmieniono. Wybierz go ponownie.
check-unloaded = Nie udało się wczytać funkcji sprawdzania. Niczego nie zmieniono. Wczytaj stronę ponownie.
ticket-older = Starsze
ticket-newest = Najnowsze
ticket-older-hidden = Starsze wpisy nie są tu pokazane.

# Lista zgłoszeń: filtry i strony.
list-anything = dowolny
list-urgent = wymaga uwagi
list-state = Stan
list-all = dowolny
list-open = otwarte
list-closed = zamknięte
list-whose = Opiekun
list-team = wszyscy
list-mine = ja
list-pages = Strony listy
list-first = Wróć do pierwszej strony
list-next = Następna strona
list-previous = Poprzednia strona
list-total = { $count ->
    [one] { $count } zgłoszenie
    [few] { $count } zgłoszenia
   *[other] { $count } zgłoszeń
}
list-total-more = Ponad { $count } zgłoszeń
list-since = od { $time }
list-until = do { $time }

# Słowa o webhookach: inne systemy, które dowiadują się, co się tu dzieje.
desk-webhooks = Webhooki
webhooks-intro = Inne systemy, na przykład helpdesk, mogą być powiadamiane o zdarzeniach w tej usłudze. Otrzymują numery i czas, nigdy nazwisk, adresów ani plików.
webhooks-none = Nie ma jeszcze webhooków.
webhook-add = Dodaj webhook
webhook-name = Nazwa
webhook-url = Adres
webhook-url-hint = Zaczyna się od https://. Żądania trafiają tylko pod ten adres; przekierowania są ignorowane.
webhook-events = Zdarzenia
webhook-event-link-used = link wykorzystany
webhook-event-upload-stored = plik otrzymany
webhook-event-ticket-purged = zgłoszenie usunięte z całą zawartością
webhook-active = aktywny
webhook-paused = wstrzymany
webhook-counts = oczekujące: { $waiting }, nieudane: { $failed }
webhook-about = Wysyłane do { $host } przy zdarzeniach: { $events }.
webhook-pause = Wstrzymaj
webhook-resume = Wznów
webhook-rotate = Zresetuj sekret
webhook-delete = Usuń
webhook-secret = Sekret do podpisów
webhook-secret-once = Wpisz go teraz w drugim systemie: nie zostanie pokazany ponownie. Po zresetowaniu żądania są jeszcze przez 24 godziny podpisywane także starym sekretem.
calls-title = Wysłane powiadomienia
calls-none = W ostatnich 30 dniach nie było powiadomień.
call-event = Zdarzenie
call-ticket = Zgłoszenie
call-created = Kiedy
call-state = Status
call-attempts = Próby
call-answer = Ostatnia odpowiedź
call-queued = oczekuje
call-sending = w trakcie wysyłania
call-delivered = dostarczono
call-failed = nie powiodło się
call-canceled = anulowano
call-resend = Wyślij ponownie
call-code-address-refused = nie wysłano: adres prywatny
call-code-name-unknown = nieznana nazwa hosta
call-code-timeout = brak odpowiedzi na czas
call-code-certificate = nieważny certyfikat
call-code-connection = brak połączenia
call-code-internal = nie wysłano

asked-title = Prośby o link
asked-count = { $count ->
    [one] { $count } prośba o link
    [few] { $count } prośby o link
   *[many] { $count } próśb o link
}
asked-intro = Ktoś wpisał adres e-mail osoby upoważnionej przez placówkę. Mógł to zrobić każdy: przed wysłaniem linku oddzwoń.
asked-none = Nie ma otwartych próśb.
asked-prepare = Przygotuj link
asked-dismiss = Odrzuć
asked-number = Zapisany numer telefonu
asked-number-none = brak
asked-words = Na czym polega problem
asked-at = Data prośby
asked-call-title = Najpierw oddzwoń
asked-call = Zadzwoń pod zapisany numer: { $phone }. Osoba: { $name }
asked-call-no-number = Brak zapisanego numeru. Osoba: { $name }. Zadzwoń do placówki pod numer znany z innego źródła.
asked-call-why = Nigdy nie używaj numeru z prośby ani z e-maila. Zapytaj, czy ta osoba prosiła o link, i dopiero wtedy go wyślij.
ask-dismiss-title = Odrzucić prośbę? Osoba: { $name }
ask-dismiss = Prośba i jej treść zostaną usunięte. { $name } ({ $institution }) nie otrzyma powiadomienia.
done-request-dismissed = Prośba została odrzucona i usunięta.
event-link-request-taken = Otwarto na prośbę o link

life-told-by-phone = podano przez telefon
link-told = Hasło podane przez telefon
link-not-told = jeszcze nie podano
link-tell = Hasło zostało podane
done-password-told = Odnotowano, że hasło zostało podane przez telefon.
event-link-told = Hasło podane przez telefon
account-factors = Weryfikacja dwuetapowa
account-passkeys = { $count ->
    [one] { $count } klucz dostępu
    [few] { $count } klucze dostępu
   *[many] { $count } kluczy dostępu
}
abuse-title = Ktoś inny używa Twojego konta?
abuse-intro = Widzisz czynności, które nie są Twoje, albo ktoś poznał Twoje hasło? Zawieś tutaj konto. Nastąpi wylogowanie wszędzie, a tokeny przestaną działać.
abuse-report = Zgłoś nadużycie i zawieś moje konto
abuse-ask-title = Zawiesić konto? { $name }
abuse-ask = Konto { $email } zostanie natychmiast zawieszone: wszystkie sesje i tokeny zostaną zakończone. Kierownicy zespołu i inspektorzy ochrony danych otrzymają e-mail. Konto może przywrócić tylko operator; tokeny pozostaną zakończone.
abuse-ask-tickets = Otwarte zgłoszenia pozostaną bez zmian, a kierownicy zespołu się o nich dowiedzą.
done-abuse-reported = Twoje konto jest zawieszone. Wszystkie sesje i tokeny zostały zakończone, a kierownicy zespołu i inspektorzy ochrony danych otrzymują powiadomienie. Porozmawiaj z kierownikiem zespołu: konto przywraca operator.

institution-country = Kraj
institution-country-none = nie podano (według języka osoby)
institution-mail-lines = Dodatkowe zdania w e-mailach z linkiem
institution-mail-lines-hint = Zwykły tekst do 500 znaków, na przykład gdzie znaleźć kopię zapasową. Adresy stron internetowych nie są dozwolone.
mail-lines-title = Dodatkowe zdania w e-mailu
mail-lines-of = { $institution }: { $lines }

templates-title = Teksty do e-maili według powodu
templates-intro = Przy wysyłaniu linku wybiera się powód, a jego tekst trafia do e-maila. Jeśli placówka ma własny tekst, w e-mailu jest ten tekst.
templates-reason = Powód
templates-lines-hint = Zwykły tekst do 500 znaków, bez adresów stron internetowych. Istniejący powód otrzyma nowy tekst; pusty tekst go usuwa.
template-label = Tekst do e-maila
template-none = brak
done-template-saved = Zapisano.

# The team's queue.
queue-count = Kolejka zespołu: { $count }
list-unassigned = bez opiekuna
ticket-unassigned = Brak: w kolejce zespołu
ticket-unassigned-hint = Pliki można pobierać, a linki wysyłać dopiero po przypisaniu zgłoszenia.
ticket-take = Przypisz do mnie
ticket-queue = Zwróć do kolejki
ticket-for-queue = Do kolejki zespołu, bez opiekuna
done-ticket-taken = Zgłoszenie zostało przypisane do Ciebie.
done-ticket-queued = Zgłoszenie jest w kolejce zespołu.
event-ticket-taken = Przypisano z kolejki zespołu
event-ticket-queued = Zwrócono do kolejki zespołu

# Several tickets of the list at once.
select-ticket = Zaznacz { $reference }
select-column = Zaznaczenie
selected-acts = Zaznaczone zgłoszenia:
selected-take = Przypisz do mnie
selected-close = Zamknij zgłoszenia
selected-close-intro = Zgłoszenie zostanie zamknięte tylko wtedy, gdy potwierdzisz to osobno. Najbliższe automatyczne usuwanie trwale usunie jego pliki i dane osobowe, a jego linki natychmiast przestaną działać.
selected-title = Zaznaczone zgłoszenia
selected-none = Nie zaznaczono żadnego zgłoszenia. Nic nie zostało zmienione.
done-ticket-closed = Zgłoszenie zostało zamknięte.

# Cover for somebody who is away.
cover-title = Nieobecność i zastępstwo
cover-of = Nieobecność: { $name }
cover-intro = W tych dniach osoba zastępująca widzi i prowadzi wszystkie zgłoszenia osoby nieobecnej. Każda czynność jest rejestrowana jako zastępstwo. Zastępstwo kończy się automatycznie.
cover-from = Pierwszy dzień nieobecności
cover-until = Ostatni dzień nieobecności
cover-who = Zastępstwo
cover-save = Zapisz
cover-now = Zastępstwo: { $cover }, od { $from } do { $until }
cover-end = Zakończ zastępstwo
covering = Twoje zastępstwo do { $time }: { $name }
done-cover-saved = Nieobecność została zapisana.
done-cover-ended = Zastępstwo zostało zakończone.
event-as-cover = w zastępstwie: { $name }

## Notifications
waiting-arrived =
    { $count ->
        [one] { $count } plik czeka na pobranie.
        [few] { $count } pliki czekają na pobranie.
       *[other] { $count } plików czeka na pobranie.
    }
waiting-unassigned =
    { $count ->
        [one] { $count } zgłoszenie jest nieprzypisane.
        [few] { $count } zgłoszenia są nieprzypisane.
       *[other] { $count } zgłoszeń jest nieprzypisanych.
    }
notices-title = Powiadomienia w tej przeglądarce
notices-default = Tytuł okna pokazuje, ile spraw czeka. Ta przeglądarka może też wyświetlić powiadomienie.
notices-granted = Powiadomienia są włączone. Zawierają tylko liczby.
notices-denied = Powiadomienia są zablokowane w ustawieniach tej przeglądarki.
notices-allow = Włącz powiadomienia
notices-sound = Odtwórz dźwięk, gdy coś nadejdzie
