# Words of the ticket's page that are newer than desk.ftl.

## Pages that keep themselves up to date

live-on = Ta stran se posodablja sama.
live-waiting = Povezava je prekinjena. Poskušamo znova; stran je morda zastarela.
live-locked = Brskalnik je bil dolgo brez dela in je zaklenjen. Znova naložite stran in vpišite geslo.
live-over = Ta stran se ne posodablja več sama. Naložite jo znova.
live-renewed = Ta stran ima novo različico. Še se posodablja sama, a jo znova naložite, preden nadaljujete.

## Checking a saved file

check-choose = Datoteka, kot ste jo shranili
check-hint = Primerja se v tem brskalniku in se nikamor ne pošlje. Če je prava, se to takoj potrdi.
check-working = Primerjanje.
check-right = Datoteka je prava. Potrjevanje.
check-wrong = To ni datoteka, ki je bila poslana: razlikuje se. Nič ni bilo spremenjeno in kopija tukaj ostane. Izberite pravo datoteko ali jo prenesite še enkrat.
check-unreadable = Te datoteke ni mogoče prebrati. Nič ni bilo spremenjeno. Izberite jo znova.
check-unloaded = Tega, kar je potrebno za preverjanje, ni bilo mogoče naložiti. Nič ni bilo spremenjeno. Znova naložite stran.
ticket-older = Starejše
ticket-newest = Najnovejše
ticket-older-hidden = Starejše tu niso prikazane.
