# Ključi za dostop in drugi koraki računa.

passkey-title = Uporabite ključ za dostop
passkey-intro = Ključ za dostop hrani ta naprava, vaš telefon ali varnostni ključ, odprete pa ga s prstnim odtisom, obrazom ali PIN-om. Nihče ga ne more izvabiti iz vas.
passkey-name = Ime
passkey-name-hint = Da ga boste prepoznali, na primer »službeni prenosnik«.
passkey-make = Dodaj ključ za dostop
passkey-use = Uporabi ključ za dostop
passkey-waiting = Sledite navodilom brskalnika …
passkey-failed = Ni uspelo ali pa je bilo preklicano. Nič se ni spremenilo. Poskusite znova ali izberite drug način.
totp-title = Uporabite kode iz aplikacije
totp-add-title = Kode iz aplikacije
totp-add-intro = Drugi korak je lahko tudi aplikacija za preverjanje v telefonu.
totp-add = Nastavi aplikacijo
factor-what = Drugi korak
factor-since = Dodano
factor-totp = Kode iz aplikacije
factor-passkey = Ključ za dostop: { $name }
factor-remove-title = Odstranite drugi korak
factor-remove = Odstrani
recovery-renew-title = Rezervne kode
recovery-renew-intro = Nove kode nadomestijo vse stare.
recovery-renew = Ustvari nove kode

## Napake

error-passkey-refused = Ključ za dostop ni bil sprejet. Nič se ni spremenilo. Poskusite še enkrat; če spet ne uspe, uporabite drug drugi korak ali rezervno kodo.
error-last-factor = To je vaš edini drugi korak, zato ostane. Nič se ni spremenilo. Najprej dodajte drugega.
error-too-many-passkeys = Ta račun ima že toliko ključev za dostop, kolikor jih sme imeti. Nič ni bilo dodano. Odstranite takega, ki ga ne uporabljate več.
