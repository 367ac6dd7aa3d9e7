# A számok szavai a pultnál.

desk-numbers = Számok
numbers-intro = Mennyi munka történt. A hetek hétfőn kezdődnek (UTC). Személyek neve nincs benne, ezért a megsemmisített ügyekre is érvényes.
numbers-period = Időszak
numbers-weeks = Az utolsó { $weeks } hét
numbers-transfers = Beérkezett fájlok hetente
numbers-link-to-upload = A hivatkozástól a fájlig: az idők közepe hetente
numbers-download-to-destruction = A letöltéstől a megsemmisítésig: az idők közepe hetente
numbers-sms = SMS intézményenként: szegmensek és költség, egész hónapokban
numbers-none = Még semmi.
numbers-table = Táblázatként
numbers-csv = Mentés CSV-ként
numbers-week = Hét kezdete
numbers-files = Fájlok
numbers-median = A fele legfeljebb ennyi ideig tartott (perc)
numbers-slow = Tízből kilenc legfeljebb ennyi ideig tartott (perc)
numbers-institution = Intézmény
numbers-segments = Szegmensek
numbers-billed = A kereten felül
numbers-cents = Költség (eurócent)
