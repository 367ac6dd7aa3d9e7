# Preproste besede za osebje ambulant in službe za podporo. Vsako besedilo pove le tisto, kar v tistem trenutku drži.
# Sporočilo o napaki pove: kaj se je zgodilo, ali je kaj izgubljeno in kaj storiti.

## Every page
skip-to-content = Na vsebino
attempts-none = Povezava je zdaj zaklenjena.
attempts-left = { $attempts ->
    [one] Na voljo imate še { $attempts } poskus, potem se povezava zaklene.
    [two] Na voljo imate še { $attempts } poskusa, potem se povezava zaklene.
    [few] Na voljo imate še { $attempts } poskuse, potem se povezava zaklene.
   *[other] Na voljo imate še { $attempts } poskusov, potem se povezava zaklene.
}
size-limit = Največja dovoljena velikost je { $limit }.
retry-after = { $seconds ->
    [one] Počakajte { $seconds } sekundo.
    [two] Počakajte { $seconds } sekundi.
    [few] Počakajte { $seconds } sekunde.
   *[other] Počakajte { $seconds } sekund.
}

## The first page of a link: its password
password-title = Vnesite geslo
password-intro = Služba za podporo vam je poslala povezavo. Za nadaljevanje vnesite geslo, ki spada k njej.
password-label = Geslo
password-hint = 14 črk in številk v skupinah, na primer XKQ7-MP3D-9RTW-B4. Velike ali male črke, vezaji in presledki niso pomembni. Prilepite lahko tudi celotno sporočilo SMS.
password-submit = Naprej
password-show = Pokaži geslo
password-hide = Skrij geslo
password-fault-empty = Vnesite geslo povezave.
password-fault-length = Geslo ima natanko 14 črk in številk, vnesli pa ste jih { $count }. Primerjajte ga s sporočilom SMS. Ta poskus ne šteje.
password-fault-letters = Teh znakov ni v nobenem geslu: { $letters }. Primerjajte vnos s sporočilom SMS. Ta poskus ne šteje.
password-where-title = Kje najdem geslo?
password-where-sms = Prišlo je s sporočilom SMS na telefonsko številko, ki ste jo dali službi za podporo, ali pa so vam ga povedali po telefonu.
password-where-never = Nikoli ni v istem e-sporočilu kot povezava.
password-where-help = Gesla nimate? Pokličite službo za podporo na številko, ki jo že poznate. Pošljejo vam lahko novo geslo.

## The page where a file is sent
upload-title = Varno pošiljanje datoteke
upload-reference = Zahtevek
upload-institution = Ustanova
upload-intro = Trije koraki: izberite geslo in ga službi za podporo povejte po telefonu, z njim zaščitite podatke v datoteki ZIP in datoteko pošljite tukaj.
upload-one-file = Povezava sprejme eno datoteko. Če gre med potjo kaj narobe, se ne shrani nič in lahko preprosto poskusite znova.
step-password-title = 1. Izberite močno geslo in ga povejte po telefonu
step-password-strong = Izmislite si novo geslo samo za to datoteko: vsaj štiri nepovezane besede ali 14 črk in številk. Brez imen in datumov rojstva.
step-password-tell = Službi za podporo ga povejte po telefonu, na številko, ki jo že poznate. Nikoli ga ne zapišite v e-sporočilo, SMS ali ime datoteke.
step-password-other = To ni geslo, ki ste ga vnesli na prejšnji strani.
step-protect-title = 2. Podatke zapakirajte v zaščiteno datoteko ZIP
step-protect-intro = Sprejmemo samo datoteko ZIP z geslom in šifriranjem AES-256. Ne moremo je prebrati: to lahko stori le, kdor pozna geslo za ZIP.
windows-title = Windows: program 7-Zip (brezplačen)
windows-open = Vse, kar želite poslati, dajte v eno mapo. Kliknite jo z desno tipko miške in izberite »7-Zip«, nato »Dodaj v arhiv...«. V sistemu Windows 11 najprej izberite »Pokaži več možnosti«.
windows-format = Pri »Vrsta arhiva« izberite »zip«.
windows-password = V delu »Šifriranje« dvakrat vnesite geslo. Uporabite le črke brez strešic, številke in znake, kot sta ! ali #.
windows-method = Pri »Metoda šifriranja« izberite »AES-256«. To je pomembno: druga možnost, »ZipCrypto«, ni varna in jo tukaj zavrnemo.
windows-ok = Potrdite. Datoteka ZIP se pojavi ob vaši mapi.
windows-install = Nimate programa 7-Zip? Prosite svojo računalniško službo, naj ga namesti.
windows-builtin = »Stisnjena mapa (ZIP)«, ki je vgrajena v Windows, datotek ne more zaščititi z geslom.
mac-title = Mac: program Keka
mac-open = Odprite program Keka in na vrhu okna izberite »ZIP«.
mac-password = Vnesite geslo in ga v spodnjem polju ponovite.
mac-method = Označite »AES-256«.
mac-drop = Okno pustite odprto in vanj povlecite svojo mapo. Keka naredi datoteko ZIP.
mac-builtin = Stiskanje iz menija samega Maca naredi datoteko ZIP brez gesla.
zip-names = Imena datotek in map v ZIP-u je mogoče prebrati brez gesla. V njih ne uporabljajte imen pacientov.
step-send-title = 3. Pošljite datoteko
file-label = Vaša zaščitena datoteka ZIP
file-hint = Ena datoteka s končnico .zip, največ { $limit }.
upload-submit = Pošlji datoteko
upload-wait = Pošiljanje velike datoteke lahko traja. To stran pustite odprto, dokler ne vidite potrdila.
never-title = Kako takih podatkov ne smete pošiljati
never-mail = Ne z navadno e-pošto, niti v prilogi z geslom.
never-hosts = Ne prek javnih storitev za datoteke, kot so Dropbox, WeTransfer ali Google Drive.
never-messengers = Ne prek aplikacij za sporočanje, kot so WhatsApp, Messenger ali Viber.

## The receipt
receipt-title-received = Vaša datoteka je v celoti prispela
receipt-title-fetched = Vaša datoteka je bila prenesena
receipt-title-destroyed = Vaša datoteka je bila izbrisana
receipt-lead-received = Shranjena je v šifrirani obliki. Služba za podporo je obveščena.
receipt-lead-fetched = Služba za podporo jo je prenesla. Kopija na tem strežniku bo izbrisana.
receipt-lead-destroyed = Kopije na tem strežniku ni več in je ni mogoče obnoviti.
receipt-next-title = Kaj storiti zdaj
receipt-next-phone = Povejte službi za podporo geslo za datoteke po telefonu, če tega še niste storili.
receipt-next-keep = To stran shranite ali natisnite: je vaše dokazilo o pošiljanju. Znova jo lahko odprete z isto povezavo in geslom.
receipt-next-delete = Če ste datoteko ZIP naredili sami, jo izbrišite z računalnika, ko je ne potrebujete več.
receipt-details = Podrobnosti
receipt-reference = Zahtevek
receipt-id = Številka potrdila
receipt-size = Velikost
receipt-received-at = Prejeto
receipt-fetched-at = Preneseno
receipt-destroyed-at = Izbrisano
receipt-sha256 = Prstni odtis datoteke (SHA-256)
receipt-file = Prenesi podpisano potrdilo o prejemu (JSON)
receipt-file-hint = Datoteka dokazuje, kdaj in kaj je bilo prejeto. Preveriti jo je mogoče na strani { $address }, tudi čez leta.
receipt-sha256-hint = Vrednost, izračunana iz datoteke. Enak odtis pomeni isto, nespremenjeno datoteko.

## Pages that end the way
neutral-title = Ta stran ni na voljo
neutral-lead = Tukaj ni ničesar ali pa do te strani nimate več dostopa.
neutral-help = Preverite, ali ste odprli celotno povezavo iz e-sporočila. Če to ne pomaga, prosite službo za podporo za novo povezavo.
ended-title-locked = Ta povezava je zaklenjena
ended-title-expired = Ta povezava je potekla
ended-title-revoked = Ta povezava je zaprta
ended-title-used = Ta povezava je že uporabljena
ended-title-wait = Počakajte trenutek
ended-title-other = Te povezave ni mogoče uporabiti
ended-help = Če pokličete službo za podporo, uporabite telefonsko številko, ki jo že poznate.
ended-disowned = Ta povezava je bila zaprta, ker je prejemnik sporočil, da je ni zahteval. Prek nje ni več mogoče ničesar poslati. Če morate kljub temu kaj poslati, prosite službo za podporo za novo povezavo.
ended-locked-call = Pokličite službo za podporo na številko, ki jo že poznate, in prosite za novo povezavo.
home-title = Varno pošiljanje datotek službi za podporo
home-lead = S to storitvijo zdravstvena ustanova službi za podporo pošlje eno zaščiteno datoteko. Za to je potrebna osebna povezava, ki jo služba za podporo izda na prošnjo. Datoteka je shranjena v šifrirani obliki in se izbriše, ko jo služba za podporo prenese.
home-have-link = Ste povezavo dobili po e-pošti? Odprite jo iz tistega sporočila.
home-no-link = Morate poslati podatke? Pokličite službo za podporo in prosite za povezavo.

# Strani ustanove poleg obrazcev in e-pošta o umiku.
brand = Varno pošiljanje datotek
language-label = Jezik
desk-unnamed = Vaša služba za podporo
start-title = Prošnja za pošiljanje datotek
start-lead = Preverite, ali se to ujema z dogovorom s službo za podporo.
start-desk = Prosi
start-until = Velja do
start-next = Kaj sledi
start-next-choose = Izberete datoteke ali mapo. Ničesar ni treba pripraviti ali namestiti.
start-next-protect = Na tej strani se vse datoteke šifrirajo na vašem računalniku, nato se pokaže geslo iz osmih besed.
start-next-tell = Zaščitene datoteke se pošljejo. Osem besed poveste službi za podporo po telefonu.
start-allowed = Podatke pacientov pošljite samo, če vas je vaša ustanova za to pooblastila.
start-continue = Naprej
start-not-me = Tega nismo zahtevali
send-needs-script = Vaš brskalnik na tej strani ne izvaja JavaScripta, zato stran datotek ne more zaščititi namesto vas. Pošljete lahko datoteko ZIP, ki ste jo zaščitili sami.
send-too-old = Ta brskalnik je prestar, da bi sam zaščitil datoteke. Uporabite novejšega (Chrome ali Edge 109, Firefox 115, Safari 16.4 ali novejši) ali pošljite datoteko ZIP, ki ste jo zaščitili sami.
send-simple = Uporabi preprosti obrazec
again-title = Geslo je pravilno
again-lead = Vrnite se v okno, v katerem se pošiljajo vaše datoteke: pošiljanje se tam samodejno nadaljuje.
again-close = To okno lahko zaprete.
not-me-title = Tega niste zahtevali?
not-me-lead = Morda se je kdo zmotil pri naslovu ali številki. Povezavo lahko zdaj zaprete, da nihče ne more ničesar poslati prek nje. Služba za podporo bo obveščena.
not-me-keep = Če ste to vendarle zahtevali, preprosto zapustite to stran. Nič se ni spremenilo.
not-me-button = Zapri povezavo
not-me-done-title = Hvala
not-me-done-lead = Prek te povezave nihče ne more več ničesar poslati. Če jo je izdala služba za podporo, je obveščena, da je niste zahtevali.
not-me-done-next = Ničesar drugega vam ni treba storiti. Sporočilo izbrišite.
receipt-title-withdrawn = Datoteko ste umaknili
receipt-lead-withdrawn = Njen ključ je bil takoj izbrisan. Datoteke ne more nihče več odpreti in nihče je ni prenesel. Preostali šifrirani podatki bodo odstranjeni.
receipt-withdrawn-at = Umaknjeno
receipt-withdrawn-next = Če morate še kaj poslati, prosite službo za podporo za novo povezavo.
receipt-wrong-title = Napačna datoteka?
receipt-wrong-lead = Dokler je služba za podporo ne začne prenašati, lahko datoteko umaknete.
receipt-wrong = Umakni datoteko
receipt-finish = Končaj
receipt-finish-hint = S tem se iz brskalnika izbriše vse, kar je shranila ta stran. Če želite potrdilo videti znova, odprite povezavo in vnesite njeno geslo.
withdraw-title = Želite umakniti datoteko?
withdraw-lead = Njen ključ bo takoj izbrisan in datoteke ne bo mogel več nihče odpreti. Tega ni mogoče razveljaviti.
withdraw-new-link = Povezava je že uporabljena. Za drugo datoteko potrebujete novo povezavo službe za podporo.
withdraw-button = Umakni datoteko
withdraw-cancel = Prekliči
goodbye-title = Okno lahko zaprete
goodbye-lead = Odjavljeni ste, v brskalniku pa ni ostalo nič s te strani.
goodbye-again = Če želite potrdilo videti znova, odprite povezavo in vnesite njeno geslo.

home-ask = Prosite za povezavo
asking-title = Prosite za povezavo
asking-lead = Če vas je ustanova službi za podporo navedla kot osebo za stik, lahko tukaj prosite za povezavo za pošiljanje datoteke. Služba vas pokliče na telefonsko številko, ki jo ima zapisano.
asking-email = Vaš e-poštni naslov
asking-email-hint = Naslov, pod katerim vas pozna služba za podporo.
asking-email-wrong = Vpišite e-poštni naslov, na primer ime@bolnisnica.example.
asking-words = Kaj je narobe?
asking-words-hint = Ena vrstica, na primer: varnostne kopije ni mogoče obnoviti. Brez imen pacientov in podatkov o njihovem zdravju.
asking-words-wrong = Napišite v eni vrstici, kaj je narobe, z največ 300 znaki.
asking-submit = Pošlji prošnjo
asking-urgent = Je nujno? Pokličite službo za podporo na številko, ki jo že poznate.
asking-no-mail = Ob prošnji ne dobite e-sporočila. Povezava pride šele po telefonskem klicu.
asking-done-title = Hvala
asking-done-lead = Če služba za podporo ta naslov pozna, je vašo prošnjo prejela. Poklicala vas bo na telefonsko številko, ki jo ima zapisano.
asking-done-once = Ena prošnja zadostuje: nova v isti uri ali pred odgovorom na prvo ne bo posredovana.
asking-done-next = Nihče ne kliče? Pokličite službo za podporo na številko, ki jo že poznate.

send-plain-why = Ta obrazec ostaja tukaj? Potem je vaš brskalnik prestar za korake, ki zaščitijo datoteke (Chrome ali Edge 109, Firefox 115, Safari 16.4 ali novejši), ali pa jih blokira. Ta obrazec deluje v vsakem brskalniku.
