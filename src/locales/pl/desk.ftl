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

# Reasons for a download (the controlled list)
reason-diagnosis = Ustalenie przyczyny zgłoszonego problemu
reason-data-repair = Naprawa danych
reason-migration = Przeniesienie danych do innego systemu
reason-restore-test = Sprawdzenie, czy kopię zapasową da się odtworzyć
reason-deployment = Wdrożenie lub aktualizacja oprogramowania
reason-verification = Sprawdzenie, czy rozwiązanie działa
reason-other = Inny powód (patrz notatka)

## Tokens
tokens-revoke-all = odbierz wszystkie
tokens-keep = niech działają dalej
tokens-live-title = Działające tokeny API
tokens-scope-all = wszystko to, co jego właściciel

## Roles that need a second person
role-requests-title = Role do potwierdzenia
role-second-needed = Nikt nie zostaje kierownikiem zespołu, inspektorem ochrony danych ani operatorem na słowo jednej osoby: w ciągu trzech dni musi się zgodzić druga osoba z jedną z tych ról. Nie ma nikogo takiego? Wtedy może to zrobić na serwerze osoba, która go prowadzi (sluice agent).
role-wanted = Ma otrzymać rolę
role-waits-until = Czeka do
role-not-yours = Rozstrzyga ktoś inny: ani osoba, która prosi, ani osoba, która ma otrzymać rolę.

## Zgoda drugiego kierownika
event-approval-asked = Poproszono o zgodę
event-approval-given = Zgoda na pobranie udzielona
event-approval-refused = Odmówiono zgody
approvals-title = Zgody
approvals-intro = Pobrania, które wymagają zgody innego kierownika. Każda zgoda dotyczy jednego pobrania.
approvals-none = Nic nie czeka.
approval-cause-repeated = plik lub jego część już pobrano
approval-cause-outside-hours = poza godzinami pracy
approval-needed = Do tego pobrania jedna osoba nie wystarczy:
approval-ask = Poproś o zgodę
approval-by = Prosi
approval-waits = Czeka na innego kierownika do
approval-good = Zgoda udzielona. Ważna na jedno pobranie, do
approval-approve = Udziel zgody
approval-refuse = Odmów
approval-words = Powód odmowy
approval-yours = To Twoja prośba: rozstrzyga inny kierownik.

## Each file that closing a ticket destroys
close-file-fetched = { $size }, otrzymano { $time }, pobrano
close-file-unfetched = { $size }, otrzymano { $time }, jeszcze NIE pobrano

## After closing
proof-signed = To samo, podpisane, do odczytu maszynowego (JSON)

# Words of the desk: agents and their work.

## Every page of the desk
desk-navigation = Biuro
desk-sign-out = Wyloguj się
desk-error-missing = Tu nic nie ma
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
factor-title = Drugi krok
factor-intro = Otwórz aplikację uwierzytelniającą w telefonie i wpisz sześć cyfr, które pokazuje dla Sluice.
factor-code = Kod
factor-hint = Telefon zaginął? Wpisz jeden z kodów zapasowych. Każdy działa raz.
enrol-title = Ustaw drugi krok
enrol-intro = Oprócz hasła potrzebne jest coś, co masz tylko Ty. Zajmie to minutę.
enrol-app = Zainstaluj w telefonie aplikację uwierzytelniającą, jeśli jeszcze jej nie masz.
enrol-secret = Zeskanuj aplikacją ten obrazek albo wpisz klucz pod nim:
enrol-picture = Obrazek z kluczem dla aparatu w aplikacji
enrol-open = Otwórz w aplikacji na tym urządzeniu
enrol-type = Wpisz sześć cyfr, które pokazuje aplikacja.
enrol-submit = Sprawdź i zakończ
recovery-title = Twoje kody zapasowe
recovery-intro = Przechowuj je z dala od telefonu, na papierze lub w menedżerze haseł. Każdy wpuści Cię raz, gdy telefon zaginie. Nie zostaną pokazane ponownie.
recovery-done = Zachowałem je w bezpiecznym miejscu
join-title = Witamy: wybierz hasło
join-intro = Tym hasłem i drugim krokiem będziesz logować się do biura.
renew-title = Wybierz nowe hasło
renew-intro = Twoje hasło jest starsze, niż pozwalają tutejsze zasady.
password-current = Obecne hasło
password-new = Nowe hasło
password-rule = Co najmniej 12 znaków. Dobre są cztery niepowiązane słowa; nazwisko, popularne słowa i kolejne klawisze są odrzucane.
password-set = Ustaw hasło
unlock-title = Nadal tu jesteś?
unlock-intro = { $name }, ta przeglądarka była przez chwilę nieużywana. Podaj hasło i kontynuuj: nic nie przepadło.
unlock-submit = Kontynuuj

## The own account
account-safety = Bezpieczeństwo
factor-on = { $left ->
    [one] Drugi krok jest ustawiony. Pozostał jeden kod zapasowy.
    [few] Drugi krok jest ustawiony. Pozostały { $left } kody zapasowe.
   *[other] Drugi krok jest ustawiony. Pozostało kodów zapasowych: { $left }.
}
factor-off = Na tym komputerze drugi krok nie jest wymagany.
sign-out-everywhere = Wyloguj na wszystkich urządzeniach
tokens-title = Tokeny API
tokens-intro = Token pozwala programowi działać w Twoim imieniu. Każdemu programowi daj osobny i odbierz go, gdy nie jest już potrzebny.
token-name = Do czego służy
token-scope = Może
scope-all = wszystko to, co ja
scope-read = tylko przeglądać, bez plików
token-until = Działa do
token-used = Ostatnio użyty
token-endless = bezterminowo
never-used = nigdy
token-days = Liczba dni ważności (najwyżej { $most })
token-create = Utwórz token
token-revoke = Odbierz
token-new = Twój nowy token
token-once = Skopiuj go teraz: nie zostanie pokazany ponownie.

## Accounts
role-handler = opiekun zgłoszeń
role-lead = kierownik zespołu
role-dpo = inspektor ochrony danych
role-operator = operator systemu
account-name = Imię i nazwisko
account-role = Rola
account-state = Stan
account-seen = Ostatnio
account-language = Język
state-active = aktywne
state-no-factor = aktywne, jeszcze bez drugiego kroku
state-invited = zaproszone
state-no-password = jeszcze bez hasła
state-frozen = zamrożone
state-ended = zakończone
act-freeze = Zamroź
act-unfreeze = Odblokuj
act-invite = Nowe hasło pocztą
act-forget-factor = Nowy drugi krok
act-role = Zmień rolę
act-end = Zakończ konto
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
ticket-none = Nie ma tu żadnego zgłoszenia.
ticket-reference = Numer zgłoszenia
ticket-institution = Placówka
ticket-attention = Co wymaga uwagi
ticket-handler = Prowadzący
ticket-opened = Otwarto
ticket-held = blokada prawna
ticket-subject = Temat
attention-arrived = plik dotarł
attention-blocked = nie można zniszczyć
attention-close-requested = do zamknięcia
attention-undelivered = nie dotarło
attention-locked = link zablokowany
attention-expiring = link wkrótce wygaśnie
attention-waiting = czeka na plik
attention-none = brak linku
attention-closed = zamknięte
contact-email = E-mail osoby kontaktowej
contact-email-hint = Dla osoby upoważnionej przez placówkę wystarczy adres.
contact-new = Nowa osoba lub inny numer
contact-phone = Telefon komórkowy
contact-phone-hint = Tak, jak zapisuje się go w kraju, albo z + i kodem kraju. Nie numer, który rozmówca właśnie podał.
contact-language = Język osoby kontaktowej
contact-verification = Jak zweryfikowano tożsamość
contact-verification-hint = Potrzebne dla osoby, która nie jest zapisana jako upoważniona.
contact-erased = usunięto
agreement-override = Dlaczego bez obowiązującej umowy
link-password-by = Hasło
link-by-sms = SMS-em
link-by-phone = Podyktuję przez telefon
link-issue = Wyślij link
issued-title = Link do zgłoszenia { $reference } został wysłany
issued-link = Link
issued-mailed = Idzie do osoby kontaktowej pocztą. Adres widać tylko teraz. Działa do
issued-sms = Hasło idzie SMS-em. Zgłoszenie pokaże, kiedy dotarło.
issued-on = Do zgłoszenia
dictate-title = Podyktuj to hasło
dictate-once = Widać je tylko teraz.
dictate-check = Zanim je podasz
dictate-check-number = Dzwonisz na znany wcześniej numer placówki albo oddzwaniasz na niego.
dictate-check-person = Osoba sama podaje nazwisko, placówkę i numer zgłoszenia.
dictate-check-repeat = Osoba powtarza hasło.
dictate-check-never = Nigdy nie wpisuj go do e-maila ani wiadomości.

## One ticket
files-title = Pliki
files-none = Żaden plik jeszcze nie dotarł.
file-received = Otrzymano
upload-receiving = w drodze
upload-stored = czeka na pobranie
upload-delivered = pobrano
upload-purging = trwa niszczenie
upload-purged = zniszczono
upload-rejected = odrzucono
links-title = Linki
link-another = Kolejny link
link-issued = wysłany
link-opened = otwarty
link-used = wykorzystany
link-expired = wygasł
link-revoked = wycofany
link-locked = zablokowany
link-ends = Działa do
link-finishing = Plik jeszcze się przesyła, może dotrzeć do
link-mail = E-mail z linkiem
link-sms = SMS z hasłem
link-resend = Nowe hasło
link-extend = Przedłuż
link-revoke = Wycofaj
link-replace = Zastąp ten link
link-replace-intro = Popraw to, co było błędne. Stary link i jego hasło przestaną działać w chwili wysłania nowych.
link-replace-submit = Unieważnij stary link i wyślij nowy
message-queued = w drodze
message-sent = wysłano
message-delivered = dostarczono
message-failed = nie dostarczono
message-canceled = nie wysłano
download-reason = Po co jest potrzebny
download-note = Notatka
download-submit = Przygotuj pobieranie
download-title = Pobieranie gotowe
download-once = Działa raz, tylko dla Ciebie, do
download-fetch = Pobierz plik
download-care = Zapisz na zaszyfrowanym dysku. O hasło do ZIP zapytaj nadawcę telefonicznie. Przed zamknięciem zgłoszenia zniszcz wszystkie kopie.
confirm-title = Czy zapisany plik jest poprawny?
confirm-intro = Po potwierdzeniu kopia tutaj zostanie zniszczona bez czekania.
confirm-sha256 = SHA-256 zapisanego pliku
confirm-hint = Windows: certutil -hashfile PLIK SHA256. Mac i Linux: shasum -a 256 PLIK
confirm-submit = Porównaj i potwierdź
timeline-title = Przebieg
reassign-title = Przekaż zgłoszenie innej osobie
reassign-submit = Przekaż
close-requested = Helpdesk zamknął tę sprawę. Linki nie działają. Zniszcz swoje kopie i zamknij zgłoszenie tutaj.
close-title = Zamknij zgłoszenie
close-destroys = Następne czyszczenie trwale zniszczy:
close-files = { $files ->
    [one] jeden plik przechowywany tutaj, najpierw jego klucz
    [few] { $files } pliki przechowywane tutaj, najpierw ich klucze
   *[other] pliki przechowywane tutaj ({ $files }), najpierw ich klucze
}
close-links = { $links ->
    [one] jeden działający link, natychmiast
    [few] { $links } działające linki, natychmiast
   *[other] działające linki ({ $links }), natychmiast
}
close-people = nazwiska, adresy, numery i notatki tego zgłoszenia
close-unfetched = { $files ->
    [one] Jednego pliku nie pobrano lub nie pobrano w całości. Najpierw go pobierz albo podaj powód rezygnacji.
    [few] { $files } plików nie pobrano lub nie pobrano w całości. Najpierw je pobierz albo podaj powód rezygnacji.
   *[other] Plików niepobranych lub niepobranych w całości: { $files }. Najpierw je pobierz albo podaj powód rezygnacji.
}
close-discard = Powód rezygnacji
close-attest = Oświadczam, że wszystkie kopie robocze danych tego zgłoszenia są zniszczone, na każdym dysku.
close-submit = Zamknij i zniszcz
proof-title = Co zniszczono
proof-done = Z plików tego zgłoszenia nic tu nie zostało: klucze i dane zniszczono i sprawdzono ponownie.
proof-pending = { $files ->
    [one] Jeden plik czeka na następne czyszczenie.
    [few] { $files } pliki czekają na następne czyszczenie.
   *[other] Pliki czekające na następne czyszczenie: { $files }.
}

## What happened on a ticket
event-ticket-opened = Otwarto zgłoszenie
event-ticket-reassigned = Przekazano innej osobie
event-ticket-closed = Zgłoszenie zamknięte, zniszczenie kopii poświadczone
event-ticket-held = Ustanowiono blokadę prawną
event-ticket-released = Zdjęto blokadę prawną
event-ticket-erased = Usunięto nazwiska, adresy i notatki
event-link-issued = Wystawiono link
event-link-resent = Utworzono nowe hasło
event-link-extended = Przedłużono link
event-link-opened = Otwarto link hasłem
event-link-locked = Link zablokowany po błędnych hasłach
event-link-revoked = Wycofano link
event-link-expired = Link wygasł
event-link-disowned = Odbiorca zgłosił, że link nie jest dla niego
event-agreement-overridden = Wysłano bez obowiązującej umowy
event-contact-verified = Osobę zweryfikowano w inny sposób
event-upload-started = Plik jest przesyłany
event-upload-stored = Plik odebrany, sprawdzony i zapieczętowany
event-upload-refused = Plik odrzucony
event-upload-withdrawn = Placówka cofnęła swój plik
event-upload-alarm = Alarm: zapisanego pliku nie można otworzyć
event-download-authorised = Zażądano pobrania
event-download-started = Rozpoczęto pobieranie
event-download-completed = Pobrano plik
event-download-aborted = Pobieranie przerwane
event-download-confirmed = Potwierdzono zapisaną kopię
event-purge-completed = Plik zniszczony
event-purge-blocked = Magazyn odmówił zniszczenia pliku; klucza już nie ma
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
contact-withdraw = Cofnij i usuń

## The proof
proof-certificate = Podpisane zaświadczenie do druku lub przekazania (PDF)

## The helpdesk closed a case
event-ticket-close-requested = Helpdesk zamknął sprawę; linki wyłączone

## Pobieranie, które jest wznawiane
event-download-resumed = Pobieranie wznowione
download-resume = Jeśli połączenie się zerwie, można je wznowić na liście pobranych plików w przeglądarce.

## Ile pliku pobrano: co opuściło serwer, niezależnie od tego, czy wszystko dotarło
fetched-sent = serwer opuściło do { $bytes } z { $size }, ostatnio { $time }
fetched-sent-name = Opuściło serwer
fetched-wholly = pobrano, bez potwierdzenia końca
fetched-partly = pobrano częściowo
fetched-running = trwa pobieranie
receipt-title-fetching = Plik jest właśnie odbierany
receipt-lead-fetching = Dział wsparcia właśnie go pobiera. Nie można go już cofnąć.
receipt-title-partly = Część pliku została odebrana
receipt-lead-partly = Rozpoczęto pobieranie, ale nie dobiegło ono końca. Plik jest tu nadal przechowywany w postaci zaszyfrowanej. Nie można go już cofnąć.
receipt-lead-taken = Praktycznie cały plik opuścił ten serwer w drodze do działu wsparcia. Kopia na tym serwerze zostanie zniszczona.
close-file-partly = { $size }, otrzymano { $time }, pobrano do { $bytes }, NIE całość
close-file-taken = { $size }, otrzymano { $time }, pobrano praktycznie w całości
certificate-sent = Łącznie opuściło serwer: do { $bytes } z { $size }, między { $first } a { $last }.
certificate-sent-part = Przy tym pobieraniu opuściło serwer: do { $bytes }
event-bytes = serwer opuściło do { $bytes }

## Plik, który jest przechowywany, ale nie daje się otworzyć

# Logowanie przez dostawcę tożsamości.
identity-sign-in = Zaloguj się przez { $name }
identity-going = Przechodzimy do { $name }
identity-go-there = Przejdź do { $name }
identity-back = Powrót z { $name }
identity-go-on = Dalej

# Skróty klawiszowe panelu.
keys-title = Skróty klawiszowe
keys-search = Szukaj wśród zgłoszeń
keys-next = Następne zgłoszenie na liście
keys-previous = Poprzednie zgłoszenie na liście
keys-list = Do listy zgłoszeń
keys-help = Pokaż tę pomoc
keys-hint = Nie działają, gdy piszesz w polu formularza. Enter otwiera zaznaczone zgłoszenie.
keys-on = Używaj tych klawiszy w tej przeglądarce
keys-close = Zamknij

# Narysowane życie linku i jego pliku.
life-title = Na jakim etapie
life-of = Losy linku dla: { $name }
life-issued = Link wystawiony
life-password = Hasło
life-opened = Otwarty
life-received = Plik odebrany
life-fetched = Plik pobrany
life-destroyed = Plik zniszczony
life-by-phone = do podania przez telefon
life-sms-on-its-way = SMS w drodze
life-sms-delivered = SMS doręczony
life-after = { $duration } później
life-done = gotowe
life-now = oczekiwane
life-failed = nie powiodło się
life-ahead = jeszcze przed nami
life-never = już nie nastąpi

# Co mówi się ludziom, gdy coś do kogoś nie dotarło, gdy zmienia się czas linku i gdy zgłoszenia zmieniają opiekuna.
event-mail-delivered = E-mail doręczony
event-mail-failed = E-mail nie dotarł
event-link-reminded = Przypomniano placówce o końcu linku
life-mail-failed = e-mail nie dotarł
attention-unattended = nikt za nie nie odpowiada
account-tickets = Otwarte zgłoszenia
hand-over-to = Jego otwarte zgłoszenia przejmie
hand-over-choose = wybierz
hand-over-leads = na razie nikt, kierownicy dostaną wiadomość
request-label = O co prosisz
request-hint = Jedna linijka. Znajdzie się w e-mailu z linkiem i na stronie placówki po wpisaniu hasła. Bez nazwisk pacjentów i informacji o ich zdrowiu.
request-title = Dział wsparcia prosi o

# Słowa liczb na pulpicie.
desk-numbers = Liczby
numbers-intro = Co składa się na tę pracę. Tygodnie zaczynają się w poniedziałek (UTC). Nazwiska nie są tu potrzebne, więc liczby obejmują też zniszczone zgłoszenia.
numbers-period = Okres
numbers-weeks = Ostatnie tygodnie: { $weeks }
numbers-transfers = Pliki, które dotarły, według tygodni
numbers-link-to-upload = Od linku do pliku: środkowy z czasów, według tygodni
numbers-download-to-destruction = Od pobrania do zniszczenia: środkowy z czasów, według tygodni
numbers-sms = SMS według placówek: segmenty i koszt, w pełnych miesiącach
numbers-none = Jeszcze nic.
numbers-table = Jako tabela
numbers-csv = Zapisz jako CSV
numbers-week = Tydzień od
numbers-files = Pliki
numbers-median = Połowa trwała najwyżej (minuty)
numbers-slow = Dziewięć na dziesięć trwało najwyżej (minuty)
numbers-institution = Placówka
numbers-segments = Segmenty
numbers-billed = Ponad limit
numbers-cents = Koszt (eurocenty)

# Słowa do operatorów o samej usłudze.

# Klucze dostępu i drugie składniki konta.
passkey-title = Użyj klucza dostępu
passkey-intro = Klucz dostępu przechowuje to urządzenie, telefon albo klucz sprzętowy, a otwiera go odcisk palca, twarz lub PIN. Nikt nie może go od Ciebie wyłudzić.
passkey-name = Nazwa
passkey-name-hint = Aby go później rozpoznać, na przykład „laptop służbowy”.
passkey-make = Dodaj klucz dostępu
passkey-use = Użyj klucza dostępu
passkey-waiting = Postępuj zgodnie z pytaniami przeglądarki…
passkey-failed = Nie udało się albo przerwano. Nic się nie zmieniło. Spróbuj ponownie lub wybierz inny sposób.
totp-title = Użyj kodów z aplikacji
totp-add-title = Kody z aplikacji
totp-add-intro = Drugim krokiem może być też aplikacja uwierzytelniająca w telefonie.
totp-add = Skonfiguruj aplikację
factor-what = Drugi krok
factor-since = Dodano
factor-totp = Kody z aplikacji
factor-passkey = Klucz dostępu: { $name }
factor-remove-title = Usuń drugi krok
factor-remove = Usuń
recovery-renew-title = Kody zapasowe
recovery-renew-intro = Nowe kody zastępują wszystkie stare.
recovery-renew = Utwórz nowe kody

## Błędy

# Words of the ticket's page that are newer than desk.ftl.

## Pages that keep themselves up to date
live-on = Ta strona odświeża się sama.
live-waiting = Utracono połączenie. Próbujemy ponownie; strona może być nieaktualna.
live-locked = Przeglądarka była długo nieużywana i jest zablokowana. Wczytaj stronę ponownie i podaj hasło.
live-over = Ta strona już się sama nie odświeża. Wczytaj ją ponownie.
live-renewed = Ta strona ma nową wersję. Nadal sama się odświeża, ale wczytaj ją ponownie, zanim przejdziesz dalej.

## Checking a saved file
check-choose = Plik, który zapisano na dysku
check-hint = Plik jest porównywany w tej przeglądarce i nigdzie nie jest wysyłany. Jeśli się zgadza, zostanie to od razu potwierdzone.
check-working = Porównywanie.
check-right = Plik się zgadza. Potwierdzanie.
check-wrong = To nie jest plik, który wysłano: zawartość się różni. Nic nie zmieniono, kopia tutaj pozostaje. Wybierz właściwy plik albo pobierz go jeszcze raz.
check-unreadable = Nie można odczytać tego pliku. Nic nie zmieniono. Wybierz go ponownie.
check-unloaded = Nie udało się wczytać tego, co jest potrzebne do sprawdzenia. Nic nie zmieniono. Wczytaj stronę ponownie.
ticket-older = Starsze
ticket-newest = Najnowsze
ticket-older-hidden = Starsze nie są tu pokazane.

# Lista zgłoszeń: filtry i strony.
list-anything = wszystko
list-urgent = wymaga uwagi
list-state = Stan
list-all = dowolny
list-open = otwarte
list-closed = zamknięte
list-whose = Czyje
list-team = zespołu
list-mine = moje
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
webhooks-intro = Inne systemy, na przykład system zgłoszeń, mogą dowiadywać się, co się tu dzieje. Otrzymują numery i czas, nigdy nazwisk, adresów ani plików.
webhooks-none = Żaden system nie otrzymuje jeszcze powiadomień.
webhook-add = Dodaj odbiorcę
webhook-name = Nazwa własna
webhook-url = Adres
webhook-url-hint = Zaczyna się od https://. Wywołania trafiają tylko pod ten adres; przekierowania są ignorowane.
webhook-events = Otrzymuje wiadomość, gdy
webhook-event-link-used = link został użyty
webhook-event-upload-stored = plik dotarł
webhook-event-ticket-purged = zgłoszenie zniszczono wraz z całą zawartością
webhook-active = czynny
webhook-paused = wstrzymany
webhook-counts = Czeka: { $waiting }, zaniechano: { $failed }
webhook-about = Wywołania trafiają do { $host }, gdy: { $events }.
webhook-pause = Wstrzymaj
webhook-resume = Wznów
webhook-rotate = Nowy sekret
webhook-delete = Usuń
webhook-secret = Sekret do podpisów
webhook-secret-once = Wpisz go teraz w drugim systemie: nie zostanie pokazany ponownie. Po zmianie stary sekret podpisuje obok nowego jeszcze przez 24 godziny.
calls-title = Wywołania
calls-none = W ostatnich 30 dniach nie było wywołań.
call-event = Co się stało
call-ticket = Zgłoszenie
call-created = Kiedy
call-state = Stan
call-attempts = Próby
call-answer = Ostatnia odpowiedź
call-queued = czeka
call-sending = w trakcie wysyłania
call-delivered = dotarło
call-failed = zaniechano
call-canceled = anulowano
call-resend = Wyślij ponownie
call-code-address-refused = nie wywołano: adres prywatny
call-code-name-unknown = nieznana nazwa
call-code-timeout = brak odpowiedzi na czas
call-code-certificate = nieważny certyfikat
call-code-connection = brak połączenia
call-code-internal = nie wysłano
