# Words of the desk: agents and their work.

## Every page of the desk

desk-navigation = Vakt
desk-sign-out = Logg ut
desk-account = Min konto
desk-accounts = Kontoer

## Signing in

factor-title = Andre trinn
factor-intro = Åpne autentiseringsappen på telefonen og skriv inn de seks sifrene den viser for Sluice.
factor-code = Kode
factor-hint = Mistet telefonen? Skriv inn en av gjenopprettingskodene dine. Hver virker én gang.
enrol-title = Sett opp det andre trinnet
enrol-intro = I tillegg til passordet trenger du en kode som bare telefonen din kan lage. Det tar et minutt.
enrol-app = Installer en autentiseringsapp på telefonen hvis du ikke har en fra før.
enrol-secret = Legg til en konto i appen og skriv inn denne nøkkelen:
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
token-days = Antall dager den virker
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
mail-invitation-subject = Kontoen din hos brukerstøtten
mail-invitation-intro = Her kan du velge passord for kontoen din:
mail-invitation-once = Lenken virker én gang, til { $time }.
mail-invitation-unasked = Ventet du ikke dette? Ikke gjør noe, og si fra til den som forvalter kontoene.

## Errors

error-session-locked = Denne økten har stått urørt og er låst. Ingenting ble endret. Skriv passordet på siden og fortsett.
error-code-wrong = Koden er feil eller allerede brukt. Ingenting ble endret. Vent på neste kode i appen og skriv inn den.
error-password-weak = Passordet er for kort, eller blant de første andre ville prøve. Ingenting ble endret. Velg minst 12 tegn, for eksempel fire ord uten sammenheng.
error-invitation-gone = Denne invitasjonen er brukt, erstattet eller utløpt. Ingenting ble endret. Be den som forvalter kontoene om en ny.
error-own-account = Ingen kan gjøre dette med sin egen konto. Ingenting ble endret. Be en annen driftsansvarlig.

## Institutions

error-already-recorded = Dette er allerede registrert. Ingenting ble lagt til. Se etter det i listen.
