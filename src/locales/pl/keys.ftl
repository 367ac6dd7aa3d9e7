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
