# Ord til driftsansvarlige om selve tjenesten.

mail-sweep-subject = Ingenting blir ødelagt: ryddingen er forsinket
mail-sweep-since = Den siste ryddingen ble ferdig { $time }.
mail-sweep-never = Ryddingen har aldri vært kjørt.
mail-sweep-what = Det som skulle vært borte nå, er der fortsatt: filer som er hentet, og navn på personer. Opplasting og henting går videre.
mail-sweep-do = Se om tidsuret som starter «sluice sweep», fortsatt går, og kjør den én gang for hånd. Det kommer ingen ny e-post før en rydding er ferdig.
