## Data protection: the front page
desk-office = Personvern
yes = ja
no = nei

## Links sent past the rules
exceptions-title = Unntak
exceptions-intro = Lenker som er sendt uten gyldig avtale eller til noen som ikke er registrert som godkjent, med grunnen som ble oppgitt.
exceptions-none = Det er ingen.
exceptions-what = Hva som ble bekreftet
exceptions-words = Med egne ord
audit-time = Tidspunkt
audit-person = Av
audit-ticket = Sak
audit-erased = slettet
verification-way = Hvordan du bekreftet identiteten
verified-called-back = Ringt opp igjen på et kjent nummer
verified-institution-confirmed = Bekreftet av virksomheten
verified-known-person = Kjent for brukerstøtten
verified-written-order = Skriftlig fullmakt mottatt
verified-other = På annen måte (beskrevet nedenfor)

## Names that no institution has
untied-title = Ukjente virksomheter
untied-intro = Navn på saker som ingen registrert virksomhet har. Velg hvilken virksomhet som menes.
untied-none = Alle saker har en registrert virksomhet.
untied-tickets = Saker: { $tickets }, av disse åpne: { $open }
untied-institution = Registrert virksomhet
untied-tie = Tildel
institution-similar = Registrert med lignende navn: { $names }
institution-new = Dette er en ny virksomhet: Registrer den under dette navnet

## What is recorded of institutions and agreements
institution-legal-name = Registrert navn
institution-registration = Organisasjonsnummer
institution-address = Adresse
institution-privacy-email = E-post for personvern
institution-privacy-email-hint = En felles postkasse, ikke adressen til en person.
institution-health-data = Sender helseopplysninger
institution-change = Endre opplysningene
institution-save = Lagre
agreement-replaced = (erstattet av en annen)
agreement-corrected = (feil oppføring, rettet)
agreement-ended-on = Siste dag: { $day }
agreement-end = Avslutt avtalen
agreement-last-day = Siste dag
agreement-end-reason = Grunn (uten navn på personer)
agreement-before = En annen avtale
agreement-before-none = forblir som den er
agreement-replaces = { $number } slutter dagen før
agreement-corrects = { $number } var ført feil
