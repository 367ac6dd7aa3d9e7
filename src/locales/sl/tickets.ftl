# Seznam zahtevkov: filtri in strani.

list-anything = karkoli
list-urgent = zahteva pozornost
list-state = Stanje
list-all = vsa
list-open = odprti
list-closed = zaprti
list-whose = Čigavi
list-team = ekipe
list-mine = moji
list-pages = Strani seznama
list-first = Nazaj na prvo stran
list-next = Naslednja stran
list-since = od { $time }
list-until = do { $time }
