## The desk
sign-in-title = Logg inn for brukerstøtten
sign-in-email = E-post
sign-in-password = Passord
sign-in-submit = Logg inn
outbox-title = Utboksen i demoen
outbox-intro = Ingenting blir virkelig sendt herfra. Dette er SMS-ene og e-postene slik mottakerne ville sett dem, de nyeste først.
outbox-empty = Ingen meldinger ennå.
outbox-sms = SMS
outbox-mail = E-post
outbox-to = Til
outbox-subject = Emne
outbox-time = Tid

# Reasons for a download (the controlled list)
reason-diagnosis = Finne årsaken til det meldte problemet
reason-data-repair = Reparere dataene
reason-migration = Flytte dataene til et annet system
reason-restore-test = Prøve om en sikkerhetskopi kan gjenopprettes
reason-deployment = Sette opp eller oppdatere programvaren
reason-verification = Kontrollere at en løsning virker
reason-other = Annen grunn (se merknaden)

## Tokens
tokens-revoke-all = trekk alle tilbake
tokens-keep = la dem virke videre
tokens-live-title = API-nøkler som virker
tokens-scope-all = alt eieren kan

## Roles that need a second person
role-requests-title = Roller som må bekreftes
role-second-needed = Ingen blir teamleder, personvernombud eller driftsansvarlig på én persons ord: en annen person med en av disse rollene må si seg enig innen tre dager. Finnes det ingen slik person? Da kan den som driver serveren gjøre det der (sluice agent).
role-wanted = Skal bli
role-waits-until = Venter til
role-not-yours = Noen andre må avgjøre: verken den som ber, eller den som får rollen.

## Godkjenning fra en annen leder
event-approval-asked = Bedt om godkjenning
event-approval-given = Nedlasting godkjent
event-approval-refused = Godkjenning avslått
approvals-title = Godkjenninger
approvals-intro = Nedlastinger som må godkjennes av en annen teamleder. Hver godkjenning gjelder én nedlasting.
approvals-none = Ingenting venter.
approval-cause-repeated = filen eller en del av den er hentet før
approval-cause-outside-hours = utenfor arbeidstiden
approval-needed = Én person er ikke nok for denne nedlastingen:
approval-ask = Be om godkjenning
approval-by = Bedt om av
approval-waits = Venter på en annen teamleder til
approval-good = Godkjent. Gjelder én nedlasting, til
approval-approve = Godkjenn
approval-refuse = Avslå
approval-words = Begrunnelse for avslaget
approval-yours = Din egen forespørsel: en annen teamleder avgjør.

## Each file that closing a ticket destroys
close-file-fetched = { $size }, mottatt { $time }, er lastet ned
close-file-unfetched = { $size }, mottatt { $time }, IKKE lastet ned ennå

## After closing
proof-signed = Det samme, signert for datamaskiner (JSON)

# Words of the desk: agents and their work.

## Every page of the desk
desk-navigation = Vakt
desk-sign-out = Logg ut
desk-error-missing = Her er det ingenting
desk-error-forbidden = Du har ikke tilgang til dette
desk-error-broken = Noe gikk galt
desk-error-internal = Noe gikk galt på serveren. Alt som er bekreftet til nå, er trygt, men dette siste steget er kanskje ikke utført. Se etter om det ble det. Skjer det igjen, oppgi nummeret nedenfor til den som drifter tjenesten.
desk-error-back = Tilbake til startsiden
ticket-of-other-title = Denne saken tilhører en kollega
ticket-of-other = Saken er tildelt { $name }. Ingenting ble endret. Skal den være din, be { $name } eller en teamleder om å gi den til deg.

## A form that was refused
fields-marked = Rett feltene som er merket. Ingenting ble endret eller sendt.
field-missing = Fyll ut dette feltet.
field-wrong = Dette stemmer ikke. Sjekk det du skrev.

## What is asked before something that cannot be undone, and what is said afterwards
ask-final = Dette kan ikke angres.
ask-cancel = Avbryt
ask-link-title = Trekke tilbake lenken til { $name }?
ask-link = Lenken som ble sendt til { $email }, og passordet til den slutter å virke med en gang. En fil som er på vei gjennom den, blir ikke tatt vare på. Du kan sende en ny lenke etterpå.
ask-token-title = Trekke tilbake tokenet «{ $name }»?
ask-token = Programmet som bruker det på vegne av { $owner }, blir avvist fra neste forespørsel.
ask-account-title = Slette kontoen til { $name }?
ask-account = { $name } ({ $email }) blir logget ut overalt og kan ikke logge inn igjen. Alle API-tokener på kontoen slutter å virke. Navn, adresse, passord og totrinnsbekreftelse blir slettet.
ask-account-tickets = { $tickets ->
    [one] Én åpen sak blir overført slik du valgte.
   *[other] { $tickets } åpne saker blir overført slik du valgte.
}
ask-factor-title = Nullstille totrinnsbekreftelsen til { $name }?
ask-factor = Alle passnøkler, autentiseringsappen og gjenopprettingskodene til { $name } ({ $email }) blir fjernet, og alle økter og API-tokener avsluttes. Ved neste innlogging må et nytt trinn settes opp.
ask-contact-title = Trekke tilbake fullmakten til { $name } og slette opplysningene?
ask-contact = { $name } ({ $email }) står ikke lenger som autorisert av { $institution }, og navn, adresse og nummer blir slettet her. Saker og lenker som finnes fra før, blir som de er.
ask-webhook-title = Slette webhooken «{ $name }»?
ask-webhook = Ingenting mer blir sendt til { $host }. Kall som fortsatt venter, blir avbrutt.
done-link-revoked = Lenken er trukket tilbake.
done-link-extended = Lenken virker lenger nå. Kontakten får beskjed på e-post.
done-link-resent = Et nytt passord er på vei.
done-handler-changed = Saken er tildelt.
done-token-revoked = Tokenet er trukket tilbake.
done-display-saved = Språk og tidssone er lagret.
done-account-ended = Kontoen er slettet.
done-account-frozen = Kontoen er sperret.
done-account-unfrozen = Kontoen kan brukes igjen.
done-factor-forgotten = Totrinnsbekreftelsen er nullstilt.
done-account-invited = Invitasjonen er på vei på e-post.
done-role-changed = Rollen er endret.
done-role-asked = Rollen gjelder når en annen person har sagt ja.
done-contact-erased = Fullmakten er trukket tilbake og opplysningene slettet.
done-webhook-deleted = Webhooken er slettet.
done-webhook-changed = Webhooken er endret.
desk-account = Min konto
display-title = Språk og tid
display-language-browser = Nettleserens språk
display-zone = Tidssone
display-zone-language = Etter språket ({ $zone })
display-save = Lagre
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

## Errors

## Institutions

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
contact-phone-hint = Slik det skrives i landet, eller med + og landskode. Ikke nummeret som innringeren nettopp oppga.
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
link-replace = Erstatt denne lenken
link-replace-intro = Rett det som var feil. Den gamle lenken og passordet til den slutter å virke når de nye blir sendt.
link-replace-submit = Trekk tilbake den gamle lenken og send en ny
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
event-ticket-close-requested = Saken lukket i saksystemet; lenkene stengt

## En nedlasting som fortsetter
event-download-resumed = Nedlasting gjenopptatt
download-resume = Brytes forbindelsen, kan du fortsette fra nettleserens liste over nedlastinger.

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

## En fil som er lagret, men ikke lar seg åpne

# Innlogging med en identitetstjeneste.
identity-sign-in = Logg inn med { $name }
identity-going = Går videre til { $name }
identity-go-there = Gå videre til { $name }
identity-back = Tilbake fra { $name }
identity-go-on = Gå videre

# Tastene ved skranken.
keys-title = Hurtigtaster
keys-search = Søk blant sakene
keys-next = Neste sak i listen
keys-previous = Forrige sak i listen
keys-list = Til listen over saker
keys-help = Vis denne hjelpen
keys-hint = De gjør ingenting mens du skriver i et felt. Enter åpner den markerte saken.
keys-on = Bruk disse tastene i denne nettleseren
keys-close = Lukk

# Livsløpet til en lenke og filen, tegnet.
life-title = Hvor langt den er kommet
life-of = Livsløpet til lenken til { $name }
life-issued = Lenke utstedt
life-password = Passord
life-opened = Åpnet
life-received = Mottatt
life-fetched = Hentet
life-destroyed = Slettet
life-by-phone = skal sies på telefon
life-sms-on-its-way = SMS underveis
life-sms-delivered = SMS levert
life-after = { $duration } senere
life-done = ferdig
life-now = ventes på
life-failed = mislyktes
life-ahead = gjenstår
life-never = kommer ikke

# Det folk får vite når noe ikke nådde fram, når en lenke får annen tid, og når saker bytter saksbehandler.
event-mail-delivered = E-post levert
event-mail-failed = E-post ikke levert
event-link-reminded = Klinikken er minnet om at lenken utløper
life-mail-failed = e-post ikke levert
attention-unattended = ingen svarer for den
account-tickets = Åpne saker
hand-over-to = De åpne sakene går til
hand-over-choose = velg
hand-over-leads = ingen ennå, teamlederne får beskjed
request-label = Hva du ber om
request-hint = Én linje. Den står i e-posten med lenken og på klinikkens side etter at passordet er skrevet inn. Ingen pasientnavn og ingenting om helsen deres.
request-title = Brukerstøtten ber deg om

# Ord om tallene på desken.
desk-numbers = Tall
numbers-intro = Hva arbeidet utgjør. Ukene begynner på mandag (UTC). Navn på personer er ikke med, så tallene gjelder også for ødelagte saker.
numbers-period = Periode
numbers-weeks = Siste { $weeks } uker
numbers-transfers = Filer som kom, per uke
numbers-link-to-upload = Fra lenke til fil: den midterste av tidene, per uke
numbers-download-to-destruction = Fra henting til ødeleggelse: den midterste av tidene, per uke
numbers-sms = SMS per institusjon: segmenter og kostnad, i hele måneder
numbers-none = Ingenting ennå.
numbers-table = Som tabell
numbers-csv = Lagre som CSV
numbers-week = Uke fra
numbers-files = Filer
numbers-median = Halvparten tok høyst (minutter)
numbers-slow = Ni av ti tok høyst (minutter)
numbers-institution = Institusjon
numbers-segments = Segmenter
numbers-billed = Over kvoten
numbers-cents = Kostnad (eurocent)

# Ord til driftsansvarlige om selve tjenesten.

# Passnøkler og kontoens andre trinn.
passkey-title = Bruk en passnøkkel
passkey-intro = En passnøkkel ligger på denne enheten, på telefonen eller på en sikkerhetsnøkkel, og åpnes med fingeravtrykk, ansikt eller PIN. Ingen kan lure den fra deg.
passkey-name = Navn
passkey-name-hint = Slik at du kjenner den igjen, for eksempel «jobb-PC».
passkey-make = Legg til passnøkkel
passkey-use = Bruk passnøkkel
passkey-waiting = Følg det nettleseren ber om …
passkey-failed = Det gikk ikke, eller ble avbrutt. Ingenting er endret. Prøv igjen, eller bruk en annen måte.
totp-title = Bruk koder fra en app
totp-add-title = Koder fra en app
totp-add-intro = En autentiseringsapp på telefonen kan også være andre trinn.
totp-add = Sett opp en app
factor-what = Andre trinn
factor-since = Lagt til
factor-totp = Koder fra en app
factor-passkey = Passnøkkel: { $name }
factor-remove-title = Fjern et andre trinn
factor-remove = Fjern
recovery-renew-title = Gjenopprettingskoder
recovery-renew-intro = Nye koder erstatter alle gamle.
recovery-renew = Lag nye koder

## Feil

# Words of the ticket's page that are newer than desk.ftl.

## Pages that keep themselves up to date
live-on = Denne siden oppdaterer seg selv.
live-waiting = Forbindelsen er brutt. Prøver igjen; siden kan være utdatert.
live-locked = Nettleseren har stått ubrukt og er låst. Last siden på nytt og oppgi passordet.
live-over = Denne siden oppdaterer seg ikke lenger selv. Last den på nytt.
live-renewed = Denne siden har en ny versjon. Den oppdaterer seg fortsatt selv, men last den på nytt før du fortsetter.

## Checking a saved file
check-choose = Filen slik du lagret den
check-hint = Den sammenlignes i denne nettleseren og sendes ingen steder. Er den riktig, bekreftes det med en gang.
check-working = Sammenligner.
check-right = Filen er riktig. Bekrefter.
check-wrong = Dette er ikke filen som ble sendt: den er annerledes. Ingenting er endret, og kopien her blir liggende. Velg riktig fil, eller last den ned en gang til.
check-unreadable = Filen kan ikke leses. Ingenting er endret. Velg den på nytt.
check-unloaded = Det som trengs for denne kontrollen, kunne ikke lastes. Ingenting er endret. Last siden på nytt.
ticket-older = Eldre
ticket-newest = Nyeste
ticket-older-hidden = Eldre vises ikke her.

# Listen over saker: filtre og sider.
list-anything = hva som helst
list-urgent = må følges opp
list-state = Status
list-all = alle
list-open = åpne
list-closed = lukkede
list-whose = Hvem sine
list-team = teamets
list-mine = mine egne
list-pages = Sider i listen
list-first = Tilbake til første side
list-next = Neste side
list-previous = Forrige side
list-total = { $count ->
    [one] { $count } sak
   *[other] { $count } saker
}
list-total-more = Mer enn { $count } saker
list-since = siden { $time }
list-until = til { $time }

# Ord om webhooker: andre systemer som får vite hva som skjer her.
desk-webhooks = Webhooker
webhooks-intro = Andre systemer, for eksempel sakssystemet, kan få vite hva som skjer her. De får numre og tidspunkter, aldri et navn, en adresse eller en fil.
webhooks-none = Ingen systemer får vite noe ennå.
webhook-add = Legg til en mottaker
webhook-name = Hva dere kaller den
webhook-url = Adresse
webhook-url-hint = Begynner med https://. Kallene går bare til denne adressen; omdirigeringer følges ikke.
webhook-events = Den får vite når
webhook-event-link-used = en lenke er brukt
webhook-event-upload-stored = en fil har kommet
webhook-event-ticket-purged = en sak er ødelagt med alt den inneholdt
webhook-active = aktiv
webhook-paused = satt på pause
webhook-counts = { $waiting } venter, { $failed } gitt opp
webhook-about = Kallene går til { $host } når: { $events }.
webhook-pause = Sett på pause
webhook-resume = Fortsett
webhook-rotate = Ny hemmelighet
webhook-delete = Slett
webhook-secret = Signeringshemmeligheten
webhook-secret-once = Legg den inn i det andre systemet nå: den vises ikke igjen. Etter et bytte signerer den gamle ved siden av den nye i 24 timer.
calls-title = Kall
calls-none = Det var ingen kall de siste 30 dagene.
call-event = Hva som skjedde
call-ticket = Sak
call-created = Når
call-state = Tilstand
call-attempts = Forsøk
call-answer = Siste svar
call-queued = venter
call-sending = sendes nå
call-delivered = kom fram
call-failed = gitt opp
call-canceled = avbrutt
call-resend = Send på nytt
call-code-address-refused = ikke kalt: en privat adresse
call-code-name-unknown = navnet er ukjent
call-code-timeout = ikke svar i tide
call-code-certificate = sertifikatet er ikke gyldig
call-code-connection = ingen forbindelse
call-code-internal = ikke sendt
