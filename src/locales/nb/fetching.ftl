## Hvor mye av en fil som er hentet: det som har forlatt serveren, enten alt kom fram eller ikke

fetched-sent = opptil { $bytes } av { $size } har forlatt serveren, sist { $time }
fetched-sent-name = Har forlatt serveren
fetched-wholly = hentet, slutten er ikke bekreftet
fetched-partly = delvis hentet
fetched-running = hentes nå
receipt-title-fetching = Filen din hentes nå
receipt-lead-fetching = Brukerstøtten laster den ned akkurat nå. Den kan ikke lenger trekkes tilbake.
receipt-title-partly = En del av filen din er hentet
receipt-lead-partly = En nedlasting ble påbegynt, men ikke fullført. Filen er fortsatt lagret kryptert her. Den kan ikke lenger trekkes tilbake.
receipt-lead-taken = Så godt som hele filen har forlatt denne serveren på vei til brukerstøtten. Kopien på denne serveren blir slettet for godt.
close-file-partly = { $size }, mottatt { $time }, opptil { $bytes } er lastet ned, IKKE alt
close-file-taken = { $size }, mottatt { $time }, så godt som alt er lastet ned
certificate-sent = I alt har opptil { $bytes } av { $size } forlatt serveren, mellom { $first } og { $last }.
certificate-sent-part = Ved denne hentingen forlot opptil { $bytes } serveren
event-bytes = opptil { $bytes } hadde forlatt serveren
error-destruction-due = Tiden for denne filen er ute, og neste opprydding sletter den for godt. Ingenting ble utlevert. Trenger du den fortsatt, må du be avsenderen sende den på nytt.

## En fil som er lagret, men ikke lar seg åpne

error-file-lost = Den lagrede filen eller nøkkelen til den finnes ikke lenger i lageret, så den kan ikke åpnes. Ingenting ble utlevert, og denne nedlastingen er ikke brukt opp. Si fra til driftsansvarlig med én gang: Kanskje er en disk ikke koblet til, eller en gjenoppretting ikke ferdig. Er den virkelig tapt, må du be avsenderen sende filen på nytt.
error-storage-full = Lageret er fullt, så filen kunne ikke tas vare på. Ingenting av dette steget ble lagret, og lenken er fortsatt gyldig. Driftsansvarlige har fått beskjed. Prøv igjen senere.
mail-file-lost-subject = En lagret fil eller nøkkelen til den mangler
mail-file-lost-what = En fil som er bekreftet mottatt overfor en klinikk, kan ikke åpnes: Innholdet eller nøkkelen finnes ikke i lageret. Revisjonsloggen viser hvilken (upload.alarm), og saksbehandleren har fått beskjed.
mail-file-lost-do = Se etter om en disk ikke er koblet til, eller om en gjenoppretting brakte tilbake det ene lageret uten det andre. Finner du det som mangler, legg det tilbake på plassen sin, så virker nedlastingen igjen. Hvis ikke må klinikken bes om å sende filen på nytt.
mail-seal-broken-subject = En lagret fil er skadet eller endret
mail-seal-broken-what = Forseglingen av en lagret fil eller av nøkkelen stemmer ikke: Innholdet er ikke lenger det som ble lagret. Revisjonsloggen viser hvilken fil (upload.alarm). Ingenting av den skadede delen er utlevert.
mail-seal-broken-do = Finn ut hva som har skrevet til lageret: en disk som svikter, en reparasjon, et menneske. Ta vare på det skadede objektet. Klinikken må bes om å sende filen på nytt.
mail-master-key-unknown-subject = En hovednøkkel mangler i innstillingene
mail-master-key-unknown-what = Noe er kryptert med en hovednøkkel som denne prosessen ikke har, så det kan ikke åpnes. Ingenting er tapt så lenge nøkkelen finnes.
mail-master-key-unknown-do = Legg den manglende nøkkelen til i MASTER_KEY, bak den første, og start på nytt. Id-en står i nøkkelfilene; etter «sluice keys rotate» trengs den ikke lenger.
mail-storage-full-subject = Lageret er fullt
mail-storage-full-what = Et lager har ikke plass til en opplasting: Klinikker avvises og bes prøve igjen senere. Det som alt er bekreftet, er ikke berørt.
mail-storage-full-do = Skaff plass på disken, eller øk kvoten for bøtten. Lenkene er gyldige imens.
