## The desk
sign-in-title = Prijava za službo za podporo
sign-in-email = E-pošta
sign-in-password = Geslo
sign-in-submit = Prijava
outbox-title = Odhodna pošta predstavitve
outbox-intro = Tukaj se v resnici nič ne pošlje. To so sporočila SMS in e-sporočila, kot bi jih videli prejemniki, najnovejša najprej.
outbox-empty = Sporočil še ni.
outbox-sms = SMS
outbox-mail = E-sporočilo
outbox-to = Za
outbox-subject = Zadeva
outbox-time = Čas

# Reasons for a download (the controlled list)
reason-diagnosis = Iskanje vzroka prijavljene težave
reason-data-repair = Popravilo podatkov
reason-migration = Prenos podatkov v drug sistem
reason-restore-test = Preverjanje, ali je varnostno kopijo mogoče obnoviti
reason-deployment = Namestitev ali posodobitev programske opreme
reason-verification = Preverjanje, ali rešitev deluje
reason-other = Drug razlog (glejte opombo)

## Tokens
tokens-revoke-all = prekliči vse
tokens-keep = naj delujejo naprej
tokens-live-title = Delujoči žetoni API
tokens-scope-all = vse, kar sme njegov lastnik

## Roles that need a second person
role-requests-title = Vloge za potrditev
role-second-needed = Nihče ne postane vodja skupine, pooblaščenec za varstvo podatkov ali upravitelj na besedo ene same osebe: v treh dneh se mora strinjati druga oseba s katero od teh vlog. Take osebe ni? Potem lahko to na strežniku stori tisti, ki ga vodi (sluice agent).
role-wanted = Naj dobi vlogo
role-waits-until = Čaka do
role-not-yours = Odločiti mora kdo drug: ne tisti, ki prosi, ne tisti, ki dobi vlogo.

## Odobritev drugega vodje
event-approval-asked = Zaprošeno za odobritev
event-approval-given = Prenos odobren
event-approval-refused = Odobritev zavrnjena
approvals-title = Odobritve
approvals-intro = Prenosi, ki potrebujejo odobritev drugega vodje. Vsaka odobritev velja za en prenos.
approvals-none = Nič ne čaka.
approval-cause-repeated = datoteka ali njen del je bil že prevzet
approval-cause-outside-hours = zunaj delovnega časa
approval-needed = Za ta prenos ena oseba ni dovolj:
approval-ask = Zaprosi za odobritev
approval-by = Prosi
approval-waits = Čaka na drugega vodjo do
approval-good = Odobreno. Velja za en prenos, do
approval-approve = Odobri
approval-refuse = Zavrni
approval-words = Zakaj je zavrnjeno
approval-yours = Vaša prošnja: odloči drug vodja.

## Each file that closing a ticket destroys
close-file-fetched = { $size }, prejeto { $time }, preneseno
close-file-unfetched = { $size }, prejeto { $time }, še NI preneseno

## After closing
proof-signed = Isto, podpisano za računalnike (JSON)

# Words of the desk: agents and their work.

## Every page of the desk
desk-navigation = Služba
desk-sign-out = Odjava
desk-error-missing = Tukaj ni ničesar
desk-error-forbidden = Za to nimate pravic
desk-error-broken = Nekaj je šlo narobe
desk-error-internal = Na strežniku je šlo nekaj narobe. Vse, kar je bilo doslej potrjeno, je varno, zadnji korak pa morda ni bil izveden. Preverite, ali je bil. Če se napaka ponovi, sporočite spodnjo številko osebi, ki skrbi za storitev.
desk-error-back = Nazaj na začetek
ticket-of-other-title = Ta zahtevek ima nekdo drug
ticket-of-other = Zahtevek je dodeljen osebi: { $name }. Nič ni bilo spremenjeno. Če naj bo vaš, prosite to osebo ali vodjo skupine, naj vam ga preda.

## A form that was refused
fields-marked = Popravite označena polja. Nič ni bilo spremenjeno ali poslano.
field-missing = Izpolnite to polje.
field-wrong = To ni pravilno. Preverite vneseno.

## What is asked before something that cannot be undone, and what is said afterwards
ask-final = Tega ni mogoče razveljaviti.
ask-cancel = Prekliči
ask-link-title = Želite preklicati povezavo za: { $name }?
ask-link = Povezava, poslana na { $email }, in njeno geslo takoj prenehata delovati. Datoteka, ki se prav zdaj prenaša, ne bo shranjena. Nato lahko pošljete novo povezavo.
ask-token-title = Želite preklicati žeton »{ $name }«?
ask-token = Program, ki ga uporablja v imenu osebe { $owner }, bo zavrnjen že ob naslednji zahtevi.
ask-account-title = Želite izbrisati račun: { $name }?
ask-account = { $name } ({ $email }): vse seje se končajo in ponovna prijava ni več mogoča. Vsi žetoni API tega računa prenehajo delovati. Ime, naslov, geslo in drugi koraki prijave se izbrišejo.
ask-account-tickets = { $tickets ->
    [one] { $tickets } odprt zahtevek bo predan, kot ste izbrali.
    [two] { $tickets } odprta zahtevka bosta predana, kot ste izbrali.
    [few] { $tickets } odprti zahtevki bodo predani, kot ste izbrali.
   *[other] { $tickets } odprtih zahtevkov bo predanih, kot ste izbrali.
}
ask-factor-title = Želite ponastaviti preverjanje v dveh korakih: { $name }?
ask-factor = { $name } ({ $email }): vsi ključi za dostop, aplikacija za preverjanje in obnovitvene kode se odstranijo, seje in žetoni API pa končajo. Ob naslednji prijavi bo treba nastaviti nov drugi korak.
ask-contact-title = Želite preklicati pooblastilo in izbrisati podatke: { $name }?
ask-contact = { $name } ({ $email }) ne bo več med osebami, ki jih je pooblastila ustanova { $institution }; ime, naslov in številka se tukaj izbrišejo. Obstoječi zahtevki in povezave ostanejo, kot so.
ask-webhook-title = Želite izbrisati webhook »{ $name }«?
ask-webhook = Na { $host } ne bo poslano nič več. Klici, ki še čakajo, bodo preklicani.
done-link-revoked = Povezava je preklicana.
done-link-extended = Povezava zdaj velja dlje. Stik bo o tem obveščen po e-pošti.
done-link-resent = Novo geslo je na poti.
done-handler-changed = Zahtevek je dodeljen.
done-token-revoked = Žeton je preklican.
done-display-saved = Jezik in časovni pas sta shranjena.
done-account-ended = Račun je izbrisan.
done-account-frozen = Račun je začasno ustavljen.
done-account-unfrozen = Račun je spet mogoče uporabljati.
done-factor-forgotten = Preverjanje v dveh korakih je ponastavljeno.
done-account-invited = Vabilo je na poti po e-pošti.
done-role-changed = Vloga je spremenjena.
done-role-asked = Vloga začne veljati, ko se strinja druga oseba.
done-contact-erased = Pooblastilo je preklicano in podatki so izbrisani.
done-webhook-deleted = Webhook je izbrisan.
done-webhook-changed = Webhook je spremenjen.
desk-account = Moj račun
display-title = Jezik in čas
display-language-browser = Jezik brskalnika
display-zone = Časovni pas
display-zone-language = Po jeziku ({ $zone })
display-save = Shrani
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

## Errors

## Institutions

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
contact-phone-hint = Tako, kot se piše v državi, ali s + in kodo države. Ne številka, ki jo je klicatelj pravkar povedal.
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
event-ticket-close-requested = Služba je zaprla primer; povezave so končane

## Prenos, ki se nadaljuje
event-download-resumed = Prenos se nadaljuje
download-resume = Če se povezava prekine, lahko prenos nadaljujete na seznamu prenosov v brskalniku.

## Koliko datoteke je bilo prevzete: kaj je zapustilo strežnik, ne glede na to, ali je vse prispelo
fetched-sent = strežnik je zapustilo največ { $bytes } od { $size }, nazadnje { $time }
fetched-sent-name = Zapustilo strežnik
fetched-wholly = prevzeto, konec ni potrjen
fetched-partly = delno prevzeto
fetched-running = prevzem poteka
receipt-title-fetching = Vaša datoteka se pravkar prevzema
receipt-lead-fetching = Služba za podporo jo pravkar prenaša. Umakniti je ni več mogoče.
receipt-title-partly = Del vaše datoteke je bil prevzet
receipt-lead-partly = Prenos se je začel, vendar ni prišel do konca. Datoteka je tu še vedno shranjena v šifrirani obliki. Umakniti je ni več mogoče.
receipt-lead-taken = Tako rekoč vsa datoteka je zapustila ta strežnik na poti k službi za podporo. Kopija na tem strežniku bo uničena.
close-file-partly = { $size }, prejeto { $time }, preneseno največ { $bytes }, NE vse
close-file-taken = { $size }, prejeto { $time }, preneseno tako rekoč v celoti
certificate-sent = Skupaj je strežnik zapustilo največ { $bytes } od { $size }, med { $first } in { $last }.
certificate-sent-part = Pri tem prenosu je strežnik zapustilo največ { $bytes }
event-bytes = strežnik je zapustilo največ { $bytes }

## Datoteka, ki je shranjena, a se ne odpre

# Prijava prek ponudnika identitete.
identity-sign-in = Prijava s storitvijo { $name }
identity-going = Naprej k storitvi { $name }
identity-go-there = Pojdi k storitvi { $name }
identity-back = Nazaj od storitve { $name }
identity-go-on = Naprej

# Tipke namizja.
keys-title = Bližnjice na tipkovnici
keys-search = Iskanje med zahtevki
keys-next = Naslednji zahtevek na seznamu
keys-previous = Prejšnji zahtevek na seznamu
keys-list = Na seznam zahtevkov
keys-help = Pokaži to pomoč
keys-hint = Med vnosom v polje ne delujejo. Enter odpre označeni zahtevek.
keys-on = Uporabljaj te tipke v tem brskalniku
keys-close = Zapri

# Narisana pot povezave in njene datoteke.
life-title = Kako daleč je
life-of = Pot povezave za: { $name }
life-issued = Povezava izdana
life-password = Geslo
life-opened = Odprta
life-received = Prejeto
life-fetched = Prevzeto
life-destroyed = Uničeno
life-by-phone = treba povedati po telefonu
life-sms-on-its-way = SMS na poti
life-sms-delivered = SMS dostavljen
life-after = { $duration } pozneje
life-done = opravljeno
life-now = čakamo
life-failed = ni uspelo
life-ahead = še pride
life-never = ne bo več prišlo

# Kaj povemo ljudem, kadar nekaj do koga ni prispelo, kadar se spremeni čas povezave in kadar zahtevki zamenjajo obravnavalca.
event-mail-delivered = E-sporočilo dostavljeno
event-mail-failed = E-sporočilo ni dostavljeno
event-link-reminded = Ustanova opomnjena na konec povezave
life-mail-failed = e-sporočilo ni dostavljeno
attention-unattended = zanj ne skrbi nihče
account-tickets = Odprti zahtevki
hand-over-to = Njegove odprte zahtevke dobi
hand-over-choose = izberite
hand-over-leads = zaenkrat nihče, vodje bodo obveščeni
request-label = Za kaj prosite
request-hint = Ena vrstica. Je v e-sporočilu s povezavo in na strani ustanove po vnosu gesla. Brez imen bolnikov in podatkov o njihovem zdravju.
request-title = Služba za podporo vas prosi za

# Besede o številkah na službi.
desk-numbers = Številke
numbers-intro = Kaj je bilo opravljeno. Tedni se začnejo v ponedeljek (UTC). Imen ljudi tu ni, zato številke veljajo tudi za uničene zahtevke.
numbers-period = Obdobje
numbers-weeks = Zadnji tedni: { $weeks }
numbers-transfers = Prispele datoteke po tednih
numbers-link-to-upload = Od povezave do datoteke: srednji čas po tednih
numbers-download-to-destruction = Od prevzema do uničenja: srednji čas po tednih
numbers-sms = SMS po ustanovah: deli in strošek, v celih mesecih
numbers-none = Za zdaj nič.
numbers-table = Kot tabela
numbers-csv = Shrani kot CSV
numbers-week = Teden od
numbers-files = Datoteke
numbers-median = Polovica je trajala največ (minut)
numbers-slow = Devet od desetih je trajalo največ (minut)
numbers-institution = Ustanova
numbers-segments = Deli
numbers-billed = Nad kvoto
numbers-cents = Strošek (evrski centi)

# Besede upraviteljem o sami storitvi.

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

# Words of the ticket's page that are newer than desk.ftl.

## Pages that keep themselves up to date
live-on = Ta stran se posodablja sama.
live-waiting = Povezava je prekinjena. Poskušamo znova; stran je morda zastarela.
live-locked = Brskalnik je bil dolgo brez dela in je zaklenjen. Znova naložite stran in vpišite geslo.
live-over = Ta stran se ne posodablja več sama. Naložite jo znova.
live-renewed = Ta stran ima novo različico. Še se posodablja sama, a jo znova naložite, preden nadaljujete.

## Checking a saved file
check-choose = Datoteka, kot ste jo shranili
check-hint = Primerja se v tem brskalniku in se nikamor ne pošlje. Če je prava, se to takoj potrdi.
check-working = Primerjanje.
check-right = Datoteka je prava. Potrjevanje.
check-wrong = To ni datoteka, ki je bila poslana: razlikuje se. Nič ni bilo spremenjeno in kopija tukaj ostane. Izberite pravo datoteko ali jo prenesite še enkrat.
check-unreadable = Te datoteke ni mogoče prebrati. Nič ni bilo spremenjeno. Izberite jo znova.
check-unloaded = Tega, kar je potrebno za preverjanje, ni bilo mogoče naložiti. Nič ni bilo spremenjeno. Znova naložite stran.
ticket-older = Starejše
ticket-newest = Najnovejše
ticket-older-hidden = Starejše tu niso prikazane.

# Seznam zahtevkov: filtri in strani.
list-anything = karkoli
list-urgent = zahteva pozornost
list-state = Stanje
list-all = vsa
list-open = odprti
list-closed = zaprti
list-whose = Čigavi
list-team = ekipe
list-mine = moji
list-pages = Strani seznama
list-first = Nazaj na prvo stran
list-next = Naslednja stran
list-previous = Prejšnja stran
list-total = { $count ->
    [one] { $count } zahtevek
    [two] { $count } zahtevka
    [few] { $count } zahtevki
   *[other] { $count } zahtevkov
}
list-total-more = Več kot { $count } zahtevkov
list-since = od { $time }
list-until = do { $time }

# Besede o webhookih: drugi sistemi, ki izvedo, kaj se tu dogaja.
desk-webhooks = Webhooki
webhooks-intro = Drugi sistemi, na primer sistem za zahtevke, lahko izvedo, kaj se tu dogaja. Dobijo številke in čase, nikoli imena, naslova ali datoteke.
webhooks-none = Za zdaj noben sistem ne izve ničesar.
webhook-add = Dodaj prejemnika
webhook-name = Kako mu pravite
webhook-url = Naslov
webhook-url-hint = Začne se s https://. Klici gredo samo na ta naslov; preusmeritvam ne sledimo.
webhook-events = Izve, ko
webhook-event-link-used = je bila povezava uporabljena
webhook-event-upload-stored = je prispela datoteka
webhook-event-ticket-purged = je bil zahtevek uničen z vsem, kar je hranil
webhook-active = dejaven
webhook-paused = ustavljen
webhook-counts = Čaka: { $waiting }, opuščeno: { $failed }
webhook-about = Klici gredo na { $host }, ko: { $events }.
webhook-pause = Ustavi
webhook-resume = Nadaljuj
webhook-rotate = Nova skrivnost
webhook-delete = Izbriši
webhook-secret = Skrivnost za podpisovanje
webhook-secret-once = Zdaj jo vpišite v drugi sistem: ne bo več prikazana. Po zamenjavi stara skrivnost še 24 ur podpisuje poleg nove.
calls-title = Klici
calls-none = V zadnjih 30 dneh ni bilo klicev.
call-event = Kaj se je zgodilo
call-ticket = Zahtevek
call-created = Kdaj
call-state = Stanje
call-attempts = Poskusi
call-answer = Zadnji odgovor
call-queued = čaka
call-sending = se pošilja
call-delivered = prispelo
call-failed = opuščeno
call-canceled = preklicano
call-resend = Pošlji znova
call-code-address-refused = ni bilo klica: zasebni naslov
call-code-name-unknown = ime ni znano
call-code-timeout = ni bilo pravočasnega odgovora
call-code-certificate = potrdilo ni veljavno
call-code-connection = ni povezave
call-code-internal = ni poslano
