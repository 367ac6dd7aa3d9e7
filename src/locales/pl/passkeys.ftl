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

error-passkey-refused = Klucz dostępu nie został przyjęty. Nic się nie zmieniło. Spróbuj jeszcze raz; jeśli znów się nie uda, użyj innego drugiego kroku albo kodu zapasowego.
error-last-factor = To Twój jedyny drugi krok, dlatego zostaje. Nic się nie zmieniło. Najpierw dodaj inny.
error-too-many-passkeys = To konto ma już tyle kluczy dostępu, ile może mieć. Nic nie dodano. Usuń ten, którego już nie używasz.
