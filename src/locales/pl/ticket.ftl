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
