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
tokens-live-title = Aktive API-token
tokens-scope-all = alt eieren kan

## Roles that need a second person
role-requests-title = Roller til godkjenning
role-second-needed = Rollen som teamleder, personvernombud eller driftsansvarlig bestemmes ikke av én person alene: En annen person med en av disse rollene må godkjenne den innen tre dager. Finnes det ingen slik person, kan den som drifter serveren, gjøre det der (sluice agent).
role-wanted = Ønsket rolle
role-waits-until = Kan godkjennes til
role-not-yours = Noen andre må avgjøre: Verken den som ber om rollen, eller den som får den, kan godkjenne.

## Godkjenning fra en annen leder
event-approval-asked = Bedt om godkjenning
event-approval-given = Nedlasting godkjent
event-approval-refused = Godkjenning avslått
approvals-title = Godkjenninger
approvals-intro = Nedlastinger som må godkjennes av en annen teamleder. Hver godkjenning gjelder én nedlasting.
approvals-none = Ingen forespørsler.
approval-cause-repeated = filen eller en del av den er lastet ned før
approval-cause-outside-hours = utenfor arbeidstiden
approval-needed = Denne nedlastingen må godkjennes av en person til:
approval-ask = Be om godkjenning
approval-by = Bedt om av
approval-waits = Venter på en annen teamleder til
approval-good = Godkjent for én nedlasting til
approval-approve = Godkjenn
approval-refuse = Avslå
approval-words = Begrunnelse for avslaget
approval-yours = Din egen forespørsel: en annen teamleder avgjør.

## Each file that closing a ticket destroys
close-file-fetched = { $size }, mottatt { $time }, er lastet ned
close-file-unfetched = { $size }, mottatt { $time }, IKKE lastet ned ennå

## After closing
proof-signed = Det samme beviset, signert og maskinlesbart (JSON)

# Words of the desk: agents and their work.

## Every page of the desk
desk-navigation = Brukerstøtten
desk-sign-out = Logg ut
desk-error-missing = Her er det ingenting
desk-error-forbidden = Du har ikke tilgang til dette
desk-error-broken = Noe gikk galt
desk-error-internal = Noe gikk galt på serveren. Alt som er bekreftet til nå, er trygt, men dette siste trinnet er kanskje ikke utført. Se etter om det ble det. Skjer det igjen, oppgi nummeret nedenfor til den som drifter tjenesten.
desk-error-back = Tilbake til sakene
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
ask-account = { $name } ({ $email }) blir logget ut overalt og kan ikke logge inn igjen. Alle API-token på kontoen slutter å virke. Navn, adresse, passord og totrinnsbekreftelse blir slettet.
ask-account-tickets = { $tickets ->
    [one] Én åpen sak blir overført slik du valgte.
   *[other] { $tickets } åpne saker blir overført slik du valgte.
}
ask-factor-title = Nullstille totrinnsbekreftelsen til { $name }?
ask-factor = Alle passnøkler, autentiseringsappen og gjenopprettingskodene til { $name } ({ $email }) blir fjernet, og alle økter og API-token avsluttes. Ved neste innlogging må et nytt trinn settes opp.
ask-contact-title = Trekke tilbake fullmakten til { $name } og slette opplysningene?
ask-contact = { $name } ({ $email }) står ikke lenger som autorisert av { $institution }, og navn, adresse og nummer blir slettet her. Saker og lenker som finnes fra før, blir som de er.
ask-webhook-title = Slette webhooken «{ $name }»?
ask-webhook = Ingenting mer blir sendt til { $host }. Kall som fortsatt venter, blir avbrutt.
done-link-revoked = Lenken er trukket tilbake.
done-link-extended = Lenken virker lenger nå. Kontakten får beskjed på e-post.
done-link-resent = Et nytt passord er på vei.
done-handler-changed = Saken er tildelt.
done-note-added = Notatet er lagt til.
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
done-institution-saved = Opplysningene om virksomheten er lagret.
done-agreement-ended = Avslutningen av avtalen er registrert.
done-institution-tied = Sakene er tildelt virksomheten.
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
factor-title = Totrinnsbekreftelse
factor-intro = Åpne autentiseringsappen på telefonen og skriv inn de seks sifrene den viser for Sluice.
factor-code = Kode
factor-hint = Mistet telefonen? Skriv inn en av gjenopprettingskodene dine. Hver virker én gang.
enrol-title = Sett opp totrinnsbekreftelse
enrol-intro = I tillegg til passordet trenger du noe som bare du har. Det tar et minutt.
enrol-app = Installer en autentiseringsapp på telefonen hvis du ikke har en fra før.
enrol-secret = Skann QR-koden med appen, eller skriv inn nøkkelen under den:
enrol-picture = QR-kode med nøkkelen for appen
enrol-open = Åpne i en app på denne enheten
enrol-type = Skriv inn de seks sifrene som appen viser.
enrol-submit = Kontroller og fullfør
recovery-title = Gjenopprettingskodene dine
recovery-intro = Oppbevar dem borte fra telefonen, på papir eller i en passordbehandler. Med hver av dem kan du logge inn én gang hvis telefonen er mistet. De vises ikke igjen.
recovery-done = Kodene er lagret på et trygt sted
join-title = Velkommen: velg et passord
join-intro = Du logger inn med det og med totrinnsbekreftelse.
renew-title = Velg et nytt passord
renew-intro = Passordet ditt er eldre enn reglene her tillater.
password-current = Nåværende passord
password-new = Nytt passord
password-rule = Minst 12 tegn. Fire ord uten sammenheng er bra; navnet ditt, vanlige ord og tasterekker avvises.
password-set = Lagre passordet
unlock-title = Er du der fortsatt?
unlock-intro = { $name }, økten ble låst etter en tid uten aktivitet. Skriv passordet og fortsett: Ingenting er tapt.
unlock-submit = Fortsett

## The own account
account-safety = Sikkerhet
factor-on = { $left ->
    [one] Totrinnsbekreftelse er slått på. Én gjenopprettingskode er igjen.
   *[other] Totrinnsbekreftelse er slått på. { $left } gjenopprettingskoder er igjen.
}
factor-off = På denne maskinen kreves ikke totrinnsbekreftelse.
sign-out-everywhere = Logg ut på alle enheter
tokens-title = API-token
tokens-intro = Et token lar et program arbeide i ditt navn. Lag et eget for hvert program, og trekk det tilbake når det ikke trengs lenger.
token-name = Formål
token-scope = Tilgang
scope-all = alt jeg kan
scope-read = bare lese, ingen filer
token-until = Utløper
token-used = Sist brukt
token-endless = aldri
never-used = aldri
token-days = Antall dager til det utløper (høyst { $most })
token-create = Lag et token
token-revoke = Trekk tilbake
token-new = Ditt nye token
token-once = Kopier det nå: Det vises ikke igjen.

## Accounts
role-handler = saksbehandler
role-lead = teamleder
role-dpo = personvernombud
role-operator = driftsansvarlig
account-name = Navn
account-search = Søk etter navn eller e-postadresse
account-none = Fant ingen konto.
account-role = Rolle
account-state = Status
account-seen = Siste innlogging
account-language = Språk
state-active = aktiv
state-no-factor = aktiv, uten totrinnsbekreftelse ennå
state-invited = invitert
state-no-password = uten passord ennå
state-frozen = sperret
state-ended = slettet
act-freeze = Sperr
act-unfreeze = Aktiver igjen
act-invite = Nullstill passordet på e-post
act-forget-factor = Nullstill totrinnsbekreftelse
act-role = Endre rolle
act-end = Slett kontoen
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
desk-institutions = Virksomheter
ticket-new = Ny sak med lenke
ticket-search = Søk
ticket-find = Finn
ticket-none = Fant ingen saker.
ticket-reference = Saksnummer
ticket-institution = Virksomhet
ticket-attention = Status
ticket-handler = Saksbehandler
ticket-opened = Åpnet
ticket-held = juridisk sperre
ticket-subject = Emne
attention-arrived = klar til nedlasting
attention-blocked = kan ikke slettes
attention-close-requested = skal lukkes
attention-undelivered = ikke levert
attention-locked = lenken er låst
attention-expiring = lenken utløper snart
attention-waiting = venter på filen
attention-none = ingen åpen lenke
attention-closed = lukket
contact-email = Kontaktens e-post
contact-email-hint = For en person virksomheten har godkjent, er adressen nok.
contact-new = En ny person, eller et annet nummer
contact-phone = Mobiltelefon
contact-phone-hint = Slik det skrives i landet, eller med + og landskode. Ikke nummeret som innringeren nettopp oppga.
contact-language = Kontaktens språk
contact-verification = Detaljer om bekreftelsen
contact-verification-hint = Trengs for en person som ikke er registrert som godkjent.
contact-erased = slettet
agreement-override = Grunn til å sende uten gyldig avtale
link-password-by = Passord
link-by-sms = på SMS
link-by-phone = på telefon
link-issue = Send lenken
issued-title = Lenken for { $reference } er laget
issued-link = Lenke
issued-mailed = Den sendes til kontakten på e-post. Adressen vises bare nå. Den utløper
issued-sms = Passordet sendes på SMS. Saken viser om det er kommet fram.
issued-on = Til saken
dictate-title = Les opp dette passordet
dictate-once = Det vises bare nå.
dictate-check = Kontroller først
dictate-check-number = Du ringte et nummer til virksomheten som du kjente fra før, eller ringte tilbake til det.
dictate-check-person = Personen oppgir navn, virksomhet og saksnummer uten hjelp.
dictate-check-repeat = Personen leser passordet tilbake.
dictate-check-never = Skriv det aldri i en e-post eller melding.

## One ticket
files-title = Filer
files-none = Ingen fil er kommet ennå.
file-received = Mottatt
upload-receiving = lastes opp
upload-stored = klar til nedlasting
upload-delivered = lastet ned
upload-purging = slettes
upload-purged = slettet
upload-rejected = ikke godtatt
links-title = Lenker
link-another = Ny lenke
link-issued = sendt
link-opened = åpnet
link-used = brukt
link-expired = utløpt
link-revoked = trukket tilbake
link-locked = låst
link-ends = Utløper
link-finishing = Opplastingen pågår og kan vare til
link-mail = E-post med lenken
link-sms = SMS med passordet
link-resend = Nytt passord
link-extend = Forleng
link-revoke = Trekk tilbake
link-replace = Erstatt denne lenken
link-replace-intro = Rett det som var feil. Den gamle lenken og passordet til den slutter å virke når de nye blir sendt.
link-replace-submit = Trekk tilbake den gamle lenken og send en ny
message-queued = sendes
message-sent = sendt
message-delivered = levert
message-failed = ikke levert
message-canceled = ikke sendt
download-reason = Grunn
download-note = Merknad
download-submit = Gjør klar nedlastingen
download-title = Nedlastingen er klar
download-once = Den virker én gang, bare for deg, til
download-fetch = Last ned filen
download-care = Lagre den på en kryptert disk. Spør avsenderen om ZIP-passordet på telefon. Slett alle kopier før du lukker saken.
confirm-title = Kontroller den nedlastede filen
confirm-intro = Når du bekrefter, slettes kopien her uten ventetid.
confirm-sha256 = SHA-256 for den lagrede filen
confirm-hint = Windows: certutil -hashfile FIL SHA256. Mac og Linux: shasum -a 256 FIL
confirm-submit = Kontroller
timeline-title = Aktivitet
note-add = Legg til et notat
note-label = Notat til kolleger
note-hint = Bare brukerstøtten ser det. Det slettes sammen med saken. Ingen pasientnavn.
note-submit = Legg til
reassign-title = Endre saksbehandler
reassign-submit = Tildel
close-requested = Saken er lukket i saksystemet. Lenkene virker ikke lenger. Slett kopiene dine og lukk saken her.
close-title = Lukk saken
close-destroys = Neste automatiske sletting sletter da for godt:
close-files = { $files ->
    [one] én fil som ligger her, nøkkelen først
   *[other] { $files } filer som ligger her, nøklene først
}
close-links = { $links ->
    [one] én lenke som fortsatt virker (med én gang)
   *[other] { $links } lenker som fortsatt virker (med én gang)
}
close-people = navn, adresser, telefonnumre og merknader i saken
close-unfetched = { $files ->
    [one] Én fil er ikke lastet helt ned. Last den ned først, eller oppgi grunnen til at den forkastes.
   *[other] { $files } filer er ikke lastet helt ned. Last dem ned først, eller oppgi grunnen til at de forkastes.
}
close-discard = Grunn til at de forkastes
close-attest = Jeg bekrefter at alle arbeidskopier av sakens data er slettet, på alle disker.
close-submit = Lukk og slett
proof-title = Slettebevis
proof-done = Ingenting av sakens filer er igjen her: Nøkler og data er slettet, og slettingen er kontrollert.
proof-pending = { $files ->
    [one] Én fil slettes ved neste automatiske sletting.
   *[other] { $files } filer slettes ved neste automatiske sletting.
}

## What happened on a ticket
event-ticket-opened = Sak åpnet
event-ticket-reassigned = Saksbehandler endret
event-ticket-noted = Notat
event-ticket-closed = Sak lukket, sletting av kopier bekreftet
event-ticket-held = Juridisk sperre satt
event-ticket-released = Juridisk sperre opphevet
event-ticket-erased = Navn, adresser og merknader slettet
event-link-issued = Lenke utstedt
event-link-resent = Nytt passord laget
event-link-extended = Lenken forlenget
event-link-opened = Lenken åpnet med passordet
event-link-locked = Lenken låst etter feil passord
event-link-revoked = Lenken trukket tilbake
event-link-expired = Lenken utløp
event-link-disowned = Mottakeren sier at de ikke har bedt om lenken
event-agreement-overridden = Sendt uten gyldig avtale
event-contact-verified = Kontakten kontrollert på annen måte
event-upload-started = Opplasting startet
event-upload-stored = Fil mottatt, kontrollert og kryptert
event-upload-refused = Fil avvist
event-upload-withdrawn = Filen trukket tilbake av klinikken
event-upload-alarm = Alarm: den lagrede filen kan ikke åpnes
event-download-authorised = Nedlasting bedt om
event-download-started = Nedlasting startet
event-download-completed = Fil lastet ned
event-download-aborted = Nedlasting avbrutt
event-download-confirmed = Nedlastet fil kontrollert
event-purge-completed = Fil slettet
event-purge-blocked = Lageret nektet å slette filen; nøkkelen er slettet
event-sms-delivered = SMS levert
event-sms-failed = SMS ikke levert
event-message-refused = En melding ble avvist

## Institutions on the desk
institution-name = Virksomhetens navn
institution-add = Legg til virksomheten
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
contact-withdraw = Trekk tilbake fullmakten og slett

## The proof
proof-certificate = Slettebevis, til utskrift eller videresending (PDF)

## The helpdesk closed a case
event-ticket-close-requested = Saken lukket i saksystemet; lenkene stengt

## En nedlasting som fortsetter
event-download-resumed = Nedlasting gjenopptatt
download-resume = Brytes forbindelsen, kan du fortsette fra nettleserens liste over nedlastinger.
open-title = Slik åpner du filen
open-words = Avsenderen leser opp åtte ord på telefon: De er passordet til filen. Skriv dem med små bokstaver, med bindestrek mellom ordene og uten mellomrom. Alle bokstavene er fra a til z, uten æ, ø, å og aksenter.
open-programs = Bruk et program som åpner ZIP-filer kryptert med AES, for eksempel 7-Zip eller WinZip på Windows eller Keka på Mac. Filutforsker i Windows åpner dem ikke.
open-inner = Inni kan det ligge en fil til, data.zip. Åpne den også: Den krever ikke passord. Filnavn i en ZIP-fil kan leses uten passordet, så de egentlige navnene ligger inne i data.zip, der de åtte ordene beskytter dem.
open-own = Hvis avsenderen har laget ZIP-filen selv, åpnes den med passordet som ble valgt der. Hvis en slik fil ligger inne i data.zip, trenger du begge passordene.
copy = Kopier
copy-done = Kopiert
copy-failed = Kunne ikke kopieres. Merk teksten og kopier den selv.
close-links-locked = { $links ->
    [one] én låst lenke, og det som fortsatt sendes gjennom den (med én gang)
   *[other] { $links } låste lenker, og det som fortsatt sendes gjennom dem (med én gang)
}
link-disowned = stengt av mottakeren
link-used-another = En lenke tar imot én fil. Send en ny lenke for å be om en fil til.
download-begun = Nedlastingen har begynt. Hvis forbindelsen brytes, fortsetter du i nettleserens liste over nedlastinger.
event-link-closed = Lenken ble stengt av mottakeren
ticket-more = Emne og saksbehandler
ticket-subject-hint = Noen få ord som gjør det lett å kjenne igjen saken. Ingen pasientnavn og ingenting om helsen deres.

## Hvor mye av en fil som er hentet: det som har forlatt serveren, enten alt kom fram eller ikke
fetched-sent = opptil { $bytes } av { $size } sendt, sist { $time }
fetched-sent-name = Sendt til nettleseren
fetched-wholly = lastet ned, slutten er ikke bekreftet
fetched-partly = delvis lastet ned
fetched-running = lastes ned nå
receipt-title-fetching = Filen din lastes ned nå
receipt-lead-fetching = Brukerstøtten laster den ned akkurat nå. Den kan ikke lenger trekkes tilbake.
receipt-title-partly = En del av filen din er lastet ned
receipt-lead-partly = En nedlasting ble påbegynt, men ikke fullført. Filen er fortsatt lagret kryptert her. Den kan ikke lenger trekkes tilbake.
receipt-lead-taken = Brukerstøtten har lastet ned nesten hele filen. Kopien på denne serveren blir slettet.
close-file-partly = { $size }, mottatt { $time }, opptil { $bytes } er lastet ned, IKKE alt
close-file-taken = { $size }, mottatt { $time }, nesten alt er lastet ned
certificate-sent = Sendt i alt: opptil { $bytes } av { $size }, mellom { $first } og { $last }.
certificate-sent-part = Sendt i denne nedlastingen: opptil { $bytes }
event-bytes = opptil { $bytes } var sendt

## En fil som er lagret, men ikke lar seg åpne

# Innlogging med en identitetstjeneste.
identity-sign-in = Logg inn med { $name }
identity-going = Videresender til { $name }
identity-go-there = Gå videre til { $name }
identity-back = Logget inn med { $name }
identity-go-on = Fortsett

# Tastene ved skranken.
keys-title = Hurtigtaster
keys-search = Søk blant sakene
keys-next = Neste sak i listen
keys-previous = Forrige sak i listen
keys-list = Gå til listen over saker
keys-help = Vis denne hjelpen
keys-hint = De gjør ingenting mens du skriver i et felt. Enter åpner den markerte saken.
keys-on = Bruk hurtigtaster i denne nettleseren
keys-close = Lukk

# Livsløpet til en lenke og filen, tegnet.
life-title = Framdrift
life-of = Framdrift for lenken til { $name }
life-issued = Lenke utstedt
life-password = Passord
life-opened = Åpnet
life-received = Mottatt
life-fetched = Lastet ned
life-destroyed = Slettet
life-by-phone = ikke oppgitt på telefon ennå
life-sms-on-its-way = SMS underveis
life-sms-delivered = SMS levert
life-after = { $duration } senere
life-done = ferdig
life-now = pågår
life-failed = mislyktes
life-ahead = ikke ennå
life-never = skjer ikke

# Det folk får vite når noe ikke nådde fram, når en lenke får annen tid, og når saker bytter saksbehandler.
event-mail-delivered = E-post levert
event-mail-failed = E-post ikke levert
event-link-reminded = Klinikken er minnet om at lenken utløper
life-mail-failed = e-post ikke levert
attention-unattended = uten saksbehandler
account-tickets = Åpne saker
hand-over-to = De åpne sakene går til
hand-over-choose = velg
hand-over-leads = ingen foreløpig, teamlederne får beskjed
request-label = Hva du trenger
request-hint = Én linje. Den står i e-posten med lenken og på klinikkens side etter at passordet er skrevet inn. Ingen pasientnavn og ingenting om helsen deres.
request-title = Brukerstøtten ber deg om

# Ord om tallene på desken.
desk-numbers = Rapporter
numbers-intro = Oversikt over arbeidet hos brukerstøtten. Ukene begynner på mandag (UTC). Rapportene inneholder ingen personnavn, så de omfatter også slettede saker.
numbers-period = Periode
numbers-weeks = Siste { $weeks } uker
numbers-transfers = Mottatte filer, per uke
numbers-link-to-upload = Fra lenke til fil: mediantid, per uke
numbers-download-to-destruction = Fra nedlasting til sletting: mediantid, per uke
numbers-sms = SMS per virksomhet: segmenter og kostnad, i hele måneder
numbers-none = Ingen data ennå.
numbers-table = Som tabell
numbers-csv = Last ned CSV
numbers-week = Uke fra
numbers-files = Filer
numbers-median = Median (minutter)
numbers-slow = 90-persentil (minutter)
numbers-institution = Virksomhet
numbers-segments = Segmenter
numbers-billed = Over kvoten
numbers-cents = Kostnad (eurocent)

# Ord til driftsansvarlige om selve tjenesten.

# Passnøkler og kontoens andre trinn.
passkey-title = Bruk en passnøkkel
passkey-intro = En passnøkkel er lagret på denne enheten, på telefonen eller på en sikkerhetsnøkkel, og brukes med fingeravtrykk, ansikt eller PIN. Den beskytter deg mot phishing.
passkey-name = Navn
passkey-name-hint = Et navn du kjenner igjen, for eksempel «jobb-PC».
passkey-make = Legg til passnøkkel
passkey-use = Bruk passnøkkel
passkey-waiting = Følg instruksjonene i nettleseren …
passkey-failed = Det gikk ikke, eller ble avbrutt. Ingenting er endret. Prøv igjen, eller bruk en annen måte.
totp-title = Bruk koder fra en app
totp-add-title = Koder fra en app
totp-add-intro = Du kan også bruke en autentiseringsapp på telefonen til totrinnsbekreftelse.
totp-add = Sett opp en app
factor-what = Metode
factor-since = Lagt til
factor-totp = Koder fra en app
factor-passkey = Passnøkkel: { $name }
factor-remove-title = Fjern en metode for totrinnsbekreftelse
factor-remove = Fjern
recovery-renew-title = Gjenopprettingskoder
recovery-renew-intro = Nye koder erstatter alle gamle.
recovery-renew = Lag nye koder

## Feil

# Words of the ticket's page that are newer than desk.ftl.

## Pages that keep themselves up to date
live-on = Denne siden oppdateres automatisk.
live-waiting = Forbindelsen er brutt. Kobler til igjen; siden kan være utdatert.
live-locked = Økten ble låst etter en tid uten aktivitet. Last siden på nytt og oppgi passordet.
live-over = Denne siden oppdateres ikke lenger automatisk. Last den på nytt.
live-renewed = Denne siden har en ny versjon. Den oppdateres fortsatt automatisk, men last den på nytt før du fortsetter.

## Checking a saved file
check-choose = Nedlastet fil
check-hint = Filen kontrolleres i denne nettleseren og sendes ingen steder. Hvis den stemmer, bekreftes det med én gang.
check-working = Kontrollerer …
check-right = Filen stemmer. Bekrefter …
check-wrong = Filen stemmer ikke: Dette er ikke filen som ble sendt. Ingenting er endret, og kopien her blir liggende. Velg riktig fil, eller last den ned en gang til.
check-unreadable = Filen kan ikke leses. Ingenting er endret. Velg den på nytt.
check-unloaded = Kontrollen kunne ikke lastes. Ingenting er endret. Last siden på nytt.
ticket-older = Eldre
ticket-newest = Nyeste
ticket-older-hidden = Eldre vises ikke her.

# Listen over saker: filtre og sider.
list-anything = alle
list-urgent = må følges opp
list-state = Status
list-all = alle
list-open = åpne
list-closed = lukkede
list-whose = Saksbehandler
list-team = alle
list-mine = meg
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
webhooks-intro = Andre systemer, for eksempel saksystemet, kan varsles om det som skjer her. De får numre og tidspunkter, aldri et navn, en adresse eller en fil.
webhooks-none = Ingen webhooker ennå.
webhook-add = Legg til webhook
webhook-name = Navn
webhook-url = Adresse
webhook-url-hint = Begynner med https://. Forespørsler går bare til denne adressen; omdirigeringer følges ikke.
webhook-events = Hendelser
webhook-event-link-used = lenke brukt
webhook-event-upload-stored = fil mottatt
webhook-event-ticket-purged = sak slettet med alle data
webhook-active = aktiv
webhook-paused = satt på pause
webhook-counts = { $waiting } venter, { $failed } mislyktes
webhook-about = Sendes til { $host } ved: { $events }.
webhook-pause = Sett på pause
webhook-resume = Fortsett
webhook-rotate = Nullstill hemmeligheten
webhook-delete = Slett
webhook-secret = Signeringshemmeligheten
webhook-secret-once = Legg den inn i det andre systemet nå: Den vises ikke igjen. Etter en nullstilling signeres forespørslene også med den gamle hemmeligheten i 24 timer.
calls-title = Webhook-leveringer
calls-none = Det var ingen leveringer de siste 30 dagene.
call-event = Hendelse
call-ticket = Sak
call-created = Når
call-state = Status
call-attempts = Forsøk
call-answer = Siste svar
call-queued = venter
call-sending = sendes nå
call-delivered = levert
call-failed = mislyktes
call-canceled = avbrutt
call-resend = Send på nytt
call-code-address-refused = ikke sendt: privat adresse
call-code-name-unknown = ukjent vertsnavn
call-code-timeout = ikke svar i tide
call-code-certificate = sertifikatet er ikke gyldig
call-code-connection = ingen forbindelse
call-code-internal = ikke sendt

asked-title = Forespørsler om lenke
asked-count = { $count ->
    [one] { $count } forespørsel om lenke
   *[other] { $count } forespørsler om lenke
}
asked-intro = Noen har skrevet e-postadressen til en person som virksomheten har autorisert. Hvem som helst kan ha skrevet den: Ring tilbake før du sender en lenke.
asked-none = Det er ingen åpne forespørsler.
asked-prepare = Gjør klar lenken
asked-dismiss = Avvis
asked-number = Registrert telefonnummer
asked-number-none = ingen
asked-words = Hva er galt
asked-at = Forespurt
asked-call-title = Ring tilbake først
asked-call = Ring { $name } på det registrerte nummeret: { $phone }
asked-call-no-number = Det er ikke registrert noe nummer for { $name }. Ring virksomheten på et nummer du kjenner fra en annen kilde.
asked-call-why = Bruk aldri et nummer fra forespørselen eller fra en e-post. Spør om personen har bedt om lenken, og send den først da.
ask-dismiss-title = Avvise forespørselen fra { $name }?
ask-dismiss = Forespørselen og teksten i den blir slettet. { $name } ({ $institution }) får ikke beskjed.
done-request-dismissed = Forespørselen er avvist og slettet.
event-link-request-taken = Åpnet etter en forespørsel om lenke

life-told-by-phone = oppgitt på telefon
link-told = Passord oppgitt på telefon
link-not-told = ikke oppgitt ennå
link-tell = Passordet er oppgitt
done-password-told = Det er registrert at passordet er oppgitt på telefon.
event-link-told = Passord oppgitt på telefon
account-factors = Totrinnsbekreftelse
account-passkeys = { $count ->
    [one] { $count } passnøkkel
   *[other] { $count } passnøkler
}
abuse-title = Bruker noen andre kontoen din?
abuse-intro = Ser du noe i ditt navn som du ikke har gjort, eller har noen fått vite passordet ditt? Sperr kontoen din her. Du logges ut overalt, og tokenene dine slutter å virke.
abuse-report = Meld misbruk og sperr kontoen min
abuse-ask-title = Sperre kontoen til { $name }?
abuse-ask = Kontoen { $email } sperres med en gang: alle økter avsluttes, og ingen token virker lenger. Teamledere og personvernombud får en e-post. Bare en operatør kan aktivere kontoen igjen; tokenene forblir ugyldige.
abuse-ask-tickets = De åpne sakene dine blir som de er, og teamlederne får vite om dem.
done-abuse-reported = Kontoen din er sperret. Alle økter er avsluttet, ingen token virker lenger, og teamledere og personvernombud får beskjed. Snakk med teamlederen: En operatør aktiverer kontoen igjen.

institution-country = Land
institution-country-none = ikke registrert (etter kontaktens språk)
institution-mail-lines = Ekstra tekst i e-poster med lenke
institution-mail-lines-hint = Ren tekst på opptil 500 tegn, for eksempel hvor sikkerhetskopien ligger. Nettadresser godtas ikke.
mail-lines-title = Ekstra tekst i e-posten
mail-lines-of = { $institution }: { $lines }

templates-title = Tekster til e-post etter grunn
templates-intro = Når en lenke sendes, velges en grunn, og teksten til den står i e-posten. Har virksomheten sin egen tekst, står den der i stedet.
templates-reason = Grunn
templates-lines-hint = Ren tekst på opptil 500 tegn, uten nettadresser. En grunn som finnes fra før, får den nye teksten; tom tekst sletter den.
template-label = Tekst til e-posten
template-none = ingen
done-template-saved = Lagret.

# The team's queue.
queue-count = Teamets kø: { $count }
list-unassigned = ikke tildelt
ticket-unassigned = Ikke tildelt: i teamets kø
ticket-unassigned-hint = Filer kan lastes ned og lenker sendes når saken er tildelt noen.
ticket-take = Tildel meg
ticket-queue = Legg tilbake i køen
ticket-for-queue = Til teamets kø, uten saksbehandler
done-ticket-taken = Saken er tildelt deg.
done-ticket-queued = Saken ligger i teamets kø.
event-ticket-taken = Tatt fra teamets kø
event-ticket-queued = Lagt tilbake i teamets kø

# Several tickets of the list at once.
select-ticket = Velg { $reference }
select-column = Valg
selected-acts = Valgte saker:
selected-take = Tildel meg
selected-close = Lukk saker
selected-close-intro = En sak lukkes bare når du bekrefter det for den saken. Neste automatiske sletting sletter så filene og personopplysningene permanent, og lenkene slutter å virke med en gang.
selected-title = Valgte saker
selected-none = Ingen sak er valgt. Ingenting ble endret.
done-ticket-closed = Saken er lukket.

# Cover for somebody who is away.
cover-title = Fravær og vikar
cover-of = Fravær: { $name }
cover-intro = I disse dagene ser og behandler vikaren alle sakene til den som er borte. Hver handling loggføres som vikar. Det avsluttes automatisk.
cover-from = Første fraværsdag
cover-until = Siste fraværsdag
cover-who = Vikar
cover-save = Lagre
cover-now = Vikar: { $cover }, fra { $from } til { $until }
cover-end = Avslutt vikariatet
covering = Du er vikar til { $time }: { $name }
done-cover-saved = Fraværet er lagret.
done-cover-ended = Vikariatet er avsluttet.
event-as-cover = som vikar for { $name }

## Notifications
waiting-arrived =
    { $count ->
        [one] { $count } fil er klar til nedlasting.
       *[other] { $count } filer er klare til nedlasting.
    }
waiting-unassigned =
    { $count ->
        [one] { $count } sak er ikke tildelt.
       *[other] { $count } saker er ikke tildelt.
    }
notices-title = Varsler i denne nettleseren
notices-default = Tittelen på vinduet viser hvor mye som venter. Denne nettleseren kan også vise et varsel.
notices-granted = Varsler er på. De inneholder bare tall.
notices-denied = Varsler er blokkert i innstillingene i denne nettleseren.
notices-allow = Slå på varsler
notices-sound = Spill av en lyd når noe kommer inn
