# Besede o številkah na službi.

desk-numbers = Številke
numbers-intro = Kaj je bilo opravljeno. Tedni se začnejo v ponedeljek (UTC). Imen ljudi tu ni, zato številke veljajo tudi za uničene zahtevke.
numbers-period = Obdobje
numbers-weeks = Zadnji tedni: { $weeks }
numbers-transfers = Prispele datoteke po tednih
numbers-link-to-upload = Od povezave do datoteke: srednji čas po tednih
numbers-download-to-destruction = Od prevzema do uničenja: srednji čas po tednih
numbers-sms = SMS po ustanovah: deli in strošek, v celih mesecih
numbers-none = Za zdaj nič.
numbers-table = Kot tabela
numbers-csv = Shrani kot CSV
numbers-week = Teden od
numbers-files = Datoteke
numbers-median = Polovica je trajala največ (minut)
numbers-slow = Devet od desetih je trajalo največ (minut)
numbers-institution = Ustanova
numbers-segments = Deli
numbers-billed = Nad kvoto
numbers-cents = Strošek (evrski centi)
