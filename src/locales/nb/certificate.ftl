## The mail with the certificate of destruction

mail-certificate-subject = Bevis på at alt er slettet ({ $reference })
mail-certificate-what = Alt du sendte i sak { $reference }, er slettet fra serverne våre sammen med nøkkelen som åpnet det.
mail-certificate-files = To dokumenter følger med denne e-posten: et sertifikat til deg og personvernombudet (PDF), og det samme med digital signatur for datamaskiner (JSON). Ta vare på begge.
mail-certificate-erased = Navnet ditt, e-postadressen og telefonnummeret slettes nå også fra saken. Dette er den siste meldingen om den.

## Closing a ticket

close-certificate = Send kontaktpersonen beviset på slettingen på e-post før adressen slettes
