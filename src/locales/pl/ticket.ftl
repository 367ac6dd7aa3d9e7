# Words of the ticket's page that are newer than desk.ftl.

## Pages that keep themselves up to date

live-on = Ta strona odświeża się sama.
live-waiting = Utracono połączenie. Próbujemy ponownie; strona może być nieaktualna.
live-locked = Przeglądarka była długo nieużywana i jest zablokowana. Wczytaj stronę ponownie i podaj hasło.
live-over = Ta strona już się sama nie odświeża. Wczytaj ją ponownie.
