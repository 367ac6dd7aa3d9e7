# Hvorfor en ZIP-fil blir avvist: en setning for hver regel, med hva man kan gjøre. De samme ordene i svar, på det enkle skjemaet og,
# før noe er sendt, i nettleseren. Disse tekstene følger med til nettleseren.
zip-nothing-kept = Ingenting av den ble lagret, og lenken din virker fortsatt.

## It is something else
zip-no-zip-signature = Dette er ikke en ZIP-fil. Legg dataene i en ZIP-fil med passord og AES-256-kryptering, og send den.
zip-is-7z = Dette er en 7z-fil. Lag den på nytt og velg «zip» i stedet for «7z» som arkivformat, med passord og AES-256-kryptering.
zip-is-rar = Dette er en RAR-fil. Lag den på nytt og velg ZIP i stedet for RAR som arkivformat, med passord og AES-256-kryptering.
zip-is-other-archive = Dette er et arkiv av et annet slag (for eksempel gz, tar eller xz), som ikke beskytter innholdet. Legg dataene i en ZIP-fil med passord og AES-256-kryptering.
zip-is-office = Dette er et dokument og ikke en ZIP-fil; et eget passord på dokumentet er ikke nok. Legg dokumentet i en ZIP-fil med passord og AES-256-kryptering.
zip-is-pdf = Dette er en PDF og ikke en ZIP-fil. Legg PDF-en i en ZIP-fil med passord og AES-256-kryptering.
zip-is-image = Dette er et bilde og ikke en ZIP-fil. Legg bildet i en ZIP-fil med passord og AES-256-kryptering.
zip-is-dicom = Dette er et DICOM-bilde og ikke en ZIP-fil. Legg bildet, eller hele mappen fra undersøkelsen, i en ZIP-fil med passord og AES-256-kryptering.
zip-is-program = Dette er et program, kanskje et selvutpakkende arkiv. Programmer tas ikke imot. Lag en vanlig ZIP-fil, ikke en selvutpakkende, med passord og AES-256-kryptering.

## There is nothing in it
zip-no-entries = Denne ZIP-filen er tom. Lag den på nytt med dataene dine i.
zip-no-file-content = Det er bare mapper eller tomme filer i denne ZIP-filen. Lag den på nytt med dataene dine i.

## It is not protected, or not enough
zip-plain-content = Minst én fil i denne ZIP-filen er ikke beskyttet med passord. Lag ZIP-filen på nytt med passord og AES-256-kryptering for alle filene.
zip-office-document = Dette ser ut som et dokument (Word, Excel, LibreOffice …), som ikke er beskyttet slik det trengs. Legg dokumentet i en ZIP-fil med passord og AES-256-kryptering.
zip-not-aes = Minst én fil i denne ZIP-filen er beskyttet med en gammel metode (ZipCrypto) som kan brytes. Lag ZIP-filen på nytt og velg AES-256 som krypteringsmetode.
zip-checksum-reveals-content = En fil i denne ZIP-filen har færre enn 20 tegn, og kontrollsummen står ubeskyttet ved siden av: Innholdet kan gjettes ved å prøve seg fram. Lag ZIP-filen på nytt med 7-Zip eller Keka, som utelater kontrollsummen, eller legg den korte teksten i en lengre fil.
zip-content-hash = Denne ZIP-filen har et ubeskyttet fingeravtrykk (hash) av innholdet, som det kan kjennes igjen på. Lag den på nytt med 7-Zip eller Keka, som ikke skriver noe slikt.
zip-strong-encryption = Denne ZIP-filen er kryptert på PKWAREs egen måte, som ikke kan kontrolleres her. Lag den på nytt med 7-Zip, Keka eller WinZip og velg AES-256 som krypteringsmetode.
zip-masked-header = I denne ZIP-filen er fillisten kryptert på en måte som ikke kan kontrolleres her. Lag den på nytt uten å kryptere filnavnene, med AES-256 for filene, eller lag den med 7-Zip eller Keka.
zip-aes-extra = Det denne ZIP-filen sier om AES-krypteringen sin, er ikke riktig, så den kan ikke kontrolleres. Lag den på nytt med 7-Zip eller Keka, med AES-256-kryptering.

## What is in it would do harm where it is unpacked
zip-link-entry = Det er en lenke til et annet sted i denne ZIP-filen. Legg selve filen i ZIP-filen i stedet for lenken, og lag den på nytt.
zip-device-entry = Det er noe i denne ZIP-filen som verken er en fil eller en mappe, for eksempel en enhet. Utelat det og lag ZIP-filen på nytt.
zip-name-empty = En fil eller mappe i denne ZIP-filen har ikke noe navn, eller et navn av bare punktum eller mellomrom. Gi den et navn og lag ZIP-filen på nytt.
zip-name-too-long = Et navn i denne ZIP-filen er for langt, eller ligger i for mange mapper. Gjør det kortere og lag ZIP-filen på nytt.
zip-name-control = Et navn i denne ZIP-filen har et usynlig kontrolltegn i seg. Gi filen eller mappen et nytt navn og lag ZIP-filen på nytt.
zip-name-direction = Et navn i denne ZIP-filen har et tegn som snur skriveretningen, så navnet ser annerledes ut enn det er. Gi filen et nytt navn og lag ZIP-filen på nytt.
zip-name-absolute = Et navn i denne ZIP-filen begynner ved roten av en disk. Åpne mappen, pakk filene derfra og send den nye ZIP-filen.
zip-name-drive = Et navn i denne ZIP-filen begynner med en stasjonsbokstav og kolon. Åpne mappen, pakk filene derfra og send den nye ZIP-filen.
zip-name-traversal = Et navn i denne ZIP-filen fører ut av mappen den pakkes ut i («..»). Pakk filene fra innsiden av mappen deres og send den nye ZIP-filen.
zip-name-device = En fil eller mappe i denne ZIP-filen har et navn som Windows bruker for enheter, for eksempel CON, AUX eller COM1. Gi den et nytt navn og lag ZIP-filen på nytt.
zip-name-stream = Et navn i denne ZIP-filen har kolon i seg, og det godtar ikke Windows som en del av et navn. Gi filen eller mappen et nytt navn og lag ZIP-filen på nytt.
zip-name-duplicate = To navn i denne ZIP-filen er like på Windows eller Mac, der store bokstaver og punktum eller mellomrom til slutt ikke gjør noen forskjell. Den ene filen ville erstatte den andre. Gi en av dem et nytt navn og lag ZIP-filen på nytt.
zip-name-file-and-folder = I denne ZIP-filen har en fil og en mappe samme navn på samme sted. Gi en av dem et nytt navn og lag ZIP-filen på nytt.

## It is too much, or not the whole
zip-multi-disk = Dette er én del av et delt arkiv. Lag ZIP-filen i ett stykke: La feltet for deling i flere deler stå tomt.
zip-too-many-entries = Det er mer enn 65 535 filer i denne ZIP-filen. Legg først mappen i en ZIP-fil uten passord, og så den i en ny med passord og AES-256-kryptering.
zip-too-many-empty-entries = Det er svært mange tomme filer og mapper i denne ZIP-filen. Legg først mappen i en ZIP-fil uten passord, og så den i en ny med passord og AES-256-kryptering.
zip-names-too-large = Navnene i denne ZIP-filen tar svært mye plass, og hvem som helst kan lese dem. Legg først mappen i en ZIP-fil uten passord, og så den i en ny med passord og AES-256-kryptering.
zip-end-record-missing = Slutten av denne ZIP-filen mangler: Den ble ikke kopiert i sin helhet, eller den er én av flere deler. Kopier eller lag den på nytt, i ett stykke, og send den.

## It says something without protection
zip-archive-comment = Det er en kommentar i denne ZIP-filen, og hvem som helst kan lese den. Fjern kommentaren, eller lag ZIP-filen på nytt uten.
zip-entry-comment = En fil i denne ZIP-filen har en kommentar, og hvem som helst kan lese den. Fjern kommentaren, eller lag ZIP-filen på nytt uten.
zip-extra-field = Denne ZIP-filen har tilleggsopplysninger om en fil som hvem som helst kan lese, og som ikke kan kontrolleres her. Lag den på nytt med 7-Zip eller Keka.
zip-bytes-after-end = Noe er hengt på bak slutten av denne ZIP-filen, uten beskyttelse. Lag den på nytt med 7-Zip eller Keka og send den nye filen som den er.
zip-gap = Det er byte i denne ZIP-filen som ikke hører til noen fil, og som ikke er beskyttet. Lag den på nytt med 7-Zip eller Keka; ikke legg til i en gammel ZIP-fil.

## It is damaged or unusual
zip-empty-entry = En fil eller mappe i denne ZIP-filen skal være tom, men har innhold likevel. Lag ZIP-filen på nytt med 7-Zip eller Keka.
zip-name-encoding = Et navn i denne ZIP-filen kan ikke leses, eller er skrevet på to måter som ikke passer sammen. Bruk vanlige bokstaver og lag ZIP-filen på nytt med 7-Zip eller Keka.
zip-unknown-flag = En fil i denne ZIP-filen er lagret på en måte som ikke er kjent her. Lag ZIP-filen på nytt med 7-Zip eller Keka, med AES-256-kryptering.
zip-contradiction = Denne ZIP-filen er skadet eller ble endret: Den sier to forskjellige ting om den samme filen. Lag den på nytt med 7-Zip eller Keka og send den nye filen.
