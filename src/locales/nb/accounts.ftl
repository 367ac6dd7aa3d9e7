## Tokens

tokens-revoke-all = trekk alle tilbake
tokens-keep = la dem virke videre
tokens-live-title = API-nøkler som virker
tokens-scope-all = alt eieren kan
mail-token-created-subject = En ny API-nøkkel til kontoen din
mail-token-created-what = Det er laget en API-nøkkel til kontoen din. Med den kan et program arbeide i ditt navn til { $time }.
mail-token-created-do = Vet du ikke noe om dette? Trekk den tilbake under Min konto (/desk/account), bytt passord og si fra til den som forvalter kontoene.
error-password-overdue = Passordet til denne kontoen er eldre enn reglene her tillater, så nøklene hviler. Ingenting ble endret. Logg inn og velg et nytt passord; da virker nøkkelen igjen.

## Roles that need a second person

role-requests-title = Roller som må bekreftes
role-second-needed = Ingen blir teamleder, personvernombud eller driftsansvarlig på én persons ord: en annen person med en av disse rollene må si seg enig innen tre dager. Finnes det ingen slik person? Da kan den som driver serveren gjøre det der (sluice agent).
role-wanted = Skal bli
role-waits-until = Venter til
role-not-yours = Noen andre må avgjøre: verken den som ber, eller den som får rollen.
mail-role-asked-subject = En rolle venter på deg: { $role }
mail-role-asked-what = En driftsansvarlig vil gi noen denne rollen: { $role }. Det trengs godkjenning fra en person til.
mail-role-asked-do = Se hvem som ber, og for hvem (/desk/account-requests). Godkjenn bare hvis du kjenner til det; ellers avslå.
mail-role-given-subject = En rolle er gitt eller åpnet igjen: { $role }
mail-role-given-what = En konto har fått denne rollen, eller en konto som har den, er invitert på nytt, åpnet igjen eller kan sette opp et nytt andre trinn: { $role }.
mail-role-given-do = Ventet du ikke dette? Se på kontoene (/desk/accounts), frys kontoen hvis du er i tvil, og spør kollegene dine.
error-own-role-request = Du kan ikke avgjøre en rolle som du selv har bedt om, eller som er til deg. Ingenting ble endret. Det må en annen teamleder, et personvernombud eller en driftsansvarlig gjøre.
