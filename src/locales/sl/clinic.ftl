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
password-intro = Služba za podporo vam je poslala povezavo. Vnesite geslo, ki spada k njej, in potem boste lahko poslali datoteko.
password-label = Geslo
password-hint = 14 črk in številk v skupinah, na primer XKQ7-MP3D-9RTW-B4. Velike ali male črke, vezaji in presledki niso pomembni. Prilepite lahko tudi celotno sporočilo SMS.
password-submit = Naprej
password-show = Pokaži geslo
password-hide = Skrij geslo
password-fault-empty = Vnesite geslo povezave.
password-fault-length = Geslo ima natanko 14 črk in številk, tukaj jih je { $count }. Primerjajte ga s sporočilom SMS. Ta poskus ne šteje.
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
step-protect-intro = Sprejmemo samo datoteko ZIP z geslom in šifriranjem AES-256. Mi je ne moremo prebrati: to lahko stori le, kdor pozna geslo za ZIP.
windows-title = Windows: program 7-Zip (brezplačen)
windows-open = Vse, kar želite poslati, dajte v eno mapo. Kliknite jo z desno tipko miške in izberite »7-Zip«, nato »Dodaj v arhiv...«. V sistemu Windows 11 najprej izberite »Pokaži več možnosti«.
windows-format = Pri »Vrsta arhiva« izberite »zip«.
windows-password = V delu »Šifriranje« dvakrat vnesite geslo. Uporabite le črke brez strešic, številke in znake, kot sta ! ali #.
windows-method = Pri »Metoda šifriranja« izberite »AES-256«. To je najpomembnejše: druga možnost, »ZipCrypto«, ni varna in jo tukaj zavrnemo.
windows-ok = Potrdite. Datoteka ZIP se pojavi ob vaši mapi.
windows-install = Nimate programa 7-Zip? Prosite svojo računalniško službo, naj ga namesti.
windows-builtin = Stisnjena mapa (ZIP), ki je vgrajena v Windows, ne more ničesar zaščititi z geslom.
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
receipt-title-received = Vaša datoteka je prispela
receipt-title-fetched = Vaša datoteka je bila prevzeta
receipt-title-destroyed = Vaša datoteka je bila uničena
receipt-lead-received = Je cela in shranjena v šifrirani obliki. Služba za podporo o tem prejme obvestilo.
receipt-lead-fetched = Služba za podporo jo je prenesla. Kopija na tem strežniku bo uničena.
receipt-lead-destroyed = Kopije na tem strežniku ni več in je ni mogoče obnoviti.
receipt-next-title = Kaj storiti zdaj
receipt-next-phone = Povejte službi za podporo geslo datotek po telefonu, če tega še niste storili.
receipt-next-keep = To stran shranite ali natisnite: je vaše dokazilo o pošiljanju. Znova jo lahko odprete z isto povezavo in geslom.
receipt-next-delete = Če ste datoteko ZIP naredili sami, jo izbrišite z računalnika, ko je ne potrebujete več.
receipt-details = Podrobnosti
receipt-reference = Zahtevek
receipt-id = Številka potrdila
receipt-size = Velikost
receipt-received-at = Prejeto
receipt-fetched-at = Prevzeto
receipt-destroyed-at = Uničeno
receipt-sha256 = Prstni odtis datoteke (SHA-256)
receipt-sha256-hint = Število, izračunano iz datoteke. Enak odtis pomeni isto, nespremenjeno datoteko.

## Pages that end the way
neutral-title = Ta stran ni na voljo
neutral-lead = Tukaj ni ničesar ali pa stran za vas ni več odprta.
neutral-help = Preverite, ali ste odprli celotno povezavo iz e-sporočila. Če to ne pomaga, prosite službo za podporo za novo povezavo.
ended-title-locked = Ta povezava je zaklenjena
ended-title-expired = Ta povezava je potekla
ended-title-revoked = Ta povezava je bila preklicana
ended-title-used = Ta povezava je že uporabljena
ended-title-wait = Počakajte trenutek
ended-title-other = Te povezave ni mogoče uporabiti
ended-help = Če pokličete službo za podporo, uporabite telefonsko številko, ki jo že poznate.
ended-locked-call = Pokličite službo za podporo na številko, ki jo že poznate, in prosite za novo povezavo.
home-title = Varno pošiljanje datotek službi za podporo
home-lead = Prek te storitve zdravstvena ustanova službi za podporo pošlje eno zaščiteno datoteko. Deluje samo z osebno povezavo, ki jo služba izda na prošnjo. Datoteka je shranjena v šifrirani obliki in se uniči, potem ko jo služba prevzame.
home-have-link = Ste povezavo dobili po e-pošti? Odprite jo iz tistega sporočila.
home-no-link = Morate poslati podatke? Pokličite službo za podporo in prosite za povezavo.

# Strani ustanove poleg obrazcev in e-pošta o umiku.
brand = Varno pošiljanje datotek
language-label = Jezik
desk-unnamed = Vaša služba za podporo
start-title = Prosijo vas za datoteke
start-lead = Preverite, ali je to tisto, kar ste se dogovorili s službo za podporo.
start-desk = Kdo prosi
start-until = Odprto do
start-next = Kaj sledi
start-next-choose = Izberete datoteke ali mapo. Ničesar ni treba pripraviti ali namestiti.
start-next-protect = Ta stran vse šifrira na vašem računalniku in vam pokaže geslo iz osmih besed.
start-next-tell = Pošlje zaščitene datoteke. Osem besed poveste službi za podporo po telefonu.
start-allowed = Podatke pacientov pošljite samo, če vas je vaša ustanova za to pooblastila.
start-continue = Naprej
start-not-me = To nisem jaz
send-needs-script = Vaš brskalnik na tej strani ne izvaja JavaScripta, zato stran datotek ne more zaščititi namesto vas. Pošljete lahko datoteko ZIP, ki ste jo zaščitili sami.
send-too-old = Ta brskalnik je prestar, da bi sam zaščitil datoteke. Uporabite novejšega (Chrome ali Edge 109, Firefox 115, Safari 16.4 ali novejši) ali pošljite datoteko ZIP, ki ste jo zaščitili sami.
send-simple = Uporabi preprosti obrazec
again-title = Geslo je pravilno
again-lead = Vrnite se v okno, v katerem se pošiljajo vaše datoteke: pošiljanje se tam nadaljuje samo.
again-close = To okno lahko zaprete.
not-me-title = Tega niste zahtevali?
not-me-lead = Morda se je kdo zmotil pri naslovu ali številki. Povezavo lahko zdaj zaprete, da nihče ne more ničesar poslati prek nje. Služba za podporo bo obveščena.
not-me-keep = Če ste to vendarle zahtevali, zapustite to stran. Nič se ni zgodilo.
not-me-button = Zapri povezavo
not-me-done-title = Hvala
not-me-done-lead = Če je bila povezava odprta, je zdaj zaprta, služba za podporo pa je obveščena.
not-me-done-next = Ničesar drugega vam ni treba storiti. Sporočilo izbrišite.
receipt-title-withdrawn = Datoteko ste umaknili
receipt-lead-withdrawn = Njen ključ je bil takoj uničen. Datoteke ne more nihče več odpreti in nihče je ni prevzel. Ostanki se brišejo.
receipt-withdrawn-at = Umaknjeno
receipt-withdrawn-next = Če morate še kaj poslati, prosite službo za podporo za novo povezavo.
receipt-wrong-title = Napačna datoteka?
receipt-wrong-lead = Dokler služba za podporo ni prevzela ničesar od nje, jo lahko umaknete.
receipt-wrong = Umakni datoteko
receipt-finish = Končaj
receipt-finish-hint = S tem se izbriše, kar si je brskalnik zapomnil o tej strani. Povezava znova pokaže potrdilo, ko vnesete njeno geslo.
withdraw-title = Želite umakniti datoteko?
withdraw-lead = Njen ključ bo takoj uničen in nihče je ne bo mogel več odpreti. Tega ni mogoče razveljaviti.
withdraw-new-link = Povezava je porabljena. Za drugo datoteko potrebujete novo povezavo službe za podporo.
withdraw-button = Da, umakni jo
withdraw-cancel = Ne, naj ostane
goodbye-title = Okno lahko zaprete
goodbye-lead = Odjavljeni ste in brskalnik je to stran pozabil.
goodbye-again = S povezavo in njenim geslom lahko potrdilo vidite znova.
