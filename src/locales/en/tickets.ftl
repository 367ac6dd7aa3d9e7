# The list of tickets: its filters and pages.

list-anything = anything
list-urgent = needs attention
list-state = State
list-all = any
list-open = open
list-closed = closed
list-whose = Whose
list-team = team
list-mine = mine
list-pages = Pages of the list
list-first = Back to the first page
list-next = Next page
list-since = since { $time }
list-until = until { $time }
