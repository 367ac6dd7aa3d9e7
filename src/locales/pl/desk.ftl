# Words of the desk: agents and their work.

## Every page of the desk

desk-navigation = Biuro
desk-sign-out = Wyloguj się
desk-account = Moje konto
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
mail-invitation-subject = Twoje konto w biurze wsparcia
mail-invitation-intro = Tutaj ustawisz hasło do swojego konta:
mail-invitation-once = Link działa raz, do { $time }.
mail-invitation-unasked = Nie spodziewasz się tej wiadomości? Nic nie rób i zawiadom osobę, która zarządza kontami.

## Errors

error-session-locked = Ta sesja była nieużywana i została zablokowana. Nic nie zmieniono. Podaj hasło na stronie biura i kontynuuj.
error-code-wrong = Kod jest nieprawidłowy lub był już użyty. Nic nie zmieniono. Poczekaj na następny kod w aplikacji i wpisz go.
error-password-weak = To hasło jest za krótkie albo należy do tych, których próbuje się najpierw. Nic nie zmieniono. Wybierz co najmniej 12 znaków, na przykład cztery niepowiązane słowa.
error-invitation-gone = To zaproszenie zostało użyte, zastąpione albo wygasło. Nic nie zmieniono. Poproś osobę zarządzającą kontami o nowe.
error-own-account = Nikt nie może zrobić tego z własnym kontem. Nic nie zmieniono. Poproś innego operatora.

## Institutions

error-already-recorded = To już jest zapisane. Niczego nie dodano. Poszukaj na liście.

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
contact-phone-hint = Z + i kodem kraju. Nie numer, który rozmówca właśnie podał.
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

mail-close-requested-subject = Helpdesk zamknął sprawę ({ $reference })
mail-close-requested-what = Helpdesk podaje, że sprawa { $reference } się zakończyła. Jej linki od razu przestały działać; odebrane pliki są nadal przechowywane.
mail-close-requested-do = Zniszcz kopie robocze, a potem zamknij zgłoszenie w biurze i poświadcz to.
event-ticket-close-requested = Helpdesk zamknął sprawę; linki wyłączone
