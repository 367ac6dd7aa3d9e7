# Enkle ord for ansatte på klinikker og i brukerstøtten. Hver tekst sier bare det som er sant akkurat da.
# En feilmelding sier: hva som skjedde, om noe gikk tapt, og hva du gjør nå.

## Every page

skip-to-content = Gå til innholdet
problem-title = Noe er galt
problem-prefix = Feil:

attempts-left = { $attempts ->
    [one] Du har ett forsøk igjen, deretter låses lenken.
   *[other] Du har { $attempts } forsøk igjen, deretter låses lenken.
}
size-limit = Grensen er { $limit }.
retry-after = { $seconds ->
    [one] Vent ett sekund.
   *[other] Vent { $seconds } sekunder.
}

## The first page of a link: its password

password-title = Skriv inn passordet
password-intro = Brukerstøtten har sendt deg en lenke. Skriv inn passordet som hører til den, så kan du sende filen din.
password-label = Passord
password-hint = 14 bokstaver og tall i grupper, for eksempel ABCD-2345-EFGH-67. Store eller små bokstaver, bindestreker og mellomrom har ingen betydning.
password-submit = Fortsett
password-where-title = Hvor finner jeg passordet?
password-where-sms = Det kom på SMS til telefonnummeret du ga brukerstøtten, eller de leste det opp for deg på telefon.
password-where-never = Det står aldri i samme e-post som lenken.
password-where-help = Har du det ikke? Ring brukerstøtten på et nummer du allerede kjenner. De kan sende deg et nytt passord.

## The page where a file is sent

upload-title = Send en fil trygt
upload-reference = Sak
upload-institution = Institusjon
upload-intro = Tre steg: velg et passord og oppgi det til brukerstøtten på telefon, beskytt dataene med det i en ZIP-fil, og send filen her.
upload-one-file = Lenken tar imot én fil. Går noe galt underveis, blir ingenting lagret, og du kan bare prøve igjen.

step-password-title = 1. Velg et sterkt passord og oppgi det på telefon
step-password-strong = Finn på et nytt passord bare for denne filen: minst fire ord som ikke henger sammen, eller 14 bokstaver og tall. Ingen navn, ingen fødselsdatoer.
step-password-tell = Oppgi det til brukerstøtten på telefon, på et nummer du allerede kjenner. Skriv det aldri i en e-post, en SMS eller i filnavnet.
step-password-other = Dette er ikke passordet du skrev inn på forrige side.

step-protect-title = 2. Legg dataene i en beskyttet ZIP-fil
step-protect-intro = Vi tar bare imot ZIP-filer med passord og AES-256-kryptering. Vi kan ikke lese filen: det kan bare den som kjenner ZIP-passordet.
windows-title = På Windows, med 7-Zip (gratis)
windows-open = Legg alt du vil sende, i én mappe. Høyreklikk på den og velg «7-Zip», deretter «Legg til arkiv …». På Windows 11 velger du først «Vis flere alternativer».
windows-format = Velg «zip» ved «Format».
windows-password = Skriv inn passordet to ganger under «Kryptering». Bruk bare bokstavene a–z, tall og tegn som ! eller #.
windows-method = Velg «AES-256» ved «Krypteringsmetode». Dette er det viktigste: det andre valget, «ZipCrypto», er ikke trygt og blir avvist her.
windows-ok = Klikk på «OK». ZIP-filen dukker opp ved siden av mappen.
windows-install = Har du ikke 7-Zip? Be IT-avdelingen om å installere det.
windows-builtin = Den komprimerte (zippede) mappen som er innebygd i Windows, kan ikke beskytte noe med passord.
mac-title = På Mac, med Keka
mac-open = Åpne Keka og velg «ZIP» øverst i vinduet.
mac-password = Skriv inn passordet og gjenta det i feltet under.
mac-method = Kryss av for «AES-256».
mac-drop = La vinduet stå åpent og dra mappen din over på det. Keka lager ZIP-filen.
mac-builtin = Komprimering fra Mac-ens egen meny lager en ZIP-fil uten passord.
zip-names = Navn på filer og mapper i en ZIP-fil kan leses uten passordet. Ikke bruk pasientnavn i dem.

step-send-title = 3. Send filen
file-label = Den beskyttede ZIP-filen din
file-hint = Én fil som slutter på .zip, høyst { $limit }.
upload-submit = Send filen
upload-wait = En stor fil kan ta en stund. La denne siden stå åpen til du ser kvitteringen.

never-title = Slik skal du ikke sende slike data
never-mail = Ikke med vanlig e-post, heller ikke som vedlegg med passord.
never-hosts = Ikke gjennom åpne fildelingstjenester som Dropbox, WeTransfer eller Google Disk.
never-messengers = Ikke gjennom meldingsapper som WhatsApp, Messenger eller Viber.

## The receipt

receipt-title-received = Filen din er kommet fram
receipt-title-fetched = Filen din er hentet
receipt-title-destroyed = Filen din er slettet for godt
receipt-lead-received = Den er komplett og lagret kryptert. Brukerstøtten får beskjed.
receipt-lead-fetched = Brukerstøtten har lastet den ned. Kopien på denne serveren blir slettet for godt.
receipt-lead-destroyed = Kopien på denne serveren finnes ikke lenger og kan ikke hentes tilbake.
receipt-next-title = Hva gjør du nå
receipt-next-phone = Si passordet til filene til brukerstøtten på telefon, hvis du ikke har gjort det.
receipt-next-keep = Lagre eller skriv ut denne siden: den er beviset på at du har sendt. Du kan åpne den igjen med samme lenke og passord.
receipt-next-delete = Hvis du har laget en ZIP-fil selv, sletter du den fra datamaskinen når du ikke trenger den lenger.
receipt-details = Detaljer
receipt-reference = Sak
receipt-id = Kvitteringsnummer
receipt-size = Størrelse
receipt-received-at = Mottatt
receipt-fetched-at = Hentet
receipt-destroyed-at = Slettet
receipt-sha256 = Filens fingeravtrykk (SHA-256)
receipt-sha256-hint = Et tall regnet ut fra filen. Samme fingeravtrykk betyr samme fil, uendret.

## Pages that end the way

neutral-title = Denne siden er ikke tilgjengelig
neutral-lead = Det er ingenting her, eller siden er ikke lenger åpen for deg.
neutral-help = Sjekk at du åpnet hele lenken fra e-posten. Hjelper ikke det, kan du be brukerstøtten om en ny lenke.

ended-title-locked = Denne lenken er låst
ended-title-expired = Denne lenken er utløpt
ended-title-revoked = Denne lenken er trukket tilbake
ended-title-used = Denne lenken er allerede brukt
ended-title-wait = Vent litt
ended-title-other = Denne lenken kan ikke brukes
ended-help = Hvis du ringer brukerstøtten, bruk et telefonnummer du allerede kjenner.

error-page-title = Det gikk ikke
error-page-request = Oppgi dette nummeret hvis du ber om hjelp: { $requestId }

home-title = Trygg filoverføring til brukerstøtten
home-lead = Gjennom denne tjenesten sender en klinikk én beskyttet fil til en brukerstøtte. Den virker bare med en personlig lenke, som brukerstøtten lager når noen ber om det. Filen lagres kryptert og slettes for godt etter at brukerstøtten har hentet den.
home-have-link = Har du fått en lenke på e-post? Åpne den derfra.
home-no-link = Trenger du å sende data? Ring brukerstøtten og be om en lenke.

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

## The text message: one segment of 160 characters, in every language

sms-link-password =
    Passord: { $password }
    Det hører til lenken i e-posten fra brukerstøtten. Ikke gi det videre. Har du ikke bedt om det? Ikke gjør noe.

## E-mails

mail-greeting = Hei,
mail-greeting-name = Hei { $name },
mail-footer = Denne meldingen er sendt automatisk. Ikke svar på den, og send aldri pasientdata på e-post.

mail-link-subject = Lenke for å sende data trygt ({ $reference })
mail-link-intro = Du har bedt brukerstøtten om en trygg måte å sende data på. Dette er din personlige lenke for sak { $reference }, { $institution }:
mail-link-once = Den tar imot én fil og virker til { $time }.
mail-link-password-sms = Passordet til den får du for seg selv, på SMS.
mail-link-password-phone = Passordet til den får du av brukerstøtten på telefon.
mail-link-password-never = Ingen kommer noen gang til å sende deg passordet på e-post.
mail-link-prepare-title = Før du åpner lenken
mail-link-prepare-zip = Du trenger ikke å forberede noe, bare ha filene klare. Siden bak lenken krypterer dem på datamaskinen din.
mail-link-prepare-names = Ha papir og penn klart: Siden viser deg åtte ord. De er passordet til filene dine.
mail-link-prepare-phone = Si disse ordene til brukerstøtten på telefon, aldri skriftlig.
mail-link-unasked-title = Har du ikke bedt om dette?
mail-link-unasked = Da trenger du ikke å gjøre noe, men du kan gjerne si fra til brukerstøtten på et nummer du allerede kjenner. Ikke videresend denne meldingen.

mail-upload-stored-subject = En fil er kommet inn ({ $reference })
mail-upload-stored-what = Klinikken har sendt en fil til sak { $reference }. Den er kontrollert og lagret kryptert.
mail-upload-stored-do = Logg inn for å laste den ned. Be avsenderen om ZIP-passordet på telefon.

mail-link-locked-subject = En lenke er låst ({ $reference })
mail-link-locked-what = Lenken for sak { $reference } er låst fordi feil passord ble skrevet inn for mange ganger. Den kan ikke lenger åpnes.
mail-link-locked-do = Ring kontaktpersonen og finn ut om det var vedkommende selv. I så fall lager du en ny lenke. Hvis ikke, melder du det som et mulig angrep.

mail-password-sms-failed-subject = Passordet kunne ikke leveres ({ $reference })
mail-password-sms-failed-what = SMS-en med lenkens passord for sak { $reference } nådde ikke fram til kontaktpersonen. Lenken gjelder fortsatt.
mail-password-sms-failed-do = Kontroller telefonnummeret. Send så et nytt passord, eller lag en ny lenke og oppgi passordet på telefon.

mail-undelivered-handler-subject = En fil venter og blir slettet ({ $reference })
mail-undelivered-handler-what = Ingen har lastet ned hele filen til sak { $reference } ennå. Den slettes for godt { $time } og kan da ikke hentes tilbake.
mail-undelivered-handler-do = Last den ned før det hvis du trenger den.

mail-undelivered-contact-subject = Hele filen din er ikke hentet ennå ({ $reference })
mail-undelivered-contact-what = Brukerstøtten har ikke lastet ned hele filen du sendte til sak { $reference }, ennå. Den slettes for godt { $time }.
mail-undelivered-contact-do = Du trenger ikke å sende den på nytt nå. Haster det, ring brukerstøtten på et nummer du allerede kjenner.

mail-seal-alarm-subject = Alarm: en lagret fil kan ikke åpnes ({ $reference })
mail-seal-alarm-what = Den lagrede filen til sak { $reference } kan ikke lenger åpnes slik den ble mottatt: den eller nøkkelen mangler, eller den er skadet eller endret i lageret. Ingenting som er skadet, er utlevert.
mail-seal-alarm-do = Ikke bruk en ufullstendig kopi. Si fra til driftsansvarlig med én gang, og be avsenderen om å ta vare på originalen.

## Errors: requests in general

error-invalid-request = Forespørselen hadde ikke den formen som ventes her. Ingenting ble endret. Kontroller det du skrev inn, og prøv igjen.
error-unknown-field = Forespørselen hadde et felt som ikke er kjent her. Ingenting ble endret. Fjern det og prøv igjen.
error-not-found = Det er ingenting på denne adressen, eller den er ikke åpen for deg. Ingenting ble endret. Kontroller adressen.
error-method-not-allowed = Denne adressen kan ikke brukes på den måten. Ingenting ble endret. Gå tilbake og prøv igjen.
error-unsupported-media-type = Dataene kom i en form som ikke godtas her. Ingenting ble lagret. Bruk skjemaet på siden, eller formatet som står i API-beskrivelsen.
error-unauthenticated = Du er ikke logget inn, eller økten er utløpt. Ingenting ble endret. Logg inn og prøv igjen.
error-forbidden = Kontoen din har ikke lov til dette. Ingenting ble endret. Trenger du det i arbeidet, spør den som styrer kontoene.
error-cross-site-request = Forespørselen kom fra et annet nettsted og ble avvist for å beskytte deg. Ingenting ble endret. Åpne siden her på nytt og gjenta steget.
error-idempotency-key-reused = Denne Idempotency-Key er allerede brukt til en annen forespørsel. Ingenting ble endret. Bruk en ny nøkkel.
error-busy = Det er for mye som skjer akkurat nå. Ingenting gikk tapt. Vent litt og prøv igjen.
error-request-timeout = Forespørselen tok for lang tid og ble stoppet. Ingenting av den ble lagret. Kontroller nettforbindelsen og prøv igjen.
error-unavailable = Tjenesten kan ikke svare akkurat nå. Alt som er bekreftet til nå, er trygt. Prøv igjen om noen minutter.
error-shutting-down = Tjenesten starter på nytt. Alt som er bekreftet til nå, er trygt. Prøv igjen om et minutt.
error-internal = Noe gikk galt hos oss. Alt som er bekreftet til nå, er trygt, men dette siste steget er kanskje ikke utført. Prøv igjen. Skjer det på nytt, si fra til brukerstøtten.

## Errors: links and their passwords

error-wrong-password = Passordet er ikke riktig. Ingenting gikk tapt. Kontroller det og skriv det inn på nytt.
error-password-required = Det ble ikke skrevet inn noe passord. Ingenting gikk tapt. Skriv inn passordet som hører til lenken din.
error-password-malformed = Det du skrev inn, kan ikke være passordet. Ingenting gikk tapt. Skriv bare selve passordet, uten noe foran eller bak.
error-link-locked = Lenken er låst fordi feil passord ble skrevet inn for mange ganger. Dette gjelder ikke en fil du har sett kvitteringen for. Be brukerstøtten om en ny lenke.
error-link-used = Det er allerede sendt en fil gjennom denne lenken, og en lenke tar bare imot én. Den filen kom fram hel. Be brukerstøtten om en ny lenke hvis du skal sende en til.
error-link-expired = Tiden for denne lenken er ute. Dette gjelder ikke en fil du har sett kvitteringen for. Be brukerstøtten om en ny lenke hvis du fortsatt skal sende noe.
error-link-revoked = Brukerstøtten har trukket tilbake denne lenken. Ingenting mer kan sendes gjennom den. Be om en ny lenke hvis du fortsatt skal sende noe.
error-link-not-live = Denne lenken kan ikke lenger brukes eller endres. Ingenting ble endret. Det trengs en ny lenke.
error-session-required = Tiden din på denne siden er ute, eller passordet er ikke skrevet inn ennå. Ingenting ble lagret, og lenken er som før. Åpne lenken på nytt og skriv inn passordet.
error-resend-limit = Et nytt passord for denne lenken er allerede sendt så mange ganger som er tillatt. Ingenting ble sendt. Lag en ny lenke.
error-no-receipt = Det finnes ingen kvittering for denne lenken. Ingenting gikk tapt. Har du ikke sendt filen ennå, send den først.

## Errors: contacts and messages

error-invalid-phone = Dette er ikke et telefonnummer i internasjonal form. Ingenting ble sendt. Skriv det med + og landkoden først.
error-phone-country-refused = SMS til dette landet er ikke tillatt her. Ingenting ble sendt. Bruk et annet nummer, eller oppgi passordet på telefon.
error-sms-limit = Det er sendt så mange SMS-er som er tillatt for nå. Denne ble ikke sendt. Prøv senere, eller oppgi passordet på telefon.
error-phone-required = Passordet skal sendes på SMS, men det mangler et telefonnummer. Ingenting ble sendt. Skriv inn et nummer, eller velg å oppgi passordet på telefon.
error-email-not-ascii = Delen av e-postadressen foran @ har en særnorsk bokstav, en aksent eller et tegn fra et annet alfabet. Mange e-postservere kan ikke ta imot en slik adresse. Ingenting ble endret, og ingenting ble sendt. Be om en annen adresse til denne personen, skrevet med vanlige bokstaver.

## Errors: uploads

error-too-large = Filen er større enn tillatt. Ingenting av den ble lagret, og lenken din virker fortsatt. Send en mindre fil, eller be brukerstøtten om flere lenker.
error-no-file = Det ble ikke valgt noen fil. Lenken din virker fortsatt. Velg ZIP-filen din og send den.
error-too-many-parts = Det ble sendt mer enn én fil. Ingenting ble lagret, og lenken din virker fortsatt. Send nøyaktig én ZIP-fil.
error-truncated-body = Forbindelsen ble brutt før hele filen var kommet fram. Ingenting av den ble lagret, og lenken din virker fortsatt. Send filen på nytt.
error-too-slow = Filen kom for sakte, så overføringen ble stoppet. Ingenting av den ble lagret, og lenken din virker fortsatt. Prøv igjen på et bedre nett.
error-too-many-uploads = Det sendes for mange filer akkurat nå. Ingenting av din ble lagret, og lenken din virker fortsatt. Vent noen minutter og send den på nytt.
error-upload-paused = Mange filer på rad ble avvist på denne lenken. Ingenting av din ble lagret, og lenken din virker fortsatt. Vent fem minutter og send filen på nytt.
error-not-a-zip = Denne filen er ikke en ZIP-fil. Ingenting av den ble lagret, og lenken din virker fortsatt. Legg dataene i en ZIP-fil med passord og AES-256-kryptering, og send den.
error-zip-entry-not-encrypted = Minst én fil i denne ZIP-filen er ikke beskyttet med passord. Ingenting av den ble lagret, og lenken din virker fortsatt. Lag ZIP-filen på nytt med passord og AES-256-kryptering.
error-zip-weak-encryption = Denne ZIP-filen er beskyttet med en gammel metode (ZipCrypto) som kan brytes. Ingenting av den ble lagret, og lenken din virker fortsatt. Lag ZIP-filen på nytt og velg AES-256 som krypteringsmetode.
error-zip-guessable = En fil i denne ZIP-filen er så kort at innholdet kan gjettes ut fra den ubeskyttede kontrollsummen. Ingenting av den ble lagret, og lenken din virker fortsatt. Lag ZIP-filen på nytt med 7-Zip eller Keka og send den nye filen.
error-zip-unsafe = Denne ZIP-filen har noe i seg som kan gjøre skade der den pakkes ut: en lenke, en enhet eller et navn som ikke er trygt. Ingenting av den ble lagret, og lenken din virker fortsatt. Utelat det eller gi det et nytt navn, og lag ZIP-filen på nytt.
error-zip-split = Dette er én del av et delt arkiv. Ingenting av den ble lagret, og lenken din virker fortsatt. Lag ZIP-filen i ett stykke og send den.
error-zip-too-many = Det er mer enn 65 535 filer i denne ZIP-filen. Ingenting av den ble lagret, og lenken din virker fortsatt. Legg først mappen i en ZIP-fil uten passord, og så den i en ny med passord og AES-256-kryptering.
error-zip-malformed = Denne ZIP-filen er skadet, eller bygd slik at den ikke kan kontrolleres. Ingenting av den ble lagret, og lenken din virker fortsatt. Lag den på nytt med 7-Zip eller Keka og send den nye filen.
error-zip-empty = Det er ingen data i denne ZIP-filen. Ingenting av den ble lagret, og lenken din virker fortsatt. Lag den på nytt med dataene dine og send den nye filen.

## Errors: downloads

error-upload-not-available = Denne filen kan ikke lastes ned: den er ikke kommet helt fram, eller den er allerede slettet. Forespørselen endret ingenting. Saken viser hvilket av dem det er.
error-download-used = Denne nedlastingen er allerede brukt; hver av dem virker én gang. Forespørselen endret ingenting. Trenger du fortsatt filen, start en ny nedlasting fra saken.
error-download-expired = Denne nedlastingen ble ikke startet i tide. Forespørselen endret ingenting. Start en ny nedlasting fra saken.
error-download-not-complete = Denne nedlastingen er ikke fullført, så den kan ikke bekreftes. Filen er fortsatt på serveren. Last den først helt ned.
error-digest-mismatch = Fingeravtrykket er ikke denne filens, så kopien din kan være skadet. Bekreftelsen ble ikke registrert. Last ned filen på nytt og sammenlign.

## Errors: tickets

error-reference-taken = Det finnes allerede en åpen sak med dette nummeret. Ingenting ble opprettet. Bruk den saken.
error-ticket-closed = Denne saken er lukket. Ingenting ble endret. Åpne en ny sak.
error-undelivered-uploads = Saken har filer som ingen har lastet ned, eller ikke helt. Den er fortsatt åpen, og ingenting er slettet. Last dem ned, eller oppgi hvorfor de forkastes.
error-download-running = En nedlasting fra denne saken pågår fortsatt. Ingenting ble endret. Vent til den er ferdig, og lukk saken da.
error-attestation-required = En sak kan bare lukkes når du bekrefter at alle arbeidskopier er slettet. Ingenting ble endret. Slett dem, bekreft det og lukk saken på nytt.
error-ticket-held = Denne saken er allerede båndlagt av juridiske grunner. Ingenting ble endret.
error-ticket-not-held = Denne saken er ikke båndlagt. Ingenting ble endret.
error-ticket-erased = Alt i denne saken er allerede slettet. Det er ingenting igjen å båndlegge.
error-not-purged-yet = Ikke alt er slettet ennå, så det kan ikke bekreftes. Ingenting ble endret. Prøv igjen når saken er lukket og neste opprydding er utført.

## Errors: storage and sealing

error-object-not-found = Den lagrede filen er ikke der den skal være. Forespørselen endret ingenting. Si fra til driftsansvarlig, som må kontrollere lageret.
error-object-locked = Lageret tillater ikke at denne filen slettes. Den er ikke slettet. Driftsansvarlig må oppheve låsen i lageret; neste opprydding prøver igjen.
error-object-not-destroyed = Det kunne ikke bevises at filen er borte. Den regnes som ikke slettet, og neste opprydding prøver igjen. Fortsetter det, må driftsansvarlig kontrollere lageret.
error-seal-broken = Den lagrede filen er skadet eller endret. Ingenting av den skadede delen er utlevert. Ikke bruk en ufullstendig kopi; si fra til driftsansvarlig, og be avsenderen om filen på nytt.
error-key-not-found = Nøkkelen til denne filen finnes ikke: den er slettet, eller nøkkellageret er ufullstendig. Filen kan ikke åpnes. Si fra til driftsansvarlig, og spør avsenderen på nytt hvis du fortsatt trenger den.
error-master-key-unknown = Dette er kryptert med en hovednøkkel som denne serveren ikke har. Det er i behold, men kan ikke åpnes nå, og ingenting er brukt opp. Driftsansvarlig må legge inn nøkkelen.
error-storage-unavailable = Lageret svarer ikke. Alt som er bekreftet til nå, er trygt, men dette steget ble ikke fullført. Prøv igjen om noen minutter.

## Errors: accounts, sign-in, hooks

error-sign-in-failed = E-posten eller passordet er ikke riktig. Ingenting ble endret. Kontroller begge og prøv igjen.
error-email-taken = Det finnes allerede en konto med denne e-postadressen. Ingenting ble opprettet. Bruk en annen adresse.
error-signature-invalid = Signaturen på denne meldingen er ikke riktig, så den ble ikke godtatt. Ingenting ble endret. Kontroller den delte hemmeligheten og adressen signaturen er laget for.

## Errors: operation

error-config-invalid = Det er feil i oppsettet, så tjenesten startet ikke. Ingen data ble rørt. Rett innstillingene som er nevnt, og start på nytt.
error-migration-changed = En databasemigrering som allerede er kjørt, er blitt endret. Databasen ble ikke rørt. Legg den opprinnelige filen tilbake.
error-migration-out-of-order = En databasemigrering som mangler, har et lavere nummer enn en som allerede er kjørt. Databasen ble ikke rørt. Gi den neste nummer.
error-database-ahead = Databasen ble oppdatert av en nyere versjon. Ingenting ble endret. Installer den versjonen.
error-audit-broken = Kjeden i revisjonsloggen er brutt. Kontrollen endret ingenting. La databasen være som den er, og si fra til personvernombudet.
error-database-behind = Databasen er eldre enn listen over det som er slettet siden, slik den er etter en gjenoppretting. Ingenting er endret. Kjør `sluice restore reconcile`, og start på nytt.

# Reasons for a download (the controlled list)
reason-diagnosis = Finne årsaken til det meldte problemet
reason-data-repair = Reparere dataene
reason-migration = Flytte dataene til et annet system
reason-restore-test = Prøve om en sikkerhetskopi kan gjenopprettes
reason-deployment = Sette opp eller oppdatere programvaren
reason-verification = Kontrollere at en løsning virker
reason-other = Annen grunn (se merknaden)
error-agreement-required = Ingen lenke ble utstedt: tjenesten krever en gyldig databehandleravtale med institusjonen, og ingen er registrert. Be en teamleder registrere den, eller oppgi hvorfor lenken trengs uten.
error-contact-not-authorised = Ingen lenke ble utstedt: tjenesten sender bare lenker til personer som institusjonen har godkjent, og denne personen er ikke registrert. Be en teamleder registrere vedkommende, eller oppgi hvordan du kontrollerte hvem det er.
error-approval-required = Denne nedlastingen må godkjennes av en annen teamleder: filen eller en del av den er hentet før, eller det er utenfor arbeidstiden. Ingenting er tapt. Be om godkjenning på sakens side.
error-tus-version = Programmet som sender, bruker en annen versjon av opplastingsprotokollen (tus 1.0.0 kreves). Ingenting ble sendt.
error-offset-conflict = Opplastingen fortsetter et annet sted enn det som ble oppgitt. Ingenting er tapt: spør hvor den står, og fortsett derfra.
error-checksum-mismatch = En bit ble skadet underveis og ble kastet. Det som kom før, er trygt: send biten på nytt.
error-upload-busy = En annen forbindelse sender denne filen akkurat nå. Ingenting er tapt: vent litt og fortsett.
error-upload-gone = Denne opplastingen ble avsluttet eller avvist, og ingenting av den er beholdt. Lenken kan fortsatt være gyldig: start en ny opplasting.

# The certificate of destruction
certificate-title = Bekreftelse på sletting
certificate-intro = Tjenesten på { $service } bekrefter hva den oppbevarte for saken nedenfor, hvem som hentet det, og at det er slettet.
certificate-ticket = Sak { $reference }
certificate-institution = Virksomhet: { $institution }
certificate-opened = Åpnet: { $time }
certificate-closed = Lukket: { $time }, av konto { $account }, som bekreftet at alle arbeidskopier er slettet.
certificate-erased = Navn, adresser og numre til de berørte slettet: { $time }
certificate-file = Fil { $number } av { $count }
certificate-size = Størrelse: { $size }
certificate-digest = Kontrollsum SHA-256: { $digest }
certificate-received = Mottatt: { $time }
certificate-fetched = Hentet: { $time }, av konto { $account }. Grunn: { $reason }
certificate-fetch-broke-off = Henting som ikke ble fullført: { $time }, av konto { $account }. Grunn: { $reason }
certificate-not-fetched = Filen ble aldri hentet.
certificate-key = Nøkkelen slettet: { $time }. Etter det kan ingen kopi av filen åpnes.
certificate-bytes = Krypterte data fjernet: versjoner { $versions }, uferdige deler { $parts }.
certificate-absence =
    Lett etter dataene på nytt: { $time }. { $way ->
        [folder] Ikke funnet: ingenting av det var i mappen.
        [versions_and_parts_by_name] Ikke funnet i lagerets liste over alle versjoner og heller ikke i listen over uferdige deler etter nøyaktig navn.
        [versions_and_parts_by_prefix] Ikke funnet i lagerets liste over alle versjoner og heller ikke i listen over uferdige deler.
        [objects_and_parts_by_name] Ikke funnet blant gjeldende objekter og uferdige deler. Dette lageret viser ikke eldre versjoner, så det sies ingenting om dem.
        [objects_and_parts_by_prefix] Ikke funnet blant gjeldende objekter og uferdige deler. Dette lageret viser ikke eldre versjoner, så det sies ingenting om dem.
       *[unsaid] Ingenting ble funnet.
    }
certificate-key-removed = Nøkkelen fjernet fra nøkkellageret: { $time }.
certificate-key-absence =
    Lett etter nøkkelen på nytt: { $time }. { $way ->
        [folder] Ikke funnet: ingenting av det var i mappen.
        [versions_and_parts_by_name] Ikke funnet i lagerets liste over alle versjoner og heller ikke i listen over uferdige deler etter nøyaktig navn.
        [versions_and_parts_by_prefix] Ikke funnet i lagerets liste over alle versjoner og heller ikke i listen over uferdige deler.
        [objects_and_parts_by_name] Ikke funnet blant gjeldende objekter og uferdige deler. Dette lageret viser ikke eldre versjoner, så det sies ingenting om dem.
        [objects_and_parts_by_prefix] Ikke funnet blant gjeldende objekter og uferdige deler. Dette lageret viser ikke eldre versjoner, så det sies ingenting om dem.
       *[unsaid] Ingenting ble funnet.
    }
certificate-blocked = Lagringen tillater siden { $time } ikke at de krypterte dataene fjernes. Uten nøkkelen kan de ikke åpnes.
certificate-audit = Oppføring { $number } i revisjonsloggen: { $hash }
certificate-no-file = Ingen fil ble noen gang lagret.
certificate-never-stored = Opplastinger som ble avvist eller brutt, der ingenting ble beholdt: { $count }
certificate-check = Denne siden er for mennesker. Beviset er den signerte filen (JSON) med samme navn; signeringsnøkkel { $key }. «sluice certificate verify» kontrollerer den, og det gjør også siden { $address }
