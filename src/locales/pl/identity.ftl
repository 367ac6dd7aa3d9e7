# Logowanie przez dostawcę tożsamości.

identity-sign-in = Zaloguj się przez { $name }
identity-going = Przechodzimy do { $name }
identity-go-there = Przejdź do { $name }
identity-back = Powrót z { $name }
identity-go-on = Dalej
error-identity-refused = To logowanie nie otwiera tu żadnego konta. Nic się nie zmieniło. Spróbuj ponownie; jeśli znów się nie uda, zapytaj osobę zarządzającą kontami, czy Twoje konto jest aktywne i ma adres, którego tam używasz.
error-identity-unavailable = Usługa logowania nie odpowiada. Nic się nie zmieniło. Spróbuj za chwilę albo zaloguj się hasłem.
