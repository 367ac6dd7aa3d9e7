# The certificate of destruction
certificate-title = Slettebevis
certificate-intro = Tjenesten på { $service } bekrefter hva den lagret for saken nedenfor, hvem som lastet det ned, og at det er slettet.
certificate-ticket = Sak { $reference }
certificate-as-of = Gjelder per
document-page = Side { $page } av { $pages }
certificate-opened = Åpnet: { $time }
certificate-closed = Lukket: { $time }, av konto { $account }, som bekreftet at alle arbeidskopier er slettet.
certificate-erased = Navn, adresser og numre til de berørte slettet: { $time }
certificate-file = Fil { $number } av { $count }
certificate-size = Størrelse: { $size }
certificate-digest = Kontrollsum SHA-256: { $digest }
certificate-received = Mottatt: { $time }
certificate-fetched = Lastet ned: { $time }, av konto { $account }. Grunn: { $reason }
certificate-fetch-broke-off = Nedlasting som ikke ble fullført: { $time }, av konto { $account }. Grunn: { $reason }
certificate-not-fetched = Filen ble aldri lastet ned.
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
certificate-check = Denne siden er for mennesker. Beviset er den signerte filen (JSON) med samme navn; signeringsnøkkel { $key }. Den kan kontrolleres med «sluice certificate verify» eller på siden { $address }

## The mail with the certificate of destruction

## Closing a ticket
close-certificate = Send kontaktpersonen slettebeviset på e-post før adressen slettes

## The page that checks a certificate
check-title = Kontroller et slettebevis
check-lead = Velg den signerte filen (JSON) du har mottatt. Den kontrolleres her, i nettleseren din, og sendes ingen steder.
check-no-script = Denne siden trenger JavaScript. Uten det kan kommandoen «sluice certificate verify» kontrollere filen.
check-file = Den signerte filen (JSON)
check-genuine = Ekte: signert av denne tjenesten og uendret.
check-changed = Ikke ekte: Filen er endret eller formatert på nytt etter at den ble signert. Velg filen akkurat slik du fikk den.
check-unknown = Ikke ekte, eller fra en annen tjeneste: det er signert med en nøkkel som ikke er kjent her.
check-none = Denne filen er ikke et signert slettebevis. Velg filen med navn som slutter på .json; PDF-en er bare til å lese.
check-reference = Sak
check-institution = Virksomhet
check-service = Utstedt av
check-count = Antall filer
check-received = Mottatt
check-key = Nøkkel slettet
check-destroyed = Data slettet
check-blocked = Lagringens egen lås holder fortsatt på de krypterte dataene; uten nøkkelen kan ingen lese dem.
check-offline = Når siden først er åpen, virker dette også uten nett.
