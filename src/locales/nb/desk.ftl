# Words of the desk: agents and their work.

## Every page of the desk

desk-navigation = Vakt
desk-sign-out = Logg ut
desk-account = Min konto
desk-accounts = Kontoer

## Signing in

factor-title = Andre trinn
factor-intro = Åpne autentiseringsappen på telefonen og skriv inn de seks sifrene den viser for Sluice.
factor-code = Kode
factor-hint = Mistet telefonen? Skriv inn en av gjenopprettingskodene dine. Hver virker én gang.
enrol-title = Sett opp det andre trinnet
enrol-intro = I tillegg til passordet trenger du noe som bare du har. Det tar et minutt.
enrol-app = Installer en autentiseringsapp på telefonen hvis du ikke har en fra før.
enrol-secret = Skann dette bildet med appen, eller skriv inn nøkkelen under det:
enrol-picture = Bilde med nøkkelen, for appens kamera
enrol-open = Åpne i en app på denne enheten
enrol-type = Skriv inn de seks sifrene som appen viser.
enrol-submit = Kontroller og fullfør
recovery-title = Gjenopprettingskodene dine
recovery-intro = Oppbevar dem borte fra telefonen, på papir eller i en passordbehandler. Hver slipper deg inn én gang hvis telefonen er mistet. De vises ikke igjen.
recovery-done = Jeg har tatt vare på dem
join-title = Velkommen: velg et passord
join-intro = Med det og et andre trinn logger du inn.
renew-title = Velg et nytt passord
renew-intro = Passordet ditt er eldre enn reglene her tillater.
password-current = Nåværende passord
password-new = Nytt passord
password-rule = Minst 12 tegn. Fire ord uten sammenheng er bra; navnet ditt, vanlige ord og tasterekker avvises.
password-set = Lagre passordet
unlock-title = Er du der fortsatt?
unlock-intro = { $name }, denne nettleseren har stått urørt en stund. Skriv passordet og fortsett: ingenting er tapt.
unlock-submit = Fortsett

## The own account

account-safety = Sikkerhet
factor-on = { $left ->
    [one] Det andre trinnet er satt opp. Én gjenopprettingskode er igjen.
   *[other] Det andre trinnet er satt opp. { $left } gjenopprettingskoder er igjen.
}
factor-off = På denne maskinen kreves det ikke noe andre trinn.
sign-out-everywhere = Logg ut på alle enheter
tokens-title = API-nøkler
tokens-intro = En nøkkel lar et program arbeide i ditt navn. Gi hvert program sin egen, og trekk den tilbake når den ikke trengs lenger.
token-name = Hva den er til
token-scope = Kan
scope-all = alt jeg kan
scope-read = bare se, ingen filer
token-until = Virker til
token-used = Sist brukt
token-endless = uten slutt
never-used = aldri
token-days = Antall dager den virker (høyst { $most })
token-create = Lag en nøkkel
token-revoke = Trekk tilbake
token-new = Din nye nøkkel
token-once = Kopier den nå: den vises ikke igjen.

## Accounts

role-handler = saksbehandler
role-lead = teamleder
role-dpo = personvernombud
role-operator = driftsansvarlig
account-name = Navn
account-role = Rolle
account-state = Status
account-seen = Sist sett
account-language = Språk
state-active = aktiv
state-no-factor = aktiv, uten andre trinn ennå
state-invited = invitert
state-no-password = uten passord ennå
state-frozen = fryst
state-ended = avsluttet
act-freeze = Frys
act-unfreeze = Åpne igjen
act-invite = Nytt passord på e-post
act-forget-factor = Nytt andre trinn
act-role = Endre rolle
act-end = Avslutt kontoen
invite-title = Inviter noen
invite-submit = Send invitasjonen
language-en = engelsk
language-pl = polsk
language-sl = slovensk
language-nb = norsk
language-hu = ungarsk
mail-invitation-subject = Kontoen din hos brukerstøtten
mail-invitation-intro = Her kan du velge passord for kontoen din:
mail-invitation-once = Lenken virker én gang, til { $time }.
mail-invitation-unasked = Ventet du ikke dette? Ikke gjør noe, og si fra til den som forvalter kontoene.

## Errors

error-session-locked = Denne økten har stått urørt og er låst. Ingenting ble endret. Skriv passordet på siden og fortsett.
error-code-wrong = Koden er feil eller allerede brukt. Ingenting ble endret. Vent på neste kode i appen og skriv inn den.
error-password-weak = Passordet er for kort, eller blant de første andre ville prøve. Ingenting ble endret. Velg minst 12 tegn, for eksempel fire ord uten sammenheng.
error-invitation-gone = Denne invitasjonen er brukt, erstattet eller utløpt. Ingenting ble endret. Be den som forvalter kontoene om en ny.
error-own-account = Ingen kan gjøre dette med sin egen konto. Ingenting ble endret. Be en annen driftsansvarlig.

## Institutions

error-already-recorded = Dette er allerede registrert. Ingenting ble lagt til. Se etter det i listen.

## Tickets

desk-tickets = Saker
desk-institutions = Institusjoner
ticket-new = Ny sak med lenke
ticket-search = Søk
ticket-find = Finn
ticket-none = Her er det ingen saker.
ticket-reference = Saksnummer
ticket-institution = Institusjon
ticket-attention = Hva som trengs
ticket-handler = Saksbehandler
ticket-opened = Åpnet
ticket-held = juridisk sperre
ticket-subject = Emne
attention-arrived = fil mottatt
attention-blocked = kan ikke slettes
attention-close-requested = skal lukkes
attention-undelivered = ikke levert
attention-locked = lenken er låst
attention-expiring = lenken utløper snart
attention-waiting = venter på filen
attention-none = ingen lenke ute
attention-closed = lukket
contact-email = Kontaktens e-post
contact-email-hint = For en person institusjonen har godkjent, er adressen nok.
contact-new = En ny person, eller et annet nummer
contact-phone = Mobiltelefon
contact-phone-hint = Med + og landkode. Ikke nummeret som innringeren nettopp oppga.
contact-language = Kontaktens språk
contact-verification = Hvordan du kontrollerte hvem det er
contact-verification-hint = Trengs for en person som ikke er registrert som godkjent.
contact-erased = slettet
agreement-override = Hvorfor uten gyldig avtale
link-password-by = Passord
link-by-sms = på SMS
link-by-phone = Jeg leser det opp på telefon
link-issue = Send lenken
issued-title = Lenken for { $reference } er sendt
issued-link = Lenken
issued-mailed = Den går til kontakten på e-post. Adressen vises bare nå. Den virker til
issued-sms = Passordet går på SMS. Saken viser når det er kommet fram.
issued-on = Til saken
dictate-title = Les opp dette passordet
dictate-once = Det vises bare nå.
dictate-check = Før du sier det
dictate-check-number = Du ringte et nummer til institusjonen som du kjente fra før, eller ringte tilbake til det.
dictate-check-person = Personen oppgir navn, institusjon og saksnummer uten hjelp.
dictate-check-repeat = Personen leser passordet tilbake.
dictate-check-never = Skriv det aldri i en e-post eller melding.

## One ticket

files-title = Filer
files-none = Ingen fil er kommet ennå.
file-received = Mottatt
upload-receiving = på vei inn
upload-stored = venter på henting
upload-delivered = hentet
upload-purging = slettes
upload-purged = slettet
upload-rejected = ikke godtatt
links-title = Lenker
link-another = En ny lenke
link-issued = sendt
link-opened = åpnet
link-used = brukt
link-expired = utløpt
link-revoked = trukket tilbake
link-locked = låst
link-ends = Virker til
link-finishing = Filen er fortsatt på vei, kan komme frem til
link-mail = E-post med lenken
link-sms = SMS med passordet
link-resend = Nytt passord
link-extend = Mer tid
link-revoke = Trekk tilbake
message-queued = på vei
message-sent = sendt
message-delivered = levert
message-failed = ikke levert
message-canceled = ikke sendt
download-reason = Hvorfor du trenger den
download-note = Merknad
download-submit = Gjør klar nedlastingen
download-title = Nedlastingen er klar
download-once = Den virker én gang, bare for deg, til
download-fetch = Last ned filen
download-care = Lagre den på en kryptert disk. Spør avsenderen om ZIP-passordet på telefon. Slett alle kopier før du lukker saken.
confirm-title = Er det du lagret riktig?
confirm-intro = Når du bekrefter, slettes kopien her uten å vente.
confirm-sha256 = SHA-256 for den lagrede filen
confirm-hint = Windows: certutil -hashfile FIL SHA256. Mac og Linux: shasum -a 256 FIL
confirm-submit = Sammenlign og bekreft
timeline-title = Hva som har skjedd
reassign-title = Gi saken til en annen
reassign-submit = Gi videre
close-requested = Saken er lukket i saksystemet. Lenkene er døde. Slett kopiene dine og lukk saken her.
close-title = Lukk saken
close-destroys = Neste opprydding sletter da for godt:
close-files = { $files ->
    [one] én fil som ligger her, nøkkelen først
   *[other] { $files } filer som ligger her, nøklene først
}
close-links = { $links ->
    [one] én lenke som fortsatt virker, med en gang
   *[other] { $links } lenker som fortsatt virker, med en gang
}
close-people = navn, adresser, numre og merknader i saken
close-unfetched = { $files ->
    [one] Én fil er ikke lastet ned, eller ikke helt. Hent den først, eller si hvorfor den forkastes.
   *[other] { $files } filer er ikke lastet ned, eller ikke helt. Hent dem først, eller si hvorfor de forkastes.
}
close-discard = Hvorfor de forkastes
close-attest = Jeg bekrefter at alle arbeidskopier av sakens data er slettet, på alle disker.
close-submit = Lukk og slett
proof-title = Hva som er slettet
proof-done = Ingenting av sakens filer er igjen her: nøkler og data er slettet og lett etter på nytt.
proof-pending = { $files ->
    [one] Én fil venter på neste opprydding.
   *[other] { $files } filer venter på neste opprydding.
}

## What happened on a ticket

event-ticket-opened = Sak åpnet
event-ticket-reassigned = Gitt til en annen
event-ticket-closed = Sak lukket, sletting av kopier bekreftet
event-ticket-held = Juridisk sperre satt
event-ticket-released = Juridisk sperre opphevet
event-ticket-erased = Navn, adresser og merknader slettet
event-link-issued = Lenke utstedt
event-link-resent = Nytt passord laget
event-link-extended = Lenken fikk mer tid
event-link-opened = Lenken åpnet med passordet
event-link-locked = Lenken låst etter feil passord
event-link-revoked = Lenken trukket tilbake
event-link-expired = Lenken utløp
event-link-disowned = Mottakeren sier at lenken ikke er til dem
event-agreement-overridden = Sendt uten gyldig avtale
event-contact-verified = Kontakten kontrollert på annen måte
event-upload-started = Filen er på vei inn
event-upload-stored = Fil mottatt, kontrollert og forseglet
event-upload-refused = Fil avvist
event-upload-withdrawn = Klinikken tok filen tilbake
event-upload-alarm = Alarm: den lagrede filen kan ikke åpnes
event-download-authorised = Nedlasting bedt om
event-download-started = Nedlasting startet
event-download-completed = Fil hentet
event-download-aborted = Nedlasting avbrutt
event-download-confirmed = Lagret kopi bekreftet
event-purge-completed = Fil slettet
event-purge-blocked = Lageret nektet å slette filen; nøkkelen er borte
event-sms-delivered = SMS levert
event-sms-failed = SMS ikke levert
event-message-refused = En melding ble avvist

## Institutions on the desk

institution-name = Institusjonens navn
institution-add = Legg til institusjonen
agreement-in-force = gyldig avtale
agreement-missing = ingen gyldig avtale
agreements-title = Databehandleravtaler
agreement-add = Legg til avtale
agreement-number = Nummer
period-from = Fra
period-until = Til (tomt: uten slutt)
period-open = fra { $from }
period-closed = { $from } til { $until }
period-now = gjelder
period-not-now = gjelder ikke
contacts-title = Personer som kan sende data
contact-add = Legg til en person
contact-withdraw = Trekk tilbake og slett

## The proof

proof-certificate = Den signerte attesten, til utskrift eller videresending (PDF)

## The helpdesk closed a case

mail-close-requested-subject = Saken er lukket i saksystemet ({ $reference })
mail-close-requested-what = Saksystemet melder at sak { $reference } er avsluttet. Lenkene ble stengt med en gang; mottatte filer ligger her fortsatt.
mail-close-requested-do = Slett arbeidskopiene, lukk deretter saken her og bekreft det.
event-ticket-close-requested = Saken lukket i saksystemet; lenkene stengt
