# Tastene ved skranken.

keys-title = Hurtigtaster
keys-search = Søk blant sakene
keys-next = Neste sak i listen
keys-previous = Forrige sak i listen
keys-list = Til listen over saker
keys-help = Vis denne hjelpen
keys-hint = De gjør ingenting mens du skriver i et felt. Enter åpner den markerte saken.
keys-on = Bruk disse tastene i denne nettleseren
keys-close = Lukk
