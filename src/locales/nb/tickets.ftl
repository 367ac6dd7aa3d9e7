# Listen over saker: filtre og sider.

list-anything = hva som helst
list-urgent = må følges opp
list-state = Status
list-all = alle
list-open = åpne
list-closed = lukkede
list-whose = Hvem sine
list-team = teamets
list-mine = mine egne
list-pages = Sider i listen
list-first = Tilbake til første side
list-next = Neste side
list-since = siden { $time }
list-until = til { $time }
