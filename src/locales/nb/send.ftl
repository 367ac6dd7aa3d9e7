# Trinnene som kjører i nettleseren, fra valg av filer til kvitteringen. Disse tekstene sendes til nettleseren.
send-step = Trinn { $step } av 3
choose-title = Velg det du vil sende
choose-lead = Velg filene eller mappen som brukerstøtten trenger. Foreløpig forlater ingenting datamaskinen din.
choose-files = Velg filer
choose-folder = Velg en mappe
choose-drop = Du kan også dra filer eller mapper hit.
choose-zip = Har du allerede en beskyttet ZIP-fil? Du kan velge den også: Den kontrolleres før noe sendes.
choose-list = Valgte filer
choose-count = { $count ->
    [one] Én fil, { $size }
   *[other] { $count } filer, { $size }
}
choose-more = { $count ->
    [one] og én til
   *[other] og { $count } til
}
choose-remove = Fjern { $name }
choose-clear = Fjern alle
choose-continue = Fortsett
choose-missing = Velg minst én fil eller mappe.
choose-too-large = Samlet størrelse er { $size }, og grensen er { $limit }. Fjern noe, eller be brukerstøtten om flere lenker.
choose-reading = Leser mappen …
quoted = «{ $name }»
choose-again = Bruk de samme filene igjen
choose-unread = Det kunne ikke leses, så ingenting av det ble lagt til. Velg det på nytt.
choose-unloaded = En del av denne siden kunne ikke lastes. Ingenting er gått tapt: Kontroller forbindelsen og trykk «Fortsett» igjen.
choose-unreadable = Kunne ikke leses og blir ikke sendt: { $names }
choose-numbered = Det fantes allerede en annen fil med samme navn. Begge sendes; den nye heter: { $names }
choose-same = Allerede valgt, så det sendes én gang: { $names }
choose-renewed = Endret på datamaskinen din siden du valgte det; den nye versjonen erstatter den gamle: { $names }
choose-empty = { $count ->
    [one] Én tom mappe er utelatt: Det er ingenting i den å sende.
   *[other] { $count } tomme mapper er utelatt: Det er ingenting i dem å sende.
}
choose-litter = { $count ->
    [one] Én fil som operativsystemet har laget (for eksempel Thumbs.db), er utelatt.
   *[other] { $count } filer som operativsystemet har laget (for eksempel Thumbs.db), er utelatt.
}
changed-choose = { $count ->
    [one] { $names } er endret, flyttet eller låst siden du valgte den. Lukk programmer som bruker den, velg den på nytt og fortsett. Alt annet er fortsatt valgt.
   *[other] { $count } filer er endret, flyttet eller låst siden du valgte dem ({ $names }). Lukk programmer som bruker dem, velg dem på nytt og fortsett. Alt annet er fortsatt valgt.
}
check-running = Kontrollerer ZIP-filen på datamaskinen din …
check-good-title = Denne ZIP-filen er allerede beskyttet
check-good-lead = Innholdet i filene er kryptert med AES. Den kan sendes som den er.
check-names = Navnene er ikke kryptert. Alle som får tak i denne ZIP-filen, kan lese dem uten passord:
check-names-hide = Hvis et navn sier noe om en pasient, bør du skjule det: Da legger denne siden ZIP-filen din i en ny fil med eget passord, og brukerstøtten trenger begge passordene.
check-good-tell = Fortell brukerstøtten passordet på telefon. Vi kjenner det ikke og kan ikke spørre deg om det senere.
check-send = Send den som den er
check-plain-title = Denne ZIP-filen er ikke beskyttet
check-plain-lead = Hvem som helst kan lese disse filene i den:
check-weak-title = Denne ZIP-filen er for dårlig beskyttet
check-weak-lead = Det gjelder disse filene:
check-odd-title = Denne ZIP-filen kan ikke sendes som den er
check-concerned = Gjelder: { $name }
check-not-sent = Ingenting er sendt.
check-nothing-sent = Ingenting er sendt. Denne siden kan nå lage en riktig beskyttet fil av den.
check-pack = Beskytt den riktig
check-pack-again = Skjul navnene: Beskytt den en gang til her
check-other = Velg noe annet
protect-title = Skriv ned disse ordene
protect-lead = De er passordet til filene dine. Filene krypteres på denne datamaskinen, og bare den som har disse ordene, kan åpne dem.
protect-words = Passord til filene
protect-tell = Si dem til brukerstøtten på telefon, på et nummer du kjenner fra før. Skriv dem aldri i en e-post eller SMS.
protect-never = Denne siden sender dem ikke noe sted, og ingen kan gjenopprette dem for deg.
protect-typing = Slik skriver du dem inn: bare små bokstaver, med bindestrek mellom ordene og uten mellomrom.
protect-not-link = De er ikke passordet som du åpnet denne siden med.
protect-spell = Stav ordene bokstav for bokstav
protect-print = Skriv ut
protect-other = Lag andre ord
protect-noted = Jeg har skrevet ned eller skrevet ut ordene
protect-note-first = Skriv ned ordene først og kryss deretter av: Uten dem kan ingen åpne filene.
protect-send = Beskytt og send
protect-back = Tilbake
sending-title = Filene dine beskyttes og sendes
sending-title-own = ZIP-filen din sendes
sending-stay = La denne siden være åpen til du ser kvitteringen. Du kan bruke andre programmer imens.
sending-progress = Sendt så langt
sending-bytes = { $sent } av { $total }
sending-speed = { $speed } per sekund
sending-left-moment = Mindre enn ett minutt igjen
sending-left-minutes = { $minutes ->
    [one] Omtrent ett minutt igjen
   *[other] Omtrent { $minutes } minutter igjen
}
sending-left-hours = { $hours ->
    [one] Omtrent én time igjen
   *[other] Omtrent { $hours } timer igjen
}
sending-starting = Forbereder …
sending-checking = Alt er kommet fram. Det kontrolleres nå på serveren; det kan ta et øyeblikk.
sending-catching-up = Det som allerede er framme, sendes ikke på nytt. Det må bare leses én gang til: { $percent } %.
sending-pause = Pause
sending-resume = Fortsett
sending-stop = Stopp og slett
sending-stop-sure = Vil du virkelig stoppe? Alt som er sendt så langt, slettes fra serveren.
sending-stop-yes = Ja, stopp
sending-stop-no = Nei, fortsett å sende
sending-paused = Pause. Ingenting er gått tapt; fortsett når du vil.
sending-offline = Ingen forbindelse. Ingenting er gått tapt: Sendingen fortsetter automatisk når forbindelsen er tilbake.
sending-session = For din sikkerhet må passordet til lenken oppgis på nytt. Ingenting er gått tapt. Skriv det inn i et nytt vindu, og kom så tilbake hit: Sendingen fortsetter automatisk.
sending-session-open = Oppgi passordet i et nytt vindu
sending-percent = { $percent } % sendt
sending-changed = «{ $name }» ble endret mens den ble sendt. Sendingen begynner på nytt med filen slik den er nå. Ordene er de samme.
sending-differs = Filene er ikke slik de var da sendingen begynte. Sendingen begynner på nytt med filene slik de er nå. Ordene er de samme.
sending-deleted = Alt som var sendt, er slettet.
sending-not-deleted = Det som var sendt, kunne ikke slettes akkurat nå. Ingen kan bruke det, og det slettes automatisk senere.
sending-later = Tjenesten kan ikke nås for øyeblikket, selv om nettet ditt virker. Ingenting er gått tapt: Det prøves automatisk igjen.
sending-network = Nettet ditt svarer i stedet for denne tjenesten, kanskje fordi du må logge på. Ingenting er gått tapt: Åpne et hvilket som helst annet nettsted i en ny fane og følg instruksjonene der, så fortsetter sendingen automatisk.
sending-by-post = Nettet ditt blokkerer den vanlige måten å sende på. Filene sendes nå på en annen måte som nettet tillater.
sending-by-form = Nettet ditt tillater bare enkle skjemaer, så alt sendes på én gang. Hvis forbindelsen brytes, må sendingen begynne forfra.
resume-title = Sendingen ble avbrutt
resume-lead = { $sent } av { $total } er kommet trygt fram og trenger ikke sendes på nytt.
resume-ask = Trykk «Fortsett». Nettleseren spør da om denne siden får lese filene dine igjen.
resume-choose = Velg de samme filene eller den samme mappen på nytt: Nettleseren din lar ikke en side huske dem.
resume-continue = Fortsett
resume-anew = Slett det som er sendt, og begynn på nytt
resume-differs = Dette er ikke det samme utvalget: «{ $name }» er endret. Velg nøyaktig det samme som sist, eller begynn på nytt.
resume-unasked = Det er ikke mulig å finne ut akkurat nå hvor mye som er kommet fram. Når du fortsetter, sendes bare det som mangler.
resume-missing = { $count ->
    [one] Dette er ikke det samme utvalget: Én fil mangler. Velg nøyaktig det samme som sist, eller begynn på nytt.
   *[other] Dette er ikke det samme utvalget: { $count } filer mangler. Velg nøyaktig det samme som sist, eller begynn på nytt.
}
failed-title = Sendingen mislyktes
failed-gone = Sendingen kan ikke fortsettes. Ingenting er beholdt, og lenken din virker fortsatt. Begynn på nytt.
failed-memory = Filene kunne ikke klargjøres i denne nettleseren. Last inn siden på nytt. Hvis det skjer igjen, bruk en annen nettleser eller det enkle skjemaet.
failed-anew = Begynn på nytt
failed-unsure = Sendingen kan ikke fortsettes. Om lenken din fortsatt virker, er ikke kjent akkurat nå: Begynn på nytt for å finne det ut.
failed-other = I mellomtiden kom det en fil gjennom denne lenken fra et annet vindu eller en annen datamaskin. En lenke tar imot én fil, så det som ble sendt herfra, er ikke beholdt. Se på kvitteringen om det er den riktige.
failed-unknown = Noe gikk galt: Tjenesten ga et uventet svar. Last siden på nytt; hvis det ikke hjelper, si fra til brukerstøtten.
failed-unloaded = En del av denne siden kunne ikke lastes. Kontroller forbindelsen og last siden på nytt. Det som er kommet fram, er beholdt, og du kan fortsette.
failed-blocked = Nettet ditt slipper ikke filene gjennom på noen måte denne siden kan bruke. Ingenting er beholdt. Prøv fra et annet nett, for eksempel med telefonen som trådløs sone, spør nettverksansvarlig, eller ring brukerstøtten.
failed-receipt = Vis kvitteringen
failed-reload = Last siden på nytt
failed-simple = Bruk det enkle skjemaet
renewed = Denne siden har en ny versjon og ble lastet på nytt. Ingenting som er kommet fram, er gått tapt.
renewed-ask = Denne siden har en ny versjon og ble lastet på nytt. Ingenting var sendt. Trykk «Bruk de samme filene igjen», eller velg på nytt. Hvis du allerede har skrevet ned ordene, er de de samme.
renewed-choose = Denne siden har en ny versjon og ble lastet på nytt. Ingenting var sendt. Velg filene dine igjen: Nettleseren din lar ikke en side huske dem. Hvis du allerede har skrevet ned ordene, er de de samme.
send-under-way = For et øyeblikk siden ble det sendt filer gjennom denne lenken fra et annet vindu eller en annen datamaskin. Hvis det var deg, gå tilbake dit. En lenke tar imot én fil: Den som er framme først, gjelder, og den andre beholdes ikke.
elsewhere-title = Sendingen pågår i et annet vindu
elsewhere-lead = Filer sendes gjennom denne lenken i et annet vindu eller en annen fane i denne nettleseren. Gå tilbake dit og la det være åpent. En lenke tar imot én fil, så ikke begynn en gang til her.
elsewhere-asked = Kontakter det andre vinduet …
elsewhere-silent = Det andre vinduet svarer ikke; kanskje er det inaktivt. Gå til det eller lukk det, og prøv så igjen.
elsewhere-take-hint = Finner du ikke det andre vinduet, eller vil du fortsette her? Det som er kommet fram, beholdes.
elsewhere-take = Fortsett i dette vinduet
moved-title = Sendingen fortsetter i et annet vindu
moved-lead = Du kan lukke dette vinduet. Det som er kommet fram, sendes ikke på nytt, og ordene vises i det andre vinduet.
told-title = Passord til filene dine
told-lead = Har du sagt disse ordene til brukerstøtten? Gjør det på telefon, på et nummer du kjenner fra før.
told-stays = De finnes bare i dette vinduet. De er borte når du lukker det eller avslutter.
told-hide = Jeg har sagt dem: skjul ordene
told-not-kept = Passordet til filene dine er ikke lagret i dette vinduet. Har du det på papir, oppgi det til brukerstøtten på telefon, på et nummer du allerede kjenner.
told-lost = Er det borte, kan ingen åpne filene, og det kan ikke gjenopprettes. Be brukerstøtten om en ny lenke og send filene på nytt.
sent-names = Filer sendt fra dette vinduet
sent-names-hint = Bare dette vinduet kjenner navnene. De er borte når du lukker det eller avslutter, så skriv ut kvitteringen om du trenger dem.
sheet-desk = Brukerstøtte
sheet-reference = Sak
sheet-date = Dato
receipt-print = Skriv ut kvitteringen

words-copy = Kopier ordene
words-copied = Kopiert, bare til passordbehandleren din. Lim dem aldri inn i en e-post eller melding.
words-not-copied = Kopieringen lyktes ikke. Skriv ned ordene.
