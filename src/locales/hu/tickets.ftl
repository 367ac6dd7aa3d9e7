# Az ügyek listája: szűrők és oldalak.

list-anything = bármi
list-urgent = teendő van vele
list-state = Állapot
list-all = bármely
list-open = nyitott
list-closed = lezárt
list-whose = Kié
list-team = csapaté
list-mine = az enyém
list-pages = A lista oldalai
list-first = Vissza az első oldalra
list-next = Következő oldal
list-since = ettől: { $time }
list-until = eddig: { $time }
