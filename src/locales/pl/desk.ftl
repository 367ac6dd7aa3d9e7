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
enrol-intro = Oprócz hasła potrzebny jest kod, który tworzy tylko Twój telefon. Zajmie to minutę.
enrol-app = Zainstaluj w telefonie aplikację uwierzytelniającą, jeśli jeszcze jej nie masz.
enrol-secret = Dodaj w aplikacji konto i wpisz ten klucz:
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
token-days = Liczba dni ważności
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
