# Azonosítókulcsok és a fiók második lépései.

passkey-title = Azonosítókulcs használata
passkey-intro = Az azonosítókulcsot ez az eszköz, a telefonja vagy egy biztonsági kulcs őrzi, és ujjlenyomattal, arccal vagy PIN-kóddal nyílik. Senki sem csalhatja ki Öntől.
passkey-name = Név
passkey-name-hint = Hogy később felismerje, például „munkahelyi laptop”.
passkey-make = Azonosítókulcs hozzáadása
passkey-use = Azonosítókulcs használata
passkey-waiting = Kövesse a böngésző kéréseit…
passkey-failed = Nem sikerült, vagy megszakították. Semmi sem változott. Próbálja újra, vagy válasszon más módot.
totp-title = Alkalmazásból származó kódok használata
totp-add-title = Kódok alkalmazásból
totp-add-intro = Második lépés lehet a telefonján lévő hitelesítő alkalmazás is.
totp-add = Alkalmazás beállítása
factor-what = Második lépés
factor-since = Hozzáadva
factor-totp = Kódok alkalmazásból
factor-passkey = Azonosítókulcs: { $name }
factor-remove-title = Második lépés eltávolítása
factor-remove = Eltávolítás
recovery-renew-title = Tartalék kódok
recovery-renew-intro = Az új kódok minden régit felváltanak.
recovery-renew = Új kódok készítése

## Hibák

error-passkey-refused = Az azonosítókulcsot nem fogadtuk el. Semmi sem változott. Próbálja meg még egyszer; ha újra nem sikerül, használjon másik második lépést vagy tartalék kódot.
error-last-factor = Ez az egyetlen második lépése, ezért megmarad. Semmi sem változott. Előbb adjon hozzá egy másikat.
error-too-many-passkeys = Ehhez a fiókhoz már annyi azonosítókulcs tartozik, amennyi csak lehet. Semmit sem adtunk hozzá. Távolítson el egyet, amelyet már nem használ.
