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
tokens-live-title = Dejavni žetoni API
tokens-scope-all = vse, kar sme lastnik

## Roles that need a second person
role-requests-title = Vloge za odobritev
role-second-needed = O vlogi vodje skupine, pooblaščenca za varstvo podatkov ali upravitelja ne odloča ena sama oseba: v treh dneh jo mora odobriti druga oseba s katero od teh vlog. Če take osebe ni, lahko to na strežniku stori njegov skrbnik (sluice agent).
role-wanted = Predlagana vloga
role-waits-until = Odobritev mogoča do
role-not-yours = Odločiti mora kdo drug: vloge ne more odobriti ne oseba, ki prosi, ne oseba, ki jo dobi.

## Odobritev drugega vodje
event-approval-asked = Zaprošeno za odobritev
event-approval-given = Prenos odobren
event-approval-refused = Odobritev zavrnjena
approvals-title = Odobritve
approvals-intro = Prenosi, ki potrebujejo odobritev drugega vodje skupine. Vsaka odobritev velja za en prenos.
approvals-none = Ni prošenj.
approval-cause-repeated = datoteka ali njen del je bil že prenesen
approval-cause-outside-hours = zunaj delovnega časa
approval-needed = Ta prenos potrebuje odobritev druge osebe:
approval-ask = Zaprosi za odobritev
approval-by = Prosi
approval-waits = Čaka na drugega vodjo skupine do
approval-good = Odobreno za en prenos do
approval-approve = Odobri
approval-refuse = Zavrni
approval-words = Razlog za zavrnitev
approval-yours = Vaša prošnja: odloči drug vodja skupine.

## Each file that closing a ticket destroys
close-file-fetched = { $size }, prejeto { $time }, preneseno
close-file-unfetched = { $size }, prejeto { $time }, še NI preneseno

## After closing
proof-signed = Isto potrdilo, podpisano in strojno berljivo (JSON)

# Words of the desk: agents and their work.

## Every page of the desk
desk-navigation = Služba za podporo
desk-sign-out = Odjava
desk-error-missing = Tukaj ni ničesar
desk-error-forbidden = Za to nimate pravic
desk-error-broken = Nekaj je šlo narobe
desk-error-internal = Na strežniku je šlo nekaj narobe. Vse, kar je bilo doslej potrjeno, je varno, zadnji korak pa morda ni bil izveden. Preverite, ali je bil. Če se napaka ponovi, sporočite spodnjo številko osebi, ki skrbi za storitev.
desk-error-back = Nazaj k zahtevkom
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
ask-account = { $name } ({ $email }): vse seje se končajo in ponovna prijava ni več mogoča. Vsi žetoni API tega računa prenehajo delovati. Ime, naslov, geslo in preverjanje v dveh korakih se izbrišejo.
ask-account-tickets = { $tickets ->
    [one] { $tickets } odprt zahtevek bo predan, kot ste izbrali.
    [two] { $tickets } odprta zahtevka bosta predana, kot ste izbrali.
    [few] { $tickets } odprti zahtevki bodo predani, kot ste izbrali.
   *[other] { $tickets } odprtih zahtevkov bo predanih, kot ste izbrali.
}
ask-factor-title = Želite ponastaviti preverjanje v dveh korakih: { $name }?
ask-factor = { $name } ({ $email }): vsi ključi za dostop, aplikacija za preverjanje in obnovitvene kode se odstranijo, seje in žetoni API pa končajo. Ob naslednji prijavi bo treba znova nastaviti preverjanje v dveh korakih.
ask-contact-title = Želite preklicati pooblastilo in izbrisati podatke: { $name }?
ask-contact = { $name } ({ $email }) ne bo več med osebami, ki jih je pooblastila ustanova { $institution }; ime, naslov in številka se tukaj izbrišejo. Obstoječi zahtevki in povezave ostanejo, kot so.
ask-webhook-title = Želite izbrisati webhook »{ $name }«?
ask-webhook = Na { $host } ne bo poslano nič več. Klici, ki še čakajo, bodo preklicani.
done-link-revoked = Povezava je preklicana.
done-link-extended = Povezava zdaj velja dlje. Stik bo o tem obveščen po e-pošti.
done-link-resent = Novo geslo je na poti.
done-handler-changed = Zahtevek je dodeljen.
done-note-added = Opomba je dodana.
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
done-institution-saved = Zapis ustanove je shranjen.
done-agreement-ended = Konec pogodbe je zabeležen.
done-institution-tied = Zahtevki so dodeljeni ustanovi.
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
factor-title = Preverjanje v dveh korakih
factor-intro = Odprite aplikacijo za preverjanje v telefonu in vpišite šest števk, ki jih kaže za Sluice.
factor-code = Koda
factor-hint = Ste izgubili telefon? Vpišite eno od obnovitvenih kod. Vsaka deluje enkrat.
enrol-title = Nastavite preverjanje v dveh korakih
enrol-intro = Poleg gesla potrebujete nekaj, kar imate samo vi. Traja minuto.
enrol-app = V telefon namestite aplikacijo za preverjanje, če je še nimate.
enrol-secret = Z aplikacijo skenirajte kodo QR ali vtipkajte ključ pod njo:
enrol-picture = Koda QR s ključem za aplikacijo
enrol-open = Odprite v aplikaciji na tej napravi
enrol-type = Vpišite šest števk, ki jih kaže aplikacija.
enrol-submit = Preveri in končaj
recovery-title = Vaše obnovitvene kode
recovery-intro = Hranite jih ločeno od telefona, na papirju ali v upravljalniku gesel. Z vsako se lahko enkrat prijavite, če izgubite telefon. Ne bodo več prikazane.
recovery-done = Kode so shranjene na varnem
join-title = Dobrodošli: izberite geslo
join-intro = Prijavljali se boste z njim in s preverjanjem v dveh korakih.
renew-title = Izberite novo geslo
renew-intro = Vaše geslo je starejše, kot dovoljujejo tukajšnja pravila.
password-current = Sedanje geslo
password-new = Novo geslo
password-rule = Vsaj 12 znakov. Dobre so štiri nepovezane besede; ime, pogoste besede in zaporedja tipk so zavrnjeni.
password-set = Nastavi geslo
unlock-title = Ste še tu?
unlock-intro = { $name }, seja je bila zaradi nedejavnosti zaklenjena. Vpišite geslo in nadaljujte: nič ni izgubljeno.
unlock-submit = Nadaljuj

## The own account
account-safety = Varnost
factor-on = { $left ->
    [one] Preverjanje v dveh korakih je vklopljeno. Ostala je { $left } obnovitvena koda.
    [two] Preverjanje v dveh korakih je vklopljeno. Ostali sta { $left } obnovitveni kodi.
    [few] Preverjanje v dveh korakih je vklopljeno. Ostale so { $left } obnovitvene kode.
   *[other] Preverjanje v dveh korakih je vklopljeno. Ostalo je { $left } obnovitvenih kod.
}
factor-off = Na tem računalniku preverjanje v dveh korakih ni zahtevano.
sign-out-everywhere = Odjava na vseh napravah
tokens-title = Žetoni API
tokens-intro = Žeton programu dovoli delo v vašem imenu. Za vsak program ustvarite svojega in ga prekličite, ko ni več potreben.
token-name = Namen
token-scope = Dostop
scope-all = vse, kar smem jaz
scope-read = samo branje, brez datotek
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
role-handler = skrbnik zahtevkov
role-lead = vodja skupine
role-dpo = pooblaščenec za varstvo podatkov
role-operator = upravitelj
account-name = Ime in priimek
account-search = Iskanje po imenu ali e-poštnem naslovu
account-none = Ni najdenega računa.
account-role = Vloga
account-state = Status
account-seen = Zadnja prijava
account-language = Jezik
state-active = dejaven
state-no-factor = dejaven, še brez preverjanja v dveh korakih
state-invited = povabljen
state-no-password = še brez gesla
state-frozen = začasno ustavljen
state-ended = izbrisan
act-freeze = Začasno ustavi
act-unfreeze = Znova omogoči
act-invite = Ponastavi geslo po e-pošti
act-forget-factor = Ponastavi preverjanje v dveh korakih
act-role = Spremeni vlogo
act-end = Izbriši račun
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
ticket-none = Ni najdenih zahtevkov.
ticket-reference = Številka zahtevka
ticket-institution = Ustanova
ticket-attention = Status
ticket-handler = Skrbnik zahtevka
ticket-opened = Odprto
ticket-held = pravni zadržek
ticket-subject = Zadeva
attention-arrived = pripravljeno za prenos
attention-blocked = izbris ni mogoč
attention-close-requested = za zaprtje
attention-undelivered = ni dostavljeno
attention-locked = povezava zaklenjena
attention-expiring = povezava kmalu poteče
attention-waiting = čaka na datoteko
attention-none = ni odprte povezave
attention-closed = zaprto
contact-email = E-pošta kontaktne osebe
contact-email-hint = Za osebo, ki jo je ustanova pooblastila, zadošča naslov.
contact-new = Nova oseba ali druga številka
contact-phone = Mobilni telefon
contact-phone-hint = Kot se piše v državi ali s + in kodo države. Ne vpišite številke, ki jo je klicatelj pravkar povedal.
contact-language = Jezik kontaktne osebe
contact-verification = Podrobnosti preverjanja
contact-verification-hint = Potrebno za osebo, ki ni zabeležena kot pooblaščena.
contact-erased = izbrisano
agreement-override = Razlog za pošiljanje brez veljavne pogodbe
link-password-by = Geslo
link-by-sms = s sporočilom SMS
link-by-phone = Po telefonu
link-issue = Pošlji povezavo
issued-title = Povezava za { $reference } je ustvarjena
issued-link = Povezava
issued-mailed = Kontaktni osebi bo poslana po e-pošti. Naslov je prikazan samo zdaj. Velja do
issued-sms = Geslo bo poslano s sporočilom SMS. Zahtevek pokaže, ali je prispelo.
issued-on = Odpri zahtevek
dictate-title = Narekujte to geslo
dictate-once = Prikazano je samo zdaj.
dictate-check = Najprej preverite
dictate-check-number = Klicali ste prej znano številko ustanove ali nanjo poklicali nazaj.
dictate-check-person = Oseba sama pove ime, ustanovo in številko zahtevka.
dictate-check-repeat = Oseba geslo ponovi.
dictate-check-never = Nikoli ga ne pišite v e-pošto ali sporočilo.

## One ticket
files-title = Datoteke
files-none = Nobena datoteka še ni prispela.
file-received = Prejeto
upload-receiving = se nalaga
upload-stored = pripravljeno za prenos
upload-delivered = preneseno
upload-purging = se briše
upload-purged = izbrisano
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
link-finishing = Nalaganje poteka, konča se lahko do
link-mail = E-pošta s povezavo
link-sms = SMS z geslom
link-resend = Novo geslo
link-extend = Podaljšaj
link-revoke = Prekliči
link-replace = Zamenjaj to povezavo
link-replace-intro = Popravite, kar je bilo narobe. Stara povezava in njeno geslo prenehata delovati, ko sta poslana nova.
link-replace-submit = Prekliči staro povezavo in pošlji novo
message-queued = se pošilja
message-sent = poslano
message-delivered = dostavljeno
message-failed = ni dostavljeno
message-canceled = ni poslano
download-reason = Razlog
download-note = Opomba
download-submit = Pripravi prenos
download-title = Prenos je pripravljen
download-once = Deluje enkrat, samo za vas, do
download-fetch = Prenesi datoteko
download-care = Shranite jo na šifriran disk. Za geslo za ZIP vprašajte pošiljatelja po telefonu. Pred zaprtjem zahtevka izbrišite vse kopije.
confirm-title = Preverite preneseno datoteko
confirm-intro = Po potrditvi se kopija tukaj izbriše brez čakanja.
confirm-sha256 = SHA-256 shranjene datoteke
confirm-hint = Windows: certutil -hashfile DATOTEKA SHA256. Mac in Linux: shasum -a 256 DATOTEKA
confirm-submit = Preveri
timeline-title = Dejavnost
note-add = Dodaj opombo
note-label = Opomba za sodelavce
note-hint = Vidi jo samo služba za podporo. Izbriše se skupaj z zahtevkom. Brez imen pacientov.
note-submit = Dodaj
reassign-title = Spremenite skrbnika zahtevka
reassign-submit = Dodeli
close-requested = Sistem helpdesk je ta primer zaprl. Povezave ne delujejo več. Izbrišite svoje kopije in zaprite zahtevek tukaj.
close-title = Zaprite zahtevek
close-destroys = Naslednji samodejni izbris dokončno izbriše:
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
    [one] { $files } datoteka ni bila prenesena v celoti. Najprej jo prenesite ali navedite razlog, zakaj jo zavržete.
    [two] { $files } datoteki nista bili preneseni v celoti. Najprej ju prenesite ali navedite razlog, zakaj ju zavržete.
    [few] { $files } datoteke niso bile prenesene v celoti. Najprej jih prenesite ali navedite razlog, zakaj jih zavržete.
   *[other] { $files } datotek ni bilo prenesenih v celoti. Najprej jih prenesite ali navedite razlog, zakaj jih zavržete.
}
close-discard = Razlog, zakaj jih zavržete
close-attest = Potrjujem, da so vse delovne kopije podatkov tega zahtevka izbrisane, na vseh diskih.
close-submit = Zapri in izbriši
proof-title = Potrdilo o izbrisu
proof-done = Od datotek tega zahtevka tukaj ni ostalo nič: ključi in podatki so izbrisani, izbris pa je preverjen.
proof-pending = { $files ->
    [one] { $files } datoteka bo izbrisana ob naslednjem samodejnem izbrisu.
    [two] { $files } datoteki bosta izbrisani ob naslednjem samodejnem izbrisu.
    [few] { $files } datoteke bodo izbrisane ob naslednjem samodejnem izbrisu.
   *[other] { $files } datotek bo izbrisanih ob naslednjem samodejnem izbrisu.
}

## What happened on a ticket
event-ticket-opened = Zahtevek odprt
event-ticket-reassigned = Skrbnik zahtevka spremenjen
event-ticket-noted = Opomba
event-ticket-closed = Zahtevek zaprt, izbris kopij potrjen
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
event-link-disowned = Prejemnik pravi, da povezave ni zahteval
event-agreement-overridden = Poslano brez veljavne pogodbe
event-contact-verified = Oseba preverjena drugače
event-upload-started = Nalaganje se je začelo
event-upload-stored = Datoteka prejeta, preverjena in šifrirana
event-upload-refused = Datoteka zavrnjena
event-upload-withdrawn = Ustanova je datoteko umaknila
event-upload-alarm = Alarm: shranjene datoteke ni mogoče odpreti
event-download-authorised = Zahtevan prenos
event-download-started = Prenos začet
event-download-completed = Datoteka prenesena
event-download-aborted = Prenos prekinjen
event-download-confirmed = Prenesena datoteka preverjena
event-purge-completed = Datoteka izbrisana
event-purge-blocked = Shramba je zavrnila izbris datoteke; ključ je izbrisan
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
contact-withdraw = Prekliči pooblastilo in izbriši

## The proof
proof-certificate = Potrdilo o izbrisu za tisk ali posredovanje (PDF)

## The helpdesk closed a case
event-ticket-close-requested = Sistem helpdesk je zaprl primer; povezave so končane

## Prenos, ki se nadaljuje
event-download-resumed = Prenos se nadaljuje
download-resume = Če se povezava prekine, lahko prenos nadaljujete na seznamu prenosov v brskalniku.
open-title = Kako odprete datoteko
open-words = Ustanova vam po telefonu pove osem besed: to je geslo za datoteko. Vpišite jih z malimi črkami, z vezaji med besedami in brez presledkov. Vse črke so od a do z, brez strešic in naglasov.
open-programs = Uporabite program, ki odpre datoteke ZIP, šifrirane z AES, na primer 7-Zip ali WinZip v sistemu Windows oziroma Keka na Macu. Raziskovalec v sistemu Windows jih ne odpre.
open-inner = V njej je lahko še ena datoteka, data.zip. Odprite tudi to: gesla ne potrebuje. Imena datotek v ZIP-u je mogoče prebrati brez gesla, zato so prava imena šele v data.zip, kjer jih varuje osem besed.
open-own = Če so datoteko ZIP ustvarili v ustanovi sami, jo odpre geslo, ki so ga tam izbrali. Če je takšna datoteka v data.zip, potrebujete obe gesli.
copy = Kopiraj
copy-done = Kopirano
copy-failed = Kopiranje ni uspelo. Označite besedilo in ga kopirajte sami.
close-links-locked = { $links ->
    [one] { $links } zaklenjeno povezavo in vse, kar se prek nje še pošilja, takoj
    [two] { $links } zaklenjeni povezavi in vse, kar se prek njiju še pošilja, takoj
    [few] { $links } zaklenjene povezave in vse, kar se prek njih še pošilja, takoj
   *[other] { $links } zaklenjenih povezav in vse, kar se prek njih še pošilja, takoj
}
link-disowned = zaprl jo je prejemnik
link-used-another = Prek ene povezave je mogoče poslati eno datoteko. Za drugo datoteko pošljite novo povezavo.
download-begun = Prenos se je začel. Če se zveza prekine, nadaljujte na seznamu prenosov v brskalniku.
event-link-closed = Povezavo je zaprl prejemnik
ticket-more = Zadeva in skrbnik zahtevka
ticket-subject-hint = Nekaj besed, po katerih zahtevek prepoznate. Brez imen pacientov in podatkov o njihovem zdravju.

## Koliko datoteke je bilo prevzete: kaj je zapustilo strežnik, ne glede na to, ali je vse prispelo
fetched-sent = poslano največ { $bytes } od { $size }, nazadnje { $time }
fetched-sent-name = Poslano brskalniku
fetched-wholly = preneseno, konec ni potrjen
fetched-partly = delno preneseno
fetched-running = prenos poteka
receipt-title-fetching = Vaša datoteka se pravkar prenaša
receipt-lead-fetching = Služba za podporo jo pravkar prenaša. Umakniti je ni več mogoče.
receipt-title-partly = Del vaše datoteke je bil prenesen
receipt-lead-partly = Prenos se je začel, vendar ni bil dokončan. Datoteka je tu še vedno shranjena v šifrirani obliki. Umakniti je ni več mogoče.
receipt-lead-taken = Služba za podporo je prenesla skoraj vso datoteko. Kopija na tem strežniku bo izbrisana.
close-file-partly = { $size }, prejeto { $time }, preneseno največ { $bytes }, NE vse
close-file-taken = { $size }, prejeto { $time }, preneseno skoraj v celoti
certificate-sent = Skupaj poslano: največ { $bytes } od { $size }, med { $first } in { $last }.
certificate-sent-part = Poslano pri tem prenosu: največ { $bytes }
event-bytes = poslano največ { $bytes }

## Datoteka, ki je shranjena, a se ne odpre

# Prijava prek ponudnika identitete.
identity-sign-in = Prijava s storitvijo { $name }
identity-going = Preusmeritev k storitvi { $name }
identity-go-there = Pojdi k storitvi { $name }
identity-back = Prijavljeni s storitvijo { $name }
identity-go-on = Naprej

# Tipke namizja.
keys-title = Bližnjice na tipkovnici
keys-search = Iskanje med zahtevki
keys-next = Naslednji zahtevek na seznamu
keys-previous = Prejšnji zahtevek na seznamu
keys-list = Odpri seznam zahtevkov
keys-help = Pokaži to pomoč
keys-hint = Med vnosom v polje ne delujejo. Enter odpre označeni zahtevek.
keys-on = Uporabljaj bližnjice v tem brskalniku
keys-close = Zapri

# Narisana pot povezave in njene datoteke.
life-title = Napredek
life-of = Napredek povezave za: { $name }
life-issued = Povezava izdana
life-password = Geslo
life-opened = Odprta
life-received = Prejeto
life-fetched = Preneseno
life-destroyed = Izbrisano
life-by-phone = še ni povedano po telefonu
life-sms-on-its-way = SMS na poti
life-sms-delivered = SMS dostavljen
life-after = { $duration } pozneje
life-done = opravljeno
life-now = v teku
life-failed = ni uspelo
life-ahead = še ne
life-never = ne bo več

# Kaj povemo ljudem, kadar nekaj do koga ni prispelo, kadar se spremeni čas povezave in kadar zahtevki zamenjajo obravnavalca.
event-mail-delivered = E-sporočilo dostavljeno
event-mail-failed = E-sporočilo ni dostavljeno
event-link-reminded = Ustanova opomnjena na potek povezave
life-mail-failed = e-sporočilo ni dostavljeno
attention-unattended = brez skrbnika
account-tickets = Odprti zahtevki
hand-over-to = Odprte zahtevke prevzame
hand-over-choose = izberite
hand-over-leads = zaenkrat nihče; vodje skupine bodo obveščeni
request-label = Kaj potrebujete
request-hint = Ena vrstica. Je v e-sporočilu s povezavo in na strani ustanove po vnosu gesla. Brez imen pacientov in podatkov o njihovem zdravju.
request-title = Služba za podporo vas prosi za

# Besede o številkah na službi.
desk-numbers = Poročila
numbers-intro = Povzetek dela službe za podporo. Tedni se začnejo v ponedeljek (UTC). Poročila ne vsebujejo imen ljudi, zato zajemajo tudi izbrisane zahtevke.
numbers-period = Obdobje
numbers-weeks = Zadnji tedni: { $weeks }
numbers-transfers = Prejete datoteke po tednih
numbers-link-to-upload = Od povezave do datoteke: mediana časa po tednih
numbers-download-to-destruction = Od prenosa do izbrisa: mediana časa po tednih
numbers-sms = SMS po ustanovah: deli in strošek, v celih mesecih
numbers-none = Ni še podatkov.
numbers-table = Kot tabela
numbers-csv = Prenesi CSV
numbers-week = Teden od
numbers-files = Datoteke
numbers-median = Mediana (minute)
numbers-slow = 90. percentil (minute)
numbers-institution = Ustanova
numbers-segments = Deli
numbers-billed = Nad kvoto
numbers-cents = Strošek (evrski centi)

# Besede upraviteljem o sami storitvi.

# Ključi za dostop in drugi koraki računa.
passkey-title = Uporabite ključ za dostop
passkey-intro = Ključ za dostop je shranjen v tej napravi, v vašem telefonu ali na varnostnem ključu, uporabite pa ga s prstnim odtisom, obrazom ali PIN-om. Ščiti vas pred lažnim predstavljanjem.
passkey-name = Ime
passkey-name-hint = Ime, ki ga boste prepoznali, na primer »službeni prenosnik«.
passkey-make = Dodaj ključ za dostop
passkey-use = Uporabi ključ za dostop
passkey-waiting = Sledite navodilom brskalnika …
passkey-failed = Ni uspelo ali pa je bilo preklicano. Nič se ni spremenilo. Poskusite znova ali izberite drug način.
totp-title = Uporabite kode iz aplikacije
totp-add-title = Kode iz aplikacije
totp-add-intro = Za preverjanje v dveh korakih lahko uporabite tudi aplikacijo v telefonu.
totp-add = Nastavi aplikacijo
factor-what = Način
factor-since = Dodano
factor-totp = Kode iz aplikacije
factor-passkey = Ključ za dostop: { $name }
factor-remove-title = Odstranite način preverjanja v dveh korakih
factor-remove = Odstrani
recovery-renew-title = Obnovitvene kode
recovery-renew-intro = Nove kode nadomestijo vse stare.
recovery-renew = Ustvari nove kode

## Napake

# Words of the ticket's page that are newer than desk.ftl.

## Pages that keep themselves up to date
live-on = Ta stran se samodejno posodablja.
live-waiting = Povezava je prekinjena. Poteka ponovno povezovanje; stran je morda zastarela.
live-locked = Seja je bila zaradi nedejavnosti zaklenjena. Znova naložite stran in vpišite geslo.
live-over = Ta stran se ne posodablja več samodejno. Naložite jo znova.
live-renewed = Ta stran ima novo različico. Še se samodejno posodablja, a jo znova naložite, preden nadaljujete.

## Checking a saved file
check-choose = Prenesena datoteka
check-hint = Datoteka se preveri v tem brskalniku in se nikamor ne pošlje. Če se ujema, se to takoj potrdi.
check-working = Preverjanje …
check-right = Datoteka se ujema. Potrjevanje …
check-wrong = Datoteka se ne ujema: to ni datoteka, ki je bila poslana. Nič ni bilo spremenjeno in kopija tukaj ostane. Izberite pravo datoteko ali jo prenesite še enkrat.
check-unreadable = Te datoteke ni mogoče prebrati. Nič ni bilo spremenjeno. Izberite jo znova.
check-unloaded = Preverjanja ni bilo mogoče naložiti. Nič ni bilo spremenjeno. Znova naložite stran.
ticket-older = Starejše
ticket-newest = Najnovejše
ticket-older-hidden = Starejši vnosi tu niso prikazani.

# Seznam zahtevkov: filtri in strani.
list-anything = vse
list-urgent = zahteva pozornost
list-state = Stanje
list-all = vsa
list-open = odprti
list-closed = zaprti
list-whose = Skrbnik zahtevka
list-team = vsi
list-mine = jaz
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
webhooks-intro = Drugi sistemi, na primer helpdesk, lahko dobijo obvestila o dogodkih. Prejmejo številke in čase, nikoli imena, naslova ali datoteke.
webhooks-none = Webhookov še ni.
webhook-add = Dodaj webhook
webhook-name = Ime
webhook-url = Naslov
webhook-url-hint = Začne se s https://. Zahteve se pošiljajo samo na ta naslov; preusmeritve se ne upoštevajo.
webhook-events = Dogodki
webhook-event-link-used = povezava uporabljena
webhook-event-upload-stored = datoteka prejeta
webhook-event-ticket-purged = zahtevek izbrisan z vsemi podatki
webhook-active = dejaven
webhook-paused = ustavljen
webhook-counts = v čakanju: { $waiting }, neuspešno: { $failed }
webhook-about = Pošlje se na { $host } ob dogodkih: { $events }.
webhook-pause = Ustavi
webhook-resume = Nadaljuj
webhook-rotate = Ponastavi skrivnost
webhook-delete = Izbriši
webhook-secret = Skrivnost za podpisovanje
webhook-secret-once = Zdaj jo vpišite v drugi sistem: ne bo več prikazana. Po ponastavitvi se zahteve še 24 ur podpisujejo tudi s staro skrivnostjo.
calls-title = Poslana obvestila
calls-none = V zadnjih 30 dneh ni bilo obvestil.
call-event = Dogodek
call-ticket = Zahtevek
call-created = Kdaj
call-state = Status
call-attempts = Poskusi
call-answer = Zadnji odgovor
call-queued = čaka
call-sending = se pošilja
call-delivered = dostavljeno
call-failed = ni uspelo
call-canceled = preklicano
call-resend = Pošlji znova
call-code-address-refused = ni poslano: zasebni naslov
call-code-name-unknown = neznano ime gostitelja
call-code-timeout = ni bilo pravočasnega odgovora
call-code-certificate = potrdilo ni veljavno
call-code-connection = ni povezave
call-code-internal = ni poslano

asked-title = Prošnje za povezavo
asked-count = { $count ->
    [one] { $count } prošnja za povezavo
    [two] { $count } prošnji za povezavo
    [few] { $count } prošnje za povezavo
   *[other] { $count } prošenj za povezavo
}
asked-intro = Nekdo je vpisal e-poštni naslov osebe, ki jo je ustanova pooblastila. To bi lahko storil kdor koli: preden pošljete povezavo, pokličite nazaj.
asked-none = Ni odprtih prošenj.
asked-prepare = Pripravi povezavo
asked-dismiss = Zavrni
asked-number = Zapisana telefonska številka
asked-number-none = ni zapisana
asked-words = Kaj je narobe
asked-at = Čas prošnje
asked-call-title = Najprej pokličite nazaj
asked-call = Pokličite na zapisano številko: { $phone }. Oseba: { $name }
asked-call-no-number = Številka ni zapisana. Oseba: { $name }. Pokličite ustanovo na številko, ki jo poznate iz drugega vira.
asked-call-why = Nikoli ne uporabite številke iz prošnje ali e-sporočila. Vprašajte, ali je oseba prosila za povezavo, in jo šele nato pošljite.
ask-dismiss-title = Želite zavrniti prošnjo? Oseba: { $name }
ask-dismiss = Prošnja in njeno besedilo se izbrišeta. { $name } ({ $institution }) ne dobi obvestila.
done-request-dismissed = Prošnja je zavrnjena in izbrisana.
event-link-request-taken = Odprto na prošnjo za povezavo

life-told-by-phone = povedano po telefonu
link-told = Geslo povedano po telefonu
link-not-told = še ni povedano
link-tell = Geslo je povedano
done-password-told = Zabeleženo je, da je bilo geslo povedano po telefonu.
event-link-told = Geslo povedano po telefonu
account-factors = Preverjanje v dveh korakih
account-passkeys = { $count ->
    [one] { $count } ključ za dostop
    [two] { $count } ključa za dostop
    [few] { $count } ključi za dostop
   *[other] { $count } ključev za dostop
}
abuse-title = Vaš račun uporablja nekdo drug?
abuse-intro = Vidite dejanja, ki niso vaša, ali je kdo izvedel vaše geslo? Tukaj začasno ustavite svoj račun. Odjavljeni boste povsod, vaši žetoni prenehajo veljati.
abuse-report = Prijavi zlorabo in začasno ustavi moj račun
abuse-ask-title = Želite začasno ustaviti račun? { $name }
abuse-ask = Račun { $email } bo takoj začasno ustavljen: končajo se vse seje in vsi žetoni. Vodje skupine in pooblaščene osebe za varstvo podatkov dobijo e-sporočilo. Račun lahko znova omogoči samo operater; žetoni ostanejo končani.
abuse-ask-tickets = Vaši odprti zahtevki ostanejo, kot so, vodje skupine pa so o njih obveščeni.
done-abuse-reported = Vaš račun je začasno ustavljen. Vse seje in vsi žetoni so končani; vodje skupine in pooblaščene osebe za varstvo podatkov dobijo obvestilo. Pogovorite se z vodjo skupine: račun znova omogoči operater.

institution-country = Država
institution-country-none = ni vpisana (po jeziku osebe)
institution-mail-lines = Dodatno besedilo v e-sporočilih s povezavo
institution-mail-lines-hint = Navadno besedilo do 500 znakov, na primer kje je varnostna kopija. Naslovi spletnih strani niso dovoljeni.
mail-lines-title = Dodatno besedilo v e-sporočilu
mail-lines-of = { $institution }: { $lines }

templates-title = Besedila za e-sporočila po razlogu
templates-intro = Pri pošiljanju povezave se izbere razlog, njegovo besedilo pa je v e-sporočilu. Če ima ustanova svoje besedilo, je v njem to.
templates-reason = Razlog
templates-lines-hint = Navadno besedilo do 500 znakov, brez naslovov spletnih strani. Razlog, ki že obstaja, dobi novo besedilo; prazno besedilo ga izbriše.
template-label = Besedilo za e-sporočilo
template-none = brez
done-template-saved = Shranjeno.

# The team's queue.
queue-count = Čakalna vrsta skupine: { $count }
list-unassigned = brez skrbnika
ticket-unassigned = Nihče: v čakalni vrsti skupine
ticket-unassigned-hint = Datoteke je mogoče prenesti in povezave poslati šele, ko je zahtevek dodeljen.
ticket-take = Dodeli meni
ticket-queue = Vrni v čakalno vrsto
ticket-for-queue = Za čakalno vrsto skupine, brez skrbnika
done-ticket-taken = Zahtevek je dodeljen vam.
done-ticket-queued = Zahtevek je v čakalni vrsti skupine.
event-ticket-taken = Dodeljeno iz čakalne vrste skupine
event-ticket-queued = Vrnjeno v čakalno vrsto skupine

# Several tickets of the list at once.
select-ticket = Izberi { $reference }
select-column = Izbira
selected-acts = Izbrani zahtevki:
selected-take = Dodeli meni
selected-close = Zapri zahtevke
selected-close-intro = Posamezen zahtevek se zapre samo, če to zanj potrdite. Naslednji samodejni izbris nato trajno izbriše njegove datoteke in osebne podatke; njegove povezave takoj prenehajo delovati.
selected-title = Izbrani zahtevki
selected-none = Izbran ni noben zahtevek. Nič ni bilo spremenjeno.
done-ticket-closed = Zahtevek je zaprt.

# Cover for somebody who is away.
cover-title = Odsotnost in nadomeščanje
cover-of = Odsotnost: { $name }
cover-intro = V teh dneh nadomestna oseba vidi in ureja vse zahtevke odsotne osebe. Vsako dejanje se zabeleži kot nadomeščanje. Nadomeščanje se konča samodejno.
cover-from = Prvi dan odsotnosti
cover-until = Zadnji dan odsotnosti
cover-who = Nadomeščanje
cover-save = Shrani
cover-now = Nadomeščanje: { $cover }, od { $from } do { $until }
cover-end = Končaj nadomeščanje
covering = Nadomeščate do { $time }: { $name }
done-cover-saved = Odsotnost je shranjena.
done-cover-ended = Nadomeščanje je končano.
event-as-cover = nadomeščanje: { $name }

## Notifications
waiting-arrived =
    { $count ->
        [one] { $count } datoteka čaka na prenos.
        [two] { $count } datoteki čakata na prenos.
        [few] { $count } datoteke čakajo na prenos.
       *[other] { $count } datotek čaka na prenos.
    }
waiting-unassigned =
    { $count ->
        [one] { $count } zahtevek ni dodeljen.
        [two] { $count } zahtevka nista dodeljena.
        [few] { $count } zahtevki niso dodeljeni.
       *[other] { $count } zahtevkov ni dodeljenih.
    }
notices-title = Obvestila v tem brskalniku
notices-default = Naslov okna pokaže, koliko jih čaka. Ta brskalnik lahko prikaže tudi obvestilo.
notices-granted = Obvestila so vklopljena. Vsebujejo samo številke.
notices-denied = Obvestila so blokirana v nastavitvah tega brskalnika.
notices-allow = Vklopi obvestila
notices-sound = Predvajaj zvok, ko kaj prispe
