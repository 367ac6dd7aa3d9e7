# Keys of the desk.

keys-title = Keyboard shortcuts
keys-search = Search among the tickets
keys-next = Next ticket in the list
keys-previous = Previous ticket in the list
keys-list = To the list of tickets
keys-help = Show this help
keys-hint = They do nothing while you type in a field. Enter opens the ticket that is marked.
keys-on = Use these keys in this browser
keys-close = Close
