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

## Held and restricted tickets
kept-title = Begrensede og sperrede saker
kept-intro = Saker der dataene er beholdt etter en beslutning, og saker som venter på en annen teamleder.
kept-proposed = venter på en annen teamleder
ticket-restricted = begrenset behandling
restricted-since = Behandlingen er begrenset: Alt beholdes, og ingenting kan lastes ned eller sendes. Siden:
restriction-about = Alt i saken beholdes. Ingenting kan lastes ned, sendes eller mottas før dette oppheves.
restriction-set = Begrens behandlingen
restriction-lift = Opphev begrensningen
hold-about = Ingenting i saken slettes før dette oppheves. Nedlasting og lenker er fortsatt mulig.
hold-set = Sett juridisk sperre
hold-lift = Opphev den juridiske sperren
mark-reason = Grunn
mark-reason-hint = Vises i sakens aktivitet og slettes med den.
mark-second-lead = En annen teamleder må bekrefte dette.
mark-proposed-own = Du har foreslått dette. En annen teamleder må bekrefte det.
mark-proposed = Foreslått av { $name }. Med din egen begrunnelse bekrefter du det.
event-ticket-restricted = Behandlingen begrenset
event-ticket-unrestricted = Begrensningen opphevet
event-ticket-proposed = Sperre eller begrensning foreslått
event-ticket-viewed = Åpnet

## Who did what
audit-title = Revisjonslogg
audit-intro = Hvem som gjorde hva med hvilken sak, konto eller person. Navn vises så lenge de er lagret. Søk blir også registrert her.
audit-none = Ingenting ble funnet.
audit-number = Nummer
audit-action = Handling
audit-action-hint = For eksempel { $several } eller { $one }.
audit-what = Hva som skjedde
audit-actor = Type person eller del
audit-person-id = Person-ID
audit-ticket-id = Saks-ID
audit-link-id = Lenke-ID
audit-upload-id = ID for opplastingen
audit-download-id = ID for nedlastingen
audit-account = Konto
audit-account-hint = E-post, del av navnet eller ID.
audit-account-id = Konto-ID
audit-contact = Person i en virksomhet
audit-contact-hint = E-post, telefonnummer, del av navnet eller ID.
audit-facts = Detaljer
audit-note = Merknad
audit-from = Fra (UTC)
audit-to = Til og med (UTC)
audit-search = Søk
audit-clear = Vis alt
actor-agent = Konto
actor-uploader = Person i en virksomhet
actor-sweeper = Automatisk sletting
actor-operator = Kommando fra driften
actor-provider = Leverandør
actor-system = Tjenesten
