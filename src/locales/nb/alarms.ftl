# Ord til driftsansvarlige om alarmer i selve tjenesten.

mail-stores-changed-subject = Lagrene er ikke de der filene ligger
mail-stores-changed-what = En prosess i Sluice er satt opp med et annet fillager eller nøkkellager enn det der filene som venter, ligger. Den tar ikke imot filer, lukker ingen saker og ødelegger ingenting, så ingenting går tapt.
mail-stores-changed-do = Loggen dens og «sluice doctor» nevner begge stedene. Rett innstillingen; hvis lagrene virkelig er flyttet, kjør «sluice stores accept».

mail-stores-emptied-subject = De fleste filene som venter, er ikke i lageret
mail-stores-emptied-what = Ryddingen så etter filer som må være der, og fant ikke de fleste av dem, eller nøklene deres. Den har ikke ødelagt og ikke registrert noe.
mail-stores-emptied-do = Se om et volum ikke er montert, eller om en bøtte er laget på nytt. Bare hvis filene virkelig er tapt: «sluice stores accept --accept-missing» sier fra til saksbehandlerne.

mail-stores-unsafe-subject = Et lager er satt opp slik at sletting ikke holder
mail-stores-unsafe-what = Innstillingene til en bøtte bryter løftet om at det som er ødelagt, er borte: Den beholder gamle versjoner av nøkler, låser objekter, kopierer dem et annet sted eller slipper inn fremmede.
mail-stores-unsafe-do = Kjør «sluice doctor»: Den nevner bøtta, innstillingen og hva som må gjøres.

mail-purge-blocked-subject = En fil kan ikke fjernes: lageret holder den låst
mail-purge-blocked-what = En lås eller et juridisk sperret objekt i lageret holder på de forseglede bytene til en fil som skulle vært borte. Nøkkelen er ødelagt, så ingen kan lese dem lenger; beviset på slettingen sier dette.
mail-purge-blocked-do = Finn ut hvem som satte låsen, og slå av objektlås på bøtta. Hver rydding prøver igjen, og når låsen opphører, blir bytene fjernet.

mail-canary-failed-subject = Prøverunden gjennom hele tjenesten mislyktes
mail-canary-failed-what = «sluice canary» sender en oppdiktet fil gjennom hele livsløpet til en opplasting. Et av stegene gikk ikke slik det må.
mail-canary-failed-do = Kjør «sluice canary» for hånd: Den nevner steget. Behandle det som om det hadde skjedd med en klinikk.

error-stores-changed = Lageret er satt til et annet sted enn der filene ligger. Ingenting er endret, og ingenting er tapt. Den som drifter tjenesten, må rette innstillingen, eller kjøre `sluice stores accept` hvis lagrene er flyttet.
error-stores-emptied = De fleste filene som må være i lageret, er ikke der. Ingenting er ødelagt eller registrert. Se om et volum ikke er montert; `sluice stores accept` sier hva som mangler.
