# Words of the ticket's page that are newer than desk.ftl.

## Pages that keep themselves up to date

live-on = Ta stran se posodablja sama.
live-waiting = Povezava je prekinjena. Poskušamo znova; stran je morda zastarela.
live-locked = Brskalnik je bil dolgo brez dela in je zaklenjen. Znova naložite stran in vpišite geslo.
live-over = Ta stran se ne posodablja več sama. Naložite jo znova.
