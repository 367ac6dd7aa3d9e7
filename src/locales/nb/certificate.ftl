## The mail with the certificate of destruction

mail-certificate-subject = Bevis på at alt er slettet ({ $reference })
mail-certificate-what = Alt du sendte i sak { $reference }, er slettet fra serverne våre sammen med nøkkelen som åpnet det.
mail-certificate-files = To dokumenter følger med denne e-posten: et sertifikat til deg og personvernombudet (PDF), og det samme med digital signatur for datamaskiner (JSON). Ta vare på begge.
mail-certificate-check = Det signerte sertifikatet kan hvem som helst kontrollere på denne siden:
mail-certificate-erased = Navnet ditt, e-postadressen og telefonnummeret slettes nå også fra saken. Dette er den siste meldingen om den.

## Closing a ticket

close-certificate = Send kontaktpersonen beviset på slettingen på e-post før adressen slettes

## The page that checks a certificate

check-title = Kontroller et slettesertifikat
check-lead = Velg den signerte filen (JSON) du har mottatt. Den kontrolleres her, i nettleseren din, og sendes ingen steder.
check-no-script = Denne siden trenger JavaScript. Uten det kan kommandoen «sluice certificate verify» kontrollere filen.
check-file = Den signerte filen (JSON)
check-genuine = Ekte: denne tjenesten har signert det, og ingenting i det er endret.
check-changed = Ikke ekte, eller ikke slik det ble utstedt: noe i filen er endret, lagt til eller satt opp på nytt etter at den ble signert. Velg filen akkurat slik du fikk den.
check-unknown = Ikke ekte, eller fra en annen tjeneste: det er signert med en nøkkel som ikke er kjent her.
check-none = Denne filen er ikke et sertifikat. Velg filen med navn som slutter på .json; PDF-en er bare til å lese.
check-reference = Sak
check-institution = Virksomhet
check-service = Utstedt av
check-count = Antall filer
check-received = Mottatt
check-key = Nøkkel ødelagt
check-destroyed = Data slettet
check-blocked = Lagringens egen lås holder fortsatt på de krypterte dataene; uten nøkkelen kan ingen lese dem.
check-offline = Når siden først er åpen, virker dette også uten nett.
