# Passnøkler og kontoens andre trinn.

passkey-title = Bruk en passnøkkel
passkey-intro = En passnøkkel ligger på denne enheten, på telefonen eller på en sikkerhetsnøkkel, og åpnes med fingeravtrykk, ansikt eller PIN. Ingen kan lure den fra deg.
passkey-name = Navn
passkey-name-hint = Slik at du kjenner den igjen, for eksempel «jobb-PC».
passkey-make = Legg til passnøkkel
passkey-use = Bruk passnøkkel
passkey-waiting = Følg det nettleseren ber om …
passkey-failed = Det gikk ikke, eller ble avbrutt. Ingenting er endret. Prøv igjen, eller bruk en annen måte.
totp-title = Bruk koder fra en app
totp-add-title = Koder fra en app
totp-add-intro = En autentiseringsapp på telefonen kan også være andre trinn.
totp-add = Sett opp en app
factor-what = Andre trinn
factor-since = Lagt til
factor-totp = Koder fra en app
factor-passkey = Passnøkkel: { $name }
factor-remove-title = Fjern et andre trinn
factor-remove = Fjern
recovery-renew-title = Gjenopprettingskoder
recovery-renew-intro = Nye koder erstatter alle gamle.
recovery-renew = Lag nye koder

## Feil

error-passkey-refused = Passnøkkelen ble ikke godtatt. Ingenting er endret. Prøv én gang til; går det ikke da heller, bruk et annet andre trinn eller en gjenopprettingskode.
error-last-factor = Dette er det eneste andre trinnet ditt, så det blir stående. Ingenting er endret. Legg til et annet først.
error-too-many-passkeys = Kontoen har så mange passnøkler som den kan ha. Ingenting ble lagt til. Fjern en du ikke bruker lenger.
