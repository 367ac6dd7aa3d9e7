problem-title = Noe er galt
problem-prefix = Feil:
error-page-title = Noe gikk galt
error-page-request = Oppgi dette nummeret hvis du ber om hjelp: { $requestId }

## Errors: requests in general
error-invalid-request = Noen av opplysningene er ikke gyldige. Ingenting ble endret. Rett det du skrev inn, og prøv igjen.
error-unknown-field = Forespørselen hadde et felt som ikke er kjent her. Ingenting ble endret. Fjern det og prøv igjen.
error-not-found = Det er ingenting på denne adressen, eller du har ikke tilgang til den. Ingenting ble endret. Kontroller adressen.
error-method-not-allowed = Denne adressen kan ikke brukes på den måten. Ingenting ble endret. Gå tilbake og prøv igjen.
error-unsupported-media-type = Dataene kom i en form som ikke godtas her. Ingenting ble lagret. Bruk skjemaet på siden, eller formatet som står i API-beskrivelsen.
error-unauthenticated = Du er ikke logget inn, eller økten er utløpt. Ingenting ble endret. Logg inn og prøv igjen.
error-forbidden = Kontoen din har ikke lov til dette. Ingenting ble endret. Trenger du det i arbeidet, spør den som styrer kontoene.
error-cross-site-request = Forespørselen kom fra et annet nettsted og ble avvist for å beskytte deg. Ingenting ble endret. Åpne siden her på nytt og gjenta trinnet.
error-idempotency-key-reused = Denne Idempotency-Key er allerede brukt til en annen forespørsel. Ingenting ble endret. Bruk en ny nøkkel.
error-busy = Tjenesten er opptatt akkurat nå. Ingenting gikk tapt. Vent litt og prøv igjen.
error-request-timeout = Forespørselen tok for lang tid og ble stoppet. Ingenting av den ble lagret. Kontroller nettforbindelsen og prøv igjen.
error-unavailable = Tjenesten kan ikke svare akkurat nå. Alt som er bekreftet til nå, er trygt. Prøv igjen om noen minutter.
error-shutting-down = Tjenesten starter på nytt. Alt som er bekreftet til nå, er trygt. Prøv igjen om et minutt.
error-internal = Noe gikk galt hos oss. Alt som er bekreftet til nå, er trygt, men dette siste trinnet er kanskje ikke utført. Prøv igjen. Skjer det på nytt, si fra til brukerstøtten.

## Errors: links and their passwords
error-wrong-password = Passordet er ikke riktig. Ingenting gikk tapt. Kontroller det og skriv det inn på nytt.
error-password-required = Det ble ikke skrevet inn noe passord. Ingenting gikk tapt. Skriv inn passordet som hører til lenken din.
error-password-malformed = Det du skrev inn, kan ikke være passordet. Ingenting gikk tapt. Skriv bare selve passordet, uten noe foran eller bak.
error-link-locked = Lenken er låst fordi feil passord ble skrevet inn for mange ganger. Dette gjelder ikke en fil du har sett kvitteringen for. Be brukerstøtten om en ny lenke.
error-link-used = Det er allerede sendt en fil gjennom denne lenken, og en lenke tar bare imot én. Hele den filen kom fram. Be brukerstøtten om en ny lenke hvis du skal sende en til.
error-link-expired = Denne lenken er utløpt. Dette gjelder ikke en fil du har sett kvitteringen for. Be brukerstøtten om en ny lenke hvis du fortsatt skal sende noe.
error-link-revoked = Denne lenken er stengt. Ingenting mer kan sendes gjennom den. Be brukerstøtten om en ny lenke hvis du fortsatt skal sende noe.
error-link-not-live = Denne lenken kan ikke lenger brukes eller endres. Ingenting ble endret. Det trengs en ny lenke.
error-session-required = Økten din på denne siden er utløpt, eller passordet er ikke skrevet inn ennå. Ingenting ble lagret, og lenken er uendret. Åpne lenken på nytt og skriv inn passordet.
error-resend-limit = Et nytt passord for denne lenken er allerede sendt så mange ganger som er tillatt. Ingenting ble sendt. Lag en ny lenke.
error-no-receipt = Det finnes ingen kvittering for denne lenken. Ingenting gikk tapt. Har du ikke sendt filen ennå, send den først.

## Errors: contacts and messages
error-invalid-phone = Dette er ikke et telefonnummer i internasjonal form. Ingenting ble sendt. Skriv det med + og landkoden først.
error-phone-country-refused = SMS til dette landet er ikke tillatt her. Ingenting ble sendt. Bruk et annet nummer, eller oppgi passordet på telefon.
error-phone-landline = Dette er et fasttelefonnummer, og SMS kommer som regel ikke fram dit. Ingenting ble sendt. Oppgi et mobilnummer, eller gi passordet på telefon.
error-sms-limit = Det er sendt så mange SMS-er som er tillatt for nå. Denne ble ikke sendt. Prøv senere, eller oppgi passordet på telefon.
error-phone-required = Passordet skal sendes på SMS, men det mangler et telefonnummer. Ingenting ble sendt. Skriv inn et nummer, eller velg å oppgi passordet på telefon.
error-email-not-ascii = Delen av e-postadressen foran @ har en særnorsk bokstav, en aksent eller et tegn fra et annet alfabet. Mange e-postservere kan ikke ta imot en slik adresse. Ingenting ble endret, og ingenting ble sendt. Be om en annen adresse til denne personen, skrevet med vanlige bokstaver.

## Errors: uploads
error-too-large = Filen er større enn tillatt. Ingenting av den ble lagret, og lenken din virker fortsatt. Send en mindre fil, eller be brukerstøtten om flere lenker.
error-no-file = Det ble ikke valgt noen fil. Lenken din virker fortsatt. Velg ZIP-filen din og send den.
error-too-many-parts = Det ble sendt mer enn én fil. Ingenting ble lagret, og lenken din virker fortsatt. Send nøyaktig én ZIP-fil.
error-truncated-body = Forbindelsen ble brutt før hele filen var kommet fram. Ingenting av den ble lagret, og lenken din virker fortsatt. Send filen på nytt.
error-too-slow = Filen kom for sakte, så overføringen ble stoppet. Ingenting av den ble lagret, og lenken din virker fortsatt. Prøv igjen på et bedre nett.
error-too-many-uploads = Det sendes for mange filer akkurat nå. Filen din ble ikke lagret, og lenken din virker fortsatt. Vent noen minutter og send den på nytt.
error-upload-paused = Mange filer på rad ble avvist på denne lenken. Filen din ble ikke lagret, og lenken din virker fortsatt. Vent litt og send den på nytt.
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
error-ticket-unassigned = Denne saken er ikke tildelt noen ennå. Ingenting ble endret. Tildel den til deg selv først, og prøv igjen.
error-ticket-taken = Denne saken er allerede tildelt en kollega. Ingenting ble endret. Velg en annen fra teamets kø.
error-undelivered-uploads = Saken har filer som ikke er lastet helt ned. Den er fortsatt åpen, og ingenting er slettet. Last dem ned, eller oppgi grunnen til at de forkastes.
error-download-running = En nedlasting fra denne saken pågår fortsatt. Ingenting ble endret. Vent til den er ferdig, og lukk saken da.
error-attestation-required = En sak kan bare lukkes når du bekrefter at alle arbeidskopier er slettet. Ingenting ble endret. Slett dem, bekreft det og lukk saken på nytt.
error-ticket-held = Denne saken har allerede en juridisk sperre. Ingenting ble endret.
error-ticket-not-held = Denne saken har ingen juridisk sperre. Ingenting ble endret.
error-ticket-restricted = Behandlingen av denne saken er begrenset: Alt beholdes, men ingenting kan sendes, mottas eller lastes ned. Ingenting ble endret. Spør brukerstøtten, og der personvernombudet.
error-ticket-not-restricted = Behandlingen av denne saken er ikke begrenset. Ingenting ble endret.
error-own-proposal = Dette er ditt eget forslag. Ingenting ble endret. En annen person må avgjøre det.
error-ticket-erased = Alle data i denne saken er allerede slettet. Det er ingenting igjen å sperre.
error-not-purged-yet = Ikke alt er slettet ennå, så det finnes ikke noe slettebevis. Ingenting ble endret. Prøv igjen når saken er lukket og neste automatiske sletting er utført.

## Errors: storage and sealing
error-object-not-found = Den lagrede filen er ikke der den skal være. Forespørselen endret ingenting. Si fra til driftsansvarlig, som må kontrollere lageret.
error-object-locked = Lageret tillater ikke at denne filen slettes. Den er ikke slettet. Driftsansvarlig må oppheve låsen i lageret; neste automatiske sletting prøver igjen.
error-object-not-destroyed = Det kunne ikke bevises at filen er borte. Den regnes som ikke slettet, og neste automatiske sletting prøver igjen. Fortsetter det, må driftsansvarlig kontrollere lageret.
error-seal-broken = Den lagrede filen er skadet eller endret. Ingen skadede data er utlevert. Ikke bruk en ufullstendig kopi; si fra til driftsansvarlig, og be avsenderen om filen på nytt.
error-key-not-found = Nøkkelen til denne filen finnes ikke: den er slettet, eller nøkkellageret er ufullstendig. Filen kan ikke åpnes. Si fra til driftsansvarlig, og spør avsenderen på nytt hvis du fortsatt trenger den.
error-master-key-unknown = Dette er kryptert med en hovednøkkel som denne serveren ikke har. Det er i behold, men kan ikke åpnes nå, og ingenting er brukt opp. Driftsansvarlig må legge inn nøkkelen.
error-storage-unavailable = Lageret svarer ikke. Alt som er bekreftet til nå, er trygt, men dette trinnet ble ikke fullført. Prøv igjen om noen minutter.

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
error-agreement-required = Ingen lenke ble utstedt: tjenesten krever en gyldig databehandleravtale med virksomheten, og ingen er registrert. Be en teamleder registrere den, eller oppgi hvorfor lenken trengs uten.
error-contact-not-authorised = Ingen lenke ble utstedt: tjenesten sender bare lenker til personer som virksomheten har godkjent, og denne personen er ikke registrert. Be en teamleder registrere vedkommende, eller oppgi hvordan du kontrollerte hvem det er.
error-approval-required = Denne nedlastingen må godkjennes av en annen teamleder: Filen eller en del av den er lastet ned før, eller det er utenfor arbeidstiden. Ingenting er tapt. Be om godkjenning på sakens side.
error-tus-version = Programmet som sender, bruker en annen versjon av opplastingsprotokollen (tus 1.0.0 kreves). Ingenting ble sendt.
error-offset-conflict = Opplastingen fortsetter et annet sted enn det som ble oppgitt. Ingenting er tapt: spør hvor den står, og fortsett derfra.
error-checksum-mismatch = En bit ble skadet underveis og ble kastet. Det som kom før, er trygt: send biten på nytt.
error-upload-busy = En annen forbindelse sender denne filen akkurat nå. Ingenting er tapt: vent litt og fortsett.
error-upload-gone = Denne opplastingen ble avsluttet eller avvist, og ingenting av den er beholdt. Lenken kan fortsatt være gyldig: start en ny opplasting.
error-password-overdue = Passordet til denne kontoen er eldre enn reglene her tillater, så tokenene virker ikke. Ingenting ble endret. Logg inn og velg et nytt passord; da virker tokenene igjen.
error-own-role-request = Du kan ikke avgjøre en rolle som du selv har bedt om, eller som er til deg. Ingenting ble endret. Det må en annen teamleder, et personvernombud eller en driftsansvarlig gjøre.
error-stores-changed = Lageret er satt til et annet sted enn det som har filene. Ingenting er endret, og ingenting er tapt. Den som drifter tjenesten, må rette innstillingen, eller kjøre `sluice stores accept` hvis lagrene er flyttet.
error-stores-emptied = De fleste filene som må være i lageret, mangler. Ingenting er slettet eller registrert. Se om et volum ikke er montert; `sluice stores accept` sier hva som mangler.
error-approval-not-needed = Denne nedlastingen trenger ingen godkjenning. Ingenting ble endret. Start nedlastingen.
error-approval-asked = Du har allerede bedt om dette, eller det er godkjent. Ingenting ble endret. Se på saken.
error-approval-own = Du kan ikke avgjøre din egen forespørsel. Ingenting ble endret. Det må en annen teamleder gjøre.
error-approval-decided = Denne forespørselen er allerede avgjort, eller fristen er ute. Ingenting ble endret. Trengs den fortsatt, kan det bes om på nytt.
error-session-locked = Økten ble låst etter en tid uten aktivitet. Ingenting ble endret. Skriv passordet på siden og fortsett.
error-code-wrong = Koden er feil eller allerede brukt. Ingenting ble endret. Vent på neste kode i appen og skriv inn den.
error-password-weak = Passordet er for kort eller for lett å gjette. Ingenting ble endret. Velg minst 12 tegn, for eksempel fire ord uten sammenheng.
error-invitation-gone = Denne invitasjonen er brukt, erstattet eller utløpt. Ingenting ble endret. Be den som forvalter kontoene om en ny.
error-own-account = Ingen kan gjøre dette med sin egen konto. Ingenting ble endret. Be en annen driftsansvarlig.
error-already-recorded = Dette er allerede registrert. Ingenting ble lagt til. Se etter det i listen.
error-agreement-ended = Denne avtalen er allerede avsluttet eller erstattet. Ingenting ble endret. Se på listen over avtaler.
error-institution-unknown = Ingen virksomhet er registrert under dette navnet. Ingenting ble lagret. Kontroller skrivemåten, velg en fra listen, eller registrer den som ny.
error-register-too-long = Registeret har flere linjer enn én eksport har plass til. Ingenting ble eksportert. Velg en kortere periode eller én virksomhet.
error-range-not-satisfiable = Ingen byte av filen ligger i den delen du ba om. Ingenting ble endret. Er kopien din like lang som filen, så sammenlign dens SHA-256.
error-destruction-due = Lagringstiden for denne filen er ute, og neste automatiske sletting fjerner den. Ingenting ble utlevert. Trenger du den fortsatt, må du be avsenderen sende den på nytt.
error-file-lost = Den lagrede filen eller nøkkelen til den finnes ikke lenger i lageret, så den kan ikke åpnes. Ingenting ble utlevert, og denne nedlastingen er ikke brukt opp. Si fra til driftsansvarlig med én gang: Kanskje er en disk ikke koblet til, eller en gjenoppretting ikke ferdig. Er den virkelig tapt, må du be avsenderen sende filen på nytt.
error-storage-full = Lageret er fullt, så filen kunne ikke tas vare på. Ingenting av dette trinnet ble lagret, og lenken er fortsatt gyldig. Driftsansvarlige har fått beskjed. Prøv igjen senere.
error-identity-refused = Det finnes ingen aktiv konto her for denne innloggingen. Ingenting er endret. Prøv igjen; går det ikke da heller, spør den som forvalter kontoene, om din er aktiv og har adressen du bruker der.
error-identity-unavailable = Innloggingstjenesten svarer ikke. Ingenting er endret. Prøv igjen om litt, eller logg inn med passordet.
error-mail-refused = E-posten med denne lenken ble avvist, så ingen har den. Ingenting ble sendt. Lag en ny lenke til en annen adresse.
error-open-tickets = Denne personen er saksbehandler for åpne saker. Ingenting ble endret. Velg hvem som får dem, eller overlat dem til teamlederne.
error-passkey-refused = Passnøkkelen ble ikke godtatt. Ingenting er endret. Prøv én gang til; går det ikke da heller, bruk en annen metode eller en gjenopprettingskode.
error-last-factor = Dette er den eneste metoden din for totrinnsbekreftelse, så den kan ikke fjernes. Ingenting er endret. Legg til en annen først.
error-too-many-passkeys = Kontoen har så mange passnøkler som den kan ha. Ingenting ble lagt til. Fjern en du ikke bruker lenger.
error-not-withdrawable = Filen kan ikke lenger trekkes tilbake: Brukerstøtten har lastet ned den eller en del av den, eller laster den ned nå, den er allerede slettet, eller loven krever at den beholdes. Ingenting ble endret. Ring brukerstøtten.
error-webhook-url-refused = Denne adressen godtas ikke. Den må begynne med https://, være uten brukernavn og passord, og ikke føre inn i et privat nett. Ingenting ble lagret: rett adressen og prøv igjen.

error-ask-limit = Det har vært for mange forespørsler denne timen, og denne ble ikke sendt videre. Ring brukerstøtten på et nummer du allerede kjenner.
error-request-taken = Denne forespørselen er ikke åpen lenger: En kollega har besvart eller avvist den, eller tiden var ute. Ingen lenke ble sendt.
