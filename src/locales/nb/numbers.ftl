# Ord om tallene på desken.

desk-numbers = Tall
numbers-intro = Hva arbeidet utgjør. Ukene begynner på mandag (UTC). Navn på personer er ikke med, så tallene gjelder også for ødelagte saker.
numbers-period = Periode
numbers-weeks = Siste { $weeks } uker
numbers-transfers = Filer som kom, per uke
numbers-link-to-upload = Fra lenke til fil: den midterste av tidene, per uke
numbers-download-to-destruction = Fra henting til ødeleggelse: den midterste av tidene, per uke
numbers-sms = SMS per institusjon: segmenter og kostnad, i hele måneder
numbers-none = Ingenting ennå.
numbers-table = Som tabell
numbers-csv = Lagre som CSV
numbers-week = Uke fra
numbers-files = Filer
numbers-median = Halvparten tok høyst (minutter)
numbers-slow = Ni av ti tok høyst (minutter)
numbers-institution = Institusjon
numbers-segments = Segmenter
numbers-billed = Over kvoten
numbers-cents = Kostnad (eurocent)
