# Det folk får vite når noe ikke nådde fram, når en lenke får annen tid, og når saker bytter saksbehandler.

mail-lost-subject = En e-post til klinikken kom ikke fram ({ $reference })
mail-lost-link = E-posten med lenken til sak { $reference } nådde ikke fram til kontaktpersonen: En e-postserver avviste den eller sendte den tilbake.
mail-lost-link-do = Kontroller adressen på telefon. Avslutt så denne lenken og lag en ny. Passordet sendes ikke på SMS så lenge e-posten med lenken ikke er tatt imot.
mail-lost-other = En e-post til kontaktpersonen i sak { $reference } kom ikke fram: { $what }. En e-postserver avviste den eller sendte den tilbake.
mail-lost-other-do = Hvis det er viktig, si det på telefon, på et nummer du allerede kjenner.
mail-lost-receipt = kvitteringen for filen
mail-lost-warning = varselet om at filen blir slettet for godt
mail-lost-certificate = sletteattesten
mail-lost-extended = at lenken fikk mer tid
mail-lost-ending = påminnelsen om at lenken snart utløper
mail-lost-something = en melding fra brukerstøtten

mail-notice-lost-subject = Et varsel ble ikke lest ({ $reference })
mail-notice-lost-what = Et varsel om sak { $reference } nådde ikke den det var til: E-postserveren tok det ikke imot, eller kontoen virker ikke lenger her.
mail-notice-lost-do = Se på saken. Gi den til en annen hvis saksbehandleren er borte eller har sluttet.

mail-notices-unread-subject = Varsler når ikke fram til noen
mail-notices-unread-what = Et varsel fra Sluice kunne ikke leveres til den det var til, eller det finnes ingen saksbehandler eller teamleder igjen som kan lese det.
mail-notices-unread-do = Se i loggen hvilken melding som ble avvist, og rett kontoens adresse. Sørg for at minst én teamleder har en konto som virker.

mail-link-extended-subject = Lenken din virker lenger ({ $reference })
mail-link-extended-what = Brukerstøtten har gitt lenken din til sak { $reference }, { $institution }, mer tid. Den virker nå til { $time }.
mail-link-ending-subject = Lenken din utløper snart ({ $reference })
mail-link-ending-what = Det har ikke kommet noen fil gjennom lenken din til sak { $reference }, { $institution }, ennå. Lenken virker til { $time }.
mail-link-where = Lenken står i e-posten vår fra { $sent }; passordet er det samme. For din sikkerhet er ingen av delene med i denne meldingen.
mail-link-more-time = Trenger du mer tid eller en annen lenke? Ring brukerstøtten på et nummer du allerede kjenner.

mail-tickets-given-subject = Du har fått overført saker
mail-tickets-given-what = { $count ->
    [one] Én åpen sak er overført til deg fordi saksbehandlerens konto ble lukket eller endret.
   *[other] { $count } åpne saker er overført til deg fordi saksbehandlerens konto ble lukket eller endret.
}
mail-tickets-given-do = Logg inn og se hva som venter.
mail-tickets-left-subject = Noen saker har ingen som svarer for dem
mail-tickets-left-what = { $count ->
    [one] Saksbehandleren for én åpen sak kan ikke lenger arbeide med den. Varsler om den kommer til teamlederne.
   *[other] Saksbehandleren for { $count } åpne saker kan ikke lenger arbeide med dem. Varsler om dem kommer til teamlederne.
}
mail-tickets-left-do = Logg inn og gi dem til noen: De er merket i listen.

event-mail-delivered = E-post levert
event-mail-failed = E-post ikke levert
event-link-reminded = Klinikken er minnet om at lenken utløper
life-mail-failed = e-post ikke levert
attention-unattended = ingen svarer for den

error-mail-refused = E-posten med denne lenken ble avvist, så ingen har den. Ingenting ble sendt. Lag en ny lenke til en annen adresse.
error-open-tickets = Denne personen svarer for åpne saker. Ingenting ble endret. Velg hvem som får dem, eller overlat dem til teamlederne.

account-tickets = Åpne saker
hand-over-to = De åpne sakene går til
hand-over-choose = velg
hand-over-leads = ingen ennå, teamlederne får beskjed
request-label = Hva du ber om
request-hint = Én linje. Klinikken ser den på siden sin etter at passordet er skrevet inn; den står ikke i noen e-post. Ingen pasientnavn.
request-title = Brukerstøtten ber deg om
