# Words of the desk: agents and their work.

## Every page of the desk

desk-navigation = Služba
desk-sign-out = Odjava
desk-account = Moj račun
desk-accounts = Računi

## Signing in

factor-title = Drugi korak
factor-intro = Odprite aplikacijo za preverjanje v telefonu in vpišite šest števk, ki jih kaže za Sluice.
factor-code = Koda
factor-hint = Ste izgubili telefon? Vpišite eno od rezervnih kod. Vsaka deluje enkrat.
enrol-title = Nastavite drugi korak
enrol-intro = Poleg gesla potrebujete kodo, ki jo zna narediti samo vaš telefon. Traja minuto.
enrol-app = V telefon namestite aplikacijo za preverjanje, če je še nimate.
enrol-secret = V aplikaciji dodajte račun in vpišite ta ključ:
enrol-open = Odprite v aplikaciji na tej napravi
enrol-type = Vpišite šest števk, ki jih kaže aplikacija.
enrol-submit = Preverite in končajte
recovery-title = Vaše rezervne kode
recovery-intro = Hranite jih ločeno od telefona, na papirju ali v upravljalniku gesel. Vsaka vas enkrat spusti noter, če izgubite telefon. Ne bodo več prikazane.
recovery-done = Shranil sem jih
join-title = Dobrodošli: izberite geslo
join-intro = Z njim in z drugim korakom se boste prijavljali.
renew-title = Izberite novo geslo
renew-intro = Vaše geslo je starejše, kot dovoljujejo tukajšnja pravila.
password-current = Sedanje geslo
password-new = Novo geslo
password-rule = Vsaj 12 znakov. Dobre so štiri nepovezane besede; ime, pogoste besede in zaporedja tipk so zavrnjeni.
password-set = Nastavi geslo
unlock-title = Ste še tu?
unlock-intro = { $name }, ta brskalnik je bil nekaj časa sam. Vpišite geslo in nadaljujte: nič ni izgubljeno.
unlock-submit = Nadaljuj

## The own account

account-safety = Varnost
factor-on = { $left ->
    [one] Drugi korak je nastavljen. Ostala je { $left } rezervna koda.
    [two] Drugi korak je nastavljen. Ostali sta { $left } rezervni kodi.
    [few] Drugi korak je nastavljen. Ostale so { $left } rezervne kode.
   *[other] Drugi korak je nastavljen. Ostalo je { $left } rezervnih kod.
}
factor-off = Na tem računalniku drugi korak ni zahtevan.
sign-out-everywhere = Odjava na vseh napravah
tokens-title = Žetoni API
tokens-intro = Žeton programu dovoli delo v vašem imenu. Vsakemu programu dajte svojega in ga prekličite, ko ni več potreben.
token-name = Čemu je namenjen
token-scope = Sme
scope-all = vse, kar smem jaz
scope-read = samo gledati, brez datotek
token-until = Velja do
token-used = Zadnja uporaba
token-endless = brez konca
never-used = nikoli
token-days = Veljavnost v dneh
token-create = Ustvari žeton
token-revoke = Prekliči
token-new = Vaš novi žeton
token-once = Kopirajte ga zdaj: ne bo več prikazan.

## Accounts

role-handler = obravnavalec
role-lead = vodja skupine
role-dpo = pooblaščenec za varstvo podatkov
role-operator = upravitelj
account-name = Ime in priimek
account-role = Vloga
account-state = Stanje
account-seen = Nazadnje
account-language = Jezik
state-active = dejaven
state-no-factor = dejaven, še brez drugega koraka
state-invited = povabljen
state-frozen = zamrznjen
state-ended = končan
act-freeze = Zamrzni
act-unfreeze = Odmrzni
act-invite = Novo geslo po e-pošti
act-forget-factor = Nov drugi korak
act-role = Spremeni vlogo
act-end = Končaj račun
invite-title = Povabite osebo
invite-submit = Pošlji povabilo
language-en = angleščina
language-pl = poljščina
language-sl = slovenščina
language-nb = norveščina
language-hu = madžarščina
mail-invitation-subject = Vaš račun pri službi za pomoč
mail-invitation-intro = Tukaj lahko nastavite geslo svojega računa:
mail-invitation-once = Povezava deluje enkrat, do { $time }.
mail-invitation-unasked = Tega niste pričakovali? Ne storite ničesar in obvestite upravitelja računov.

## Errors

error-session-locked = Ta seja je bila dlje časa sama in je zaklenjena. Nič ni bilo spremenjeno. Vpišite geslo na strani službe in nadaljujte.
error-code-wrong = Koda ni pravilna ali je že bila uporabljena. Nič ni bilo spremenjeno. Počakajte na naslednjo kodo v aplikaciji in vpišite to.
error-password-weak = To geslo je prekratko ali med prvimi, ki bi jih kdo poskusil. Nič ni bilo spremenjeno. Izberite vsaj 12 znakov, na primer štiri nepovezane besede.
error-invitation-gone = To povabilo je bilo uporabljeno, zamenjano ali je poteklo. Nič ni bilo spremenjeno. Upravitelja računov prosite za novo.
error-own-account = Tega nihče ne more storiti s svojim računom. Nič ni bilo spremenjeno. Prosite drugega upravitelja.

## Institutions

error-already-recorded = To je že zabeleženo. Nič ni bilo dodano. Poiščite na seznamu.
