# Ord til driftsansvarlige om selve tjenesten.

mail-sweep-subject = Ingenting blir ødelagt: ryddingen er forsinket
mail-sweep-since = Den siste ryddingen ble ferdig { $time }.
mail-sweep-never = Ryddingen har aldri vært kjørt.
mail-sweep-what = Det som skulle vært borte nå, er der fortsatt: filer som er hentet, og navn på personer. Opplasting og henting går videre.
mail-sweep-do = Se om tidsuret som starter «sluice sweep», fortsatt går, og kjør den én gang for hånd. Det kommer ingen ny e-post før en rydding er ferdig.
mail-canary-subject = Prøvekjøringen mislyktes
mail-canary-what = Sluice sender seg selv en fil fra tid til annen og følger den til den er ødelagt. Denne gangen gikk det ikke som det skulle; trinn: { $step }.
mail-canary-do = Kjør «sluice canary» for hånd, deretter «sluice doctor», og se i loggen. Det kommer ingen ny e-post før en prøvekjøring har lyktes.
