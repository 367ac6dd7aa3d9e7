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
enrol-intro = Poleg gesla potrebujete nekaj, kar imate samo vi. Traja minuto.
enrol-app = V telefon namestite aplikacijo za preverjanje, če je še nimate.
enrol-secret = Z aplikacijo poslikajte to sliko ali vtipkajte ključ pod njo:
enrol-picture = Slika s ključem za kamero v aplikaciji
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
token-days = Veljavnost v dneh (največ { $most })
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
state-no-password = še brez gesla
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

## Tickets

desk-tickets = Zahtevki
desk-institutions = Ustanove
ticket-new = Nov zahtevek s povezavo
ticket-search = Iskanje
ticket-find = Poišči
ticket-none = Tukaj ni nobenega zahtevka.
ticket-reference = Številka zahtevka
ticket-institution = Ustanova
ticket-attention = Kaj potrebuje pozornost
ticket-handler = Obravnava
ticket-opened = Odprto
ticket-held = pravni zadržek
ticket-subject = Zadeva
attention-arrived = datoteka je prispela
attention-blocked = uničenje ni mogoče
attention-close-requested = za zaprtje
attention-undelivered = ni dostavljeno
attention-locked = povezava zaklenjena
attention-expiring = povezava kmalu poteče
attention-waiting = čaka na datoteko
attention-none = brez povezave
attention-closed = zaprto
contact-email = E-pošta kontaktne osebe
contact-email-hint = Za osebo, ki jo je ustanova pooblastila, zadošča naslov.
contact-new = Nova oseba ali druga številka
contact-phone = Mobilni telefon
contact-phone-hint = S + in kodo države. Ne številka, ki jo je klicatelj pravkar povedal.
contact-language = Jezik kontaktne osebe
contact-verification = Kako ste preverili, kdo je
contact-verification-hint = Potrebno za osebo, ki ni zabeležena kot pooblaščena.
contact-erased = izbrisano
agreement-override = Zakaj brez veljavne pogodbe
link-password-by = Geslo
link-by-sms = s SMS
link-by-phone = Narekujem po telefonu
link-issue = Pošlji povezavo
issued-title = Povezava za { $reference } je poslana
issued-link = Povezava
issued-mailed = Gre kontaktni osebi po e-pošti. Naslov je prikazan samo zdaj. Velja do
issued-sms = Geslo gre s SMS. Zahtevek pokaže, kdaj je prispelo.
issued-on = Na zahtevek
dictate-title = Narekujte to geslo
dictate-once = Prikazano je samo zdaj.
dictate-check = Preden ga poveste
dictate-check-number = Klicali ste prej znano številko ustanove ali nanjo poklicali nazaj.
dictate-check-person = Oseba sama pove ime, ustanovo in številko zahtevka.
dictate-check-repeat = Oseba geslo ponovi.
dictate-check-never = Nikoli ga ne pišite v e-pošto ali sporočilo.

## One ticket

files-title = Datoteke
files-none = Nobena datoteka še ni prispela.
file-received = Prejeto
upload-receiving = prihaja
upload-stored = čaka na prevzem
upload-delivered = prevzeto
upload-purging = se uničuje
upload-purged = uničeno
upload-rejected = ni sprejeto
links-title = Povezave
link-another = Nova povezava
link-issued = poslana
link-opened = odprta
link-used = uporabljena
link-expired = potekla
link-revoked = preklicana
link-locked = zaklenjena
link-ends = Velja do
link-finishing = Datoteka še prihaja, lahko prispe do
link-mail = E-pošta s povezavo
link-sms = SMS z geslom
link-resend = Novo geslo
link-extend = Podaljšaj
link-revoke = Prekliči
message-queued = na poti
message-sent = poslano
message-delivered = dostavljeno
message-failed = ni dostavljeno
message-canceled = ni poslano
download-reason = Zakaj jo potrebujete
download-note = Opomba
download-submit = Pripravi prenos
download-title = Prenos je pripravljen
download-once = Deluje enkrat, samo za vas, do
download-fetch = Prenesi datoteko
download-care = Shranite jo na šifriran disk. Za geslo ZIP vprašajte pošiljatelja po telefonu. Pred zaprtjem zahtevka uničite vse kopije.
confirm-title = Je shranjeno pravilno?
confirm-intro = Po potrditvi se kopija tukaj uniči brez čakanja.
confirm-sha256 = SHA-256 shranjene datoteke
confirm-hint = Windows: certutil -hashfile DATOTEKA SHA256. Mac in Linux: shasum -a 256 DATOTEKA
confirm-submit = Primerjaj in potrdi
timeline-title = Potek dogodkov
reassign-title = Predajte zahtevek drugi osebi
reassign-submit = Predaj
close-requested = Služba je ta primer zaprla. Povezave ne delujejo več. Uničite svoje kopije in zaprite zahtevek tukaj.
close-title = Zaprite zahtevek
close-destroys = Naslednje čiščenje nato dokončno uniči:
close-files = { $files ->
    [one] { $files } datoteko, shranjeno tukaj, najprej njen ključ
    [two] { $files } datoteki, shranjeni tukaj, najprej njuna ključa
    [few] { $files } datoteke, shranjene tukaj, najprej njihove ključe
   *[other] { $files } datotek, shranjenih tukaj, najprej njihove ključe
}
close-links = { $links ->
    [one] { $links } delujočo povezavo, takoj
    [two] { $links } delujoči povezavi, takoj
    [few] { $links } delujoče povezave, takoj
   *[other] { $links } delujočih povezav, takoj
}
close-people = imena, naslove, številke in opombe tega zahtevka
close-unfetched = { $files ->
    [one] { $files } datoteka ni bila prevzeta ali ne v celoti. Najprej jo prevzemite ali povejte, zakaj se ji odpovedujete.
    [two] { $files } datoteki nista bili prevzeti ali ne v celoti. Najprej ju prevzemite ali povejte, zakaj se jima odpovedujete.
    [few] { $files } datoteke niso bile prevzete ali ne v celoti. Najprej jih prevzemite ali povejte, zakaj se jim odpovedujete.
   *[other] { $files } datotek ni bilo prevzetih ali ne v celoti. Najprej jih prevzemite ali povejte, zakaj se jim odpovedujete.
}
close-discard = Zakaj se jim odpovedujete
close-attest = Potrjujem, da so vse delovne kopije podatkov tega zahtevka uničene, na vseh diskih.
close-submit = Zapri in uniči
proof-title = Kaj je bilo uničeno
proof-done = Od datotek tega zahtevka tukaj ni ostalo nič: ključi in podatki so uničeni in znova preverjeni.
proof-pending = { $files ->
    [one] { $files } datoteka čaka na naslednje čiščenje.
    [two] { $files } datoteki čakata na naslednje čiščenje.
    [few] { $files } datoteke čakajo na naslednje čiščenje.
   *[other] { $files } datotek čaka na naslednje čiščenje.
}

## What happened on a ticket

event-ticket-opened = Zahtevek odprt
event-ticket-reassigned = Predano drugi osebi
event-ticket-closed = Zahtevek zaprt, uničenje kopij potrjeno
event-ticket-held = Pravni zadržek postavljen
event-ticket-released = Pravni zadržek odpravljen
event-ticket-erased = Imena, naslovi in opombe izbrisani
event-link-issued = Povezava izdana
event-link-resent = Novo geslo ustvarjeno
event-link-extended = Povezava podaljšana
event-link-opened = Povezava odprta z geslom
event-link-locked = Povezava zaklenjena po napačnih geslih
event-link-revoked = Povezava preklicana
event-link-expired = Povezava potekla
event-link-disowned = Prejemnik pravi, da povezava ni zanj
event-agreement-overridden = Poslano brez veljavne pogodbe
event-contact-verified = Oseba preverjena drugače
event-upload-started = Datoteka prihaja
event-upload-stored = Datoteka prejeta, preverjena in zapečatena
event-upload-refused = Datoteka zavrnjena
event-upload-withdrawn = Ustanova je datoteko vzela nazaj
event-upload-alarm = Alarm: shranjene datoteke ni mogoče odpreti
event-download-authorised = Zahtevan prenos
event-download-started = Prenos začet
event-download-completed = Datoteka prevzeta
event-download-aborted = Prenos prekinjen
event-download-confirmed = Shranjena kopija potrjena
event-purge-completed = Datoteka uničena
event-purge-blocked = Shramba je zavrnila uničenje; ključa ni več
event-sms-delivered = SMS dostavljen
event-sms-failed = SMS ni dostavljen
event-message-refused = Sporočilo zavrnjeno

## Institutions on the desk

institution-name = Ime ustanove
institution-add = Dodaj ustanovo
agreement-in-force = pogodba velja
agreement-missing = brez veljavne pogodbe
agreements-title = Pogodbe o obdelavi podatkov
agreement-add = Dodaj pogodbo
agreement-number = Številka
period-from = Od
period-until = Do (prazno: brez konca)
period-open = od { $from }
period-closed = od { $from } do { $until }
period-now = velja
period-not-now = ne velja
contacts-title = Osebe, pooblaščene za pošiljanje podatkov
contact-add = Dodaj osebo
contact-withdraw = Prekliči in izbriši

## The proof

proof-certificate = Podpisano potrdilo za tisk ali posredovanje (PDF)

## The helpdesk closed a case

mail-close-requested-subject = Služba je zaprla primer ({ $reference })
mail-close-requested-what = Služba sporoča, da je primer { $reference } končan. Njegove povezave so takoj prenehale delovati; prejete datoteke so še shranjene.
mail-close-requested-do = Uničite delovne kopije, nato zaprite zahtevek pri službi in to potrdite.
event-ticket-close-requested = Služba je zaprla primer; povezave so končane
