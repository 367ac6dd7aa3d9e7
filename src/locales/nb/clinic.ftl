# Enkle ord for ansatte på klinikker og i brukerstøtten. Hver tekst sier bare det som er sant akkurat da.
# En feilmelding sier: hva som skjedde, om noe gikk tapt, og hva du gjør nå.

## Every page
skip-to-content = Gå til innholdet
attempts-none = Lenken er nå låst.
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
password-intro = Brukerstøtten har sendt deg en lenke. Skriv inn passordet som hører til den, for å fortsette.
password-label = Passord
password-hint = 14 bokstaver og tall i grupper, for eksempel XKQ7-MP3D-9RTW-B4. Store eller små bokstaver, bindestreker og mellomrom har ingen betydning. Du kan også lime inn hele SMS-en.
password-submit = Fortsett
password-show = Vis passordet
password-hide = Skjul passordet
password-fault-empty = Skriv inn passordet til lenken.
password-fault-length = Passordet har nøyaktig 14 bokstaver og tall, men du skrev inn { $count }. Sammenlign med SMS-en. Dette teller ikke som et forsøk.
password-fault-letters = Disse tegnene finnes ikke i noe passord: { $letters }. Sammenlign med SMS-en. Dette teller ikke som et forsøk.
password-where-title = Hvor finner jeg passordet?
password-where-sms = Det kom på SMS til telefonnummeret du ga brukerstøtten, eller de leste det opp for deg på telefon.
password-where-never = Det står aldri i samme e-post som lenken.
password-where-help = Har du det ikke? Ring brukerstøtten på et nummer du allerede kjenner. De kan sende deg et nytt passord.

## The page where a file is sent
upload-title = Send en fil trygt
upload-reference = Sak
upload-institution = Virksomhet
upload-intro = Tre trinn: velg et passord og oppgi det til brukerstøtten på telefon, beskytt dataene med det i en ZIP-fil, og send filen her.
upload-one-file = Lenken tar imot én fil. Går noe galt underveis, blir ingenting lagret, og du kan bare prøve igjen.
step-password-title = 1. Velg et sterkt passord og oppgi det på telefon
step-password-strong = Finn på et nytt passord bare for denne filen: minst fire ord som ikke henger sammen, eller 14 bokstaver og tall. Ingen navn, ingen fødselsdatoer.
step-password-tell = Oppgi det til brukerstøtten på telefon, på et nummer du allerede kjenner. Skriv det aldri i en e-post, en SMS eller i filnavnet.
step-password-other = Dette er ikke passordet du skrev inn på forrige side.
step-protect-title = 2. Legg dataene i en beskyttet ZIP-fil
step-protect-intro = Vi tar bare imot ZIP-filer med passord og AES-256-kryptering. Vi kan ikke lese filen: Det kan bare den som kjenner ZIP-passordet.
windows-title = På Windows, med 7-Zip (gratis)
windows-open = Legg alt du vil sende, i én mappe. Høyreklikk på den og velg «7-Zip», deretter «Legg til arkiv …». På Windows 11 velger du først «Vis flere alternativer».
windows-format = Velg «zip» ved «Format».
windows-password = Skriv inn passordet to ganger under «Kryptering». Bruk bare bokstavene a–z, tall og tegn som ! eller #.
windows-method = Velg «AES-256» ved «Krypteringsmetode». Dette er viktig: Det andre valget, «ZipCrypto», er ikke trygt og blir avvist her.
windows-ok = Klikk på «OK». ZIP-filen dukker opp ved siden av mappen.
windows-install = Har du ikke 7-Zip? Be IT-avdelingen om å installere det.
windows-builtin = Den komprimerte (zippede) mappen som er innebygd i Windows, kan ikke passordbeskytte filer.
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
receipt-title-received = Hele filen din er kommet fram
receipt-title-fetched = Filen din er lastet ned
receipt-title-destroyed = Filen din er slettet
receipt-lead-received = Den er lagret kryptert. Brukerstøtten har fått beskjed.
receipt-lead-fetched = Brukerstøtten har lastet den ned. Kopien på denne serveren blir slettet.
receipt-lead-destroyed = Kopien på denne serveren finnes ikke lenger og kan ikke gjenopprettes.
receipt-next-title = Hva gjør du nå
receipt-next-phone = Si passordet til filene til brukerstøtten på telefon hvis du ikke har gjort det.
receipt-next-keep = Lagre eller skriv ut denne siden: den er beviset på at du har sendt. Du kan åpne den igjen med samme lenke og passord.
receipt-next-delete = Hvis du har laget en ZIP-fil selv, sletter du den fra datamaskinen når du ikke trenger den lenger.
receipt-details = Detaljer
receipt-reference = Sak
receipt-id = Kvitteringsnummer
receipt-size = Størrelse
receipt-received-at = Mottatt
receipt-fetched-at = Lastet ned
receipt-destroyed-at = Slettet
receipt-sha256 = Filens fingeravtrykk (SHA-256)
receipt-file = Last ned den signerte kvitteringen (JSON)
receipt-file-hint = Filen beviser når den ble mottatt og hva den var. Den kan kontrolleres på siden { $address }, også etter flere år.
receipt-sha256-hint = En verdi som er beregnet av filen. Samme fingeravtrykk betyr samme, uendrede fil.

## Pages that end the way
neutral-title = Denne siden er ikke tilgjengelig
neutral-lead = Det er ingenting her, eller du har ikke lenger tilgang til siden.
neutral-help = Sjekk at du åpnet hele lenken fra e-posten. Hjelper ikke det, kan du be brukerstøtten om en ny lenke.
ended-title-locked = Denne lenken er låst
ended-title-expired = Denne lenken er utløpt
ended-title-revoked = Denne lenken er stengt
ended-title-used = Denne lenken er allerede brukt
ended-title-wait = Vent litt
ended-title-other = Denne lenken kan ikke brukes
ended-help = Hvis du ringer brukerstøtten, bruk et telefonnummer du allerede kjenner.
ended-disowned = Denne lenken ble stengt fordi mottakeren sa fra om at den ikke var bedt om. Ingenting mer kan sendes gjennom den. Hvis du likevel skal sende noe, be brukerstøtten om en ny lenke.
ended-locked-call = Ring brukerstøtten på et nummer du allerede kjenner, og be om en ny lenke.
home-title = Trygg filoverføring til brukerstøtten
home-lead = Med denne tjenesten sender en klinikk én beskyttet fil til brukerstøtten. Det krever en personlig lenke, som brukerstøtten lager på forespørsel. Filen lagres kryptert og slettes når brukerstøtten har lastet den ned.
home-have-link = Har du fått en lenke på e-post? Åpne den derfra.
home-no-link = Trenger du å sende data? Ring brukerstøtten og be om en lenke.

# Klinikkens sider utenom skjemaene, og e-postene om å trekke tilbake.
brand = Trygg filoverføring
language-label = Språk
desk-unnamed = Brukerstøtten din
start-title = Du er bedt om å sende filer
start-lead = Kontroller at dette er det du har avtalt med brukerstøtten.
start-desk = Bedt om av
start-until = Utløper
start-next = Slik går det videre
start-next-choose = Du velger filene eller mappen. Ingenting må forberedes eller installeres.
start-next-protect = Denne siden krypterer alt på datamaskinen din og viser deg et passord på åtte ord.
start-next-tell = De beskyttede filene sendes. Du sier de åtte ordene til brukerstøtten på telefon.
start-allowed = Send pasientopplysninger bare hvis virksomheten din har gitt deg fullmakt til det.
start-continue = Fortsett
start-not-me = Jeg har ikke bedt om dette
send-needs-script = Nettleseren din kjører ikke JavaScript på denne siden, så siden kan ikke beskytte filene for deg. Du kan sende en ZIP-fil som du har beskyttet selv.
send-too-old = Denne nettleseren er for gammel til å beskytte filene selv. Bruk en nyere (Chrome eller Edge 109, Firefox 115, Safari 16.4 eller senere), eller send en ZIP-fil som du har beskyttet selv.
send-simple = Bruk det enkle skjemaet
again-title = Passordet er riktig
again-lead = Gå tilbake til vinduet der filene dine sendes: Sendingen fortsetter automatisk der.
again-close = Du kan lukke dette vinduet.
not-me-title = Har du ikke bedt om dette?
not-me-lead = Kanskje har noen skrevet feil adresse eller nummer. Du kan stenge denne lenken nå, slik at ingen kan sende noe gjennom den. Brukerstøtten får beskjed.
not-me-keep = Hvis du likevel har bedt om det, kan du bare forlate denne siden. Ingenting er endret.
not-me-button = Steng lenken
not-me-done-title = Takk for beskjeden
not-me-done-lead = Ingen kan sende noe gjennom denne lenken lenger. Hvis brukerstøtten utstedte den, har de fått beskjed om at du ikke ba om den.
not-me-done-next = Du trenger ikke å gjøre noe mer. Slett gjerne meldingen.
receipt-title-withdrawn = Du har trukket filen tilbake
receipt-lead-withdrawn = Nøkkelen ble slettet med én gang. Ingen kan åpne filen lenger, og ingen hadde lastet den ned. Resten av de krypterte dataene blir fjernet.
receipt-withdrawn-at = Trukket tilbake
receipt-withdrawn-next = Hvis du fortsatt skal sende noe, må du be brukerstøtten om en ny lenke.
receipt-wrong-title = Feil fil?
receipt-wrong-lead = Inntil brukerstøtten begynner å laste ned filen, kan du trekke den tilbake.
receipt-wrong = Trekk filen tilbake
receipt-finish = Avslutt
receipt-finish-hint = Dette fjerner alt nettleseren har lagret fra denne siden. Vil du se kvitteringen igjen, åpner du lenken og skriver inn passordet.
withdraw-title = Vil du trekke filen tilbake?
withdraw-lead = Nøkkelen slettes med én gang, og ingen kan åpne filen lenger. Dette kan ikke angres.
withdraw-new-link = Lenken er brukt. For å sende en annen fil trenger du en ny lenke fra brukerstøtten.
withdraw-button = Trekk filen tilbake
withdraw-cancel = Avbryt
goodbye-title = Du kan lukke dette vinduet
goodbye-lead = Du er logget ut, og nettleseren har ikke lagret noe fra denne siden.
goodbye-again = Med lenken og passordet kan du se kvitteringen igjen.

home-ask = Be om en lenke
asking-title = Be om en lenke
asking-lead = Hvis virksomheten har meldt deg inn hos brukerstøtten som kontaktperson, kan du be om en lenke her for å sende en fil. Brukerstøtten ringer deg tilbake på telefonnummeret de har registrert.
asking-email = E-postadressen din
asking-email-hint = Adressen som brukerstøtten kjenner deg under.
asking-email-wrong = Skriv en e-postadresse, for eksempel navn@klinikk.example.
asking-words = Hva er galt?
asking-words-hint = Én linje, for eksempel: sikkerhetskopien kan ikke gjenopprettes. Ingen pasientnavn og ingenting om helsen deres.
asking-words-wrong = Skriv på én linje hva som er galt, med høyst 300 tegn.
asking-submit = Send forespørselen
asking-urgent = Haster det? Ring brukerstøtten på et nummer du allerede kjenner.
asking-no-mail = Du får ingen e-post når du spør. Lenken kommer først etter telefonsamtalen.
asking-done-title = Takk for beskjeden
asking-done-lead = Hvis brukerstøtten kjenner denne adressen, har de fått forespørselen din. De ringer deg tilbake på telefonnummeret de har registrert.
asking-done-once = Én forespørsel er nok: en ny i løpet av en time, eller før den første er besvart, blir ikke sendt videre.
asking-done-next = Ringer ingen? Ring brukerstøtten på et nummer du allerede kjenner.

send-plain-why = Blir dette skjemaet stående? Da er nettleseren for gammel for trinnene som beskytter filene (Chrome eller Edge 109, Firefox 115, Safari 16.4 eller senere), eller den blokkerer dem. Dette skjemaet virker i alle nettlesere.
