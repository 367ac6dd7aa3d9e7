# Trinnene som kjører i nettleseren, fra valg av filer til kvitteringen. Disse tekstene sendes til nettleseren.

send-step = Trinn { $step } av 3

choose-title = Velg det du vil sende
choose-lead = Velg filene eller mappen som brukerstøtten trenger. Foreløpig forlater ingenting datamaskinen din.
choose-files = Velg filer
choose-folder = Velg en mappe
choose-drop = Du kan også dra filer eller mapper hit.
choose-zip = Har du allerede en beskyttet ZIP-fil? Velg den også: Den kontrolleres før noe sendes.
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
choose-too-large = Til sammen er dette { $size }, og grensen er { $limit }. Fjern noe, eller be brukerstøtten om flere lenker.
choose-reading = Mappen leses …

check-running = ZIP-filen kontrolleres på datamaskinen din …
check-good-title = Denne ZIP-filen er allerede beskyttet
check-good-lead = Innholdet i filene er kryptert med AES. Den kan sendes som den er.
check-names = Navnene er ikke kryptert. Alle som får tak i denne ZIP-filen, kan lese dem uten passord:
check-names-hide = Hvis et navn sier noe om en pasient, bør du skjule det: Da legger denne siden ZIP-filen din i en ny fil med egne ord, og brukerstøtten trenger begge passordene.
check-good-tell = Fortell brukerstøtten passordet på telefon. Vi kjenner det ikke og kan ikke spørre deg om det senere.
check-send = Send den som den er
check-plain-title = Denne ZIP-filen er ikke beskyttet
check-plain-lead = Hvem som helst kan lese disse filene i den:
check-weak-title = Denne ZIP-filen er for dårlig beskyttet
check-weak-lead = Slik er disse filene i den beskyttet:
check-odd-title = Denne ZIP-filen kan ikke sendes som den er
check-concerned = Det gjelder: { $name }
check-not-sent = Ingenting er sendt.
check-nothing-sent = Ingenting er sendt. Du kan få filen pakket riktig nå: Denne siden lager en beskyttet fil av den.
check-pack = Pakk den riktig
check-pack-again = Skjul navnene: Pakk den en gang til her
check-other = Velg noe annet

protect-title = Skriv ned disse ordene
protect-lead = De er passordet til filene dine. Filene krypteres på denne datamaskinen, og bare den som har disse ordene, kan åpne dem.
protect-words = Passord til filene
protect-tell = Si dem til brukerstøtten på telefon, på et nummer du kjenner fra før. Skriv dem aldri i en e-post eller SMS.
protect-never = Denne siden sender dem ikke noe sted. Ingen kan gi deg dem tilbake.
protect-typing = Slik skrives de: bare små bokstaver, med bindestrek mellom ordene og uten mellomrom.
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
sending-starting = Forberedes …
sending-checking = Alt er framme. Serveren kontrollerer det; det kan ta et øyeblikk.
sending-catching-up = Det som allerede er framme, sendes ikke på nytt. Det må bare leses én gang til: { $percent } %.
sending-pause = Pause
sending-resume = Fortsett
sending-stop = Stopp og slett
sending-stop-sure = Vil du virkelig stoppe? Det som er sendt så langt, slettes på serveren.
sending-stop-yes = Ja, stopp
sending-stop-no = Nei, fortsett å sende
sending-paused = Pause. Ingenting er gått tapt; fortsett når du vil.
sending-offline = Ingen forbindelse. Ingenting er gått tapt: Sendingen fortsetter av seg selv når forbindelsen er tilbake.
sending-session = For din sikkerhet må passordet til lenken oppgis på nytt. Ingenting er gått tapt. Skriv det inn i et nytt vindu, kom så tilbake hit og trykk «Fortsett».
sending-session-open = Oppgi passordet i et nytt vindu
sending-percent = { $percent } % sendt

resume-title = Sendingen ble avbrutt
resume-lead = { $sent } av { $total } er kommet trygt fram og trenger ikke sendes på nytt.
resume-ask = Trykk «Fortsett». Nettleseren spør da om denne siden får lese filene dine igjen.
resume-choose = Velg de samme filene eller den samme mappen på nytt: Nettleseren din lar ikke en side huske dem.
resume-continue = Fortsett
resume-anew = Slett det som er sendt, og begynn på nytt
resume-differs = Dette er ikke det samme utvalget: «{ $name }» mangler eller er endret. Velg nøyaktig det samme som sist, eller begynn på nytt.

failed-title = Det kunne ikke sendes
failed-changed = «{ $name }» ble endret, flyttet eller låst mens den ble lest. Ingenting er beholdt. Lukk programmer som bruker den, og begynn på nytt.
failed-gone = Det som ble sendt, kan ikke lenger fortsettes. Ingenting er beholdt, og lenken din virker fortsatt. Begynn på nytt.
failed-memory = Nettleseren klarte ikke å lese filene dine. Ingenting er beholdt. Begynn på nytt, med færre filer om gangen hvis det skjer igjen.
failed-anew = Begynn på nytt

told-title = Passord til filene dine
told-lead = Har du sagt disse ordene til brukerstøtten? Gjør det på telefon, på et nummer du kjenner fra før.
told-stays = De finnes bare i dette vinduet. De er borte når du lukker det eller avslutter.
told-hide = Jeg har sagt dem: skjul ordene
receipt-print = Skriv ut kvitteringen
