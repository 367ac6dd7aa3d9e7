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
list-since = od { $time }
list-until = do { $time }
