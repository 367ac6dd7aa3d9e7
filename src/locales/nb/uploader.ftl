# Klinikkens sider utenom skjemaene, og e-postene om å trekke tilbake.

brand = Trygg filoverføring
language-label = Språk
desk-unnamed = Brukerstøtten din

start-title = Du er bedt om å sende filer
start-lead = Kontroller at dette er det du har avtalt med brukerstøtten.
start-desk = Hvem som ber
start-until = Åpen til
start-next = Dette skjer nå
start-next-choose = Du velger filene eller mappen. Ingenting må forberedes eller installeres.
start-next-protect = Denne siden krypterer alt på datamaskinen din og viser deg et passord på åtte ord.
start-next-tell = Den sender de beskyttede filene. Du sier de åtte ordene til brukerstøtten på telefon.
start-allowed = Send pasientopplysninger bare hvis institusjonen din har gitt deg lov til det.
start-continue = Fortsett
start-not-me = Dette var ikke meg

send-needs-script = Dette trinnet trenger JavaScript, som ikke kjører i nettleseren din her. Du kan sende en ZIP-fil som du har beskyttet selv.
send-simple = Bruk det enkle skjemaet

again-title = Passordet var riktig
again-lead = Gå tilbake til vinduet der filene dine sendes: Sendingen fortsetter av seg selv.
again-close = Du kan lukke dette vinduet.

not-me-title = Har du ikke bedt om dette?
not-me-lead = Kanskje har noen skrevet feil adresse eller nummer. Du kan stenge denne lenken nå, så ingen kan sende noe gjennom den. Brukerstøtten får beskjed.
not-me-keep = Hvis du likevel har bedt om det, kan du forlate denne siden. Ingenting har skjedd.
not-me-button = Steng lenken
not-me-done-title = Takk for beskjeden
not-me-done-lead = Hvis lenken var åpen, er den stengt nå, og brukerstøtten har fått beskjed.
not-me-done-next = Du trenger ikke å gjøre noe mer. Slett gjerne meldingen.

receipt-title-withdrawn = Du har trukket filen tilbake
receipt-lead-withdrawn = Nøkkelen til den ble ødelagt med én gang. Ingen kan åpne filen lenger, og ingen hadde hentet den. Restene ryddes bort.
receipt-withdrawn-at = Trukket tilbake
receipt-withdrawn-next = Hvis du fortsatt skal sende noe, må du be brukerstøtten om en ny lenke.
receipt-wrong-title = Feil fil?
receipt-wrong-lead = Så lenge brukerstøtten ikke har hentet noe av den, kan du trekke den tilbake.
receipt-wrong = Trekk filen tilbake
receipt-finish = Avslutt
receipt-finish-hint = Dette fjerner det nettleseren husker av denne siden. Lenken viser kvitteringen igjen når du skriver inn passordet.

withdraw-title = Vil du trekke filen tilbake?
withdraw-lead = Nøkkelen ødelegges med én gang, og ingen kan åpne filen lenger. Dette kan ikke angres.
withdraw-new-link = Lenken er brukt opp. For å sende en annen fil trenger du en ny lenke fra brukerstøtten.
withdraw-button = Ja, trekk den tilbake
withdraw-cancel = Nei, la den være

goodbye-title = Du kan lukke dette vinduet
goodbye-lead = Du er logget ut, og nettleseren har glemt denne siden.
goodbye-again = Med lenken og passordet kan du se kvitteringen igjen.

error-not-withdrawable = Filen kan ikke lenger trekkes tilbake: Brukerstøtten har hentet den eller en del av den, eller henter den nå, den er allerede ødelagt, eller loven krever at den beholdes. Ingenting ble endret. Ring brukerstøtten.

mail-link-unasked-close = Åpne denne siden for å stenge lenken så ingen kan bruke den:

mail-receipt-subject = Filen din er kommet fram ({ $reference })
mail-receipt-what = Filen du sendte for sak { $reference }, er kommet hel fram og lagres kryptert.
mail-receipt-facts = Mottatt: { $time }. Størrelse: { $size }. Fingeravtrykk (SHA-256): { $sha256 }
mail-receipt-do = Si passordet til brukerstøtten på telefon hvis du ikke har gjort det. Lenken fra den første meldingen vår viser, med passordet sitt, hvor filen er, og der kan du trekke den tilbake til den er hentet.
mail-receipt-not-me = Har du ikke sendt noen fil? Si fra til brukerstøtten med én gang, på et nummer du kjenner fra før.

mail-upload-withdrawn-subject = En fil ble trukket tilbake ({ $reference })
mail-upload-withdrawn-what = Klinikken har trukket tilbake filen for sak { $reference } før den ble hentet. Nøkkelen er ødelagt.
mail-upload-withdrawn-do = Hvis du fortsatt trenger data, lag en ny lenke.

mail-link-disowned-subject = «Dette var ikke meg» ({ $reference })
mail-link-disowned-what = Den som fikk lenken for sak { $reference }, sier at vedkommende ikke har bedt om den. Hvis den var åpen, er den stengt nå.
mail-link-disowned-do = Kontroller adressen og nummeret med institusjonen før du lager en ny lenke. Hvis det kom en fil gjennom denne lenken, må du ikke bruke den før du vet hvem som sendte den.
