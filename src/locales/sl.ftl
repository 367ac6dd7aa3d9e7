# Preproste besede za osebje ambulant in službe za podporo. Vsako besedilo pove le tisto, kar v tistem trenutku drži.
# Sporočilo o napaki pove: kaj se je zgodilo, ali je kaj izgubljeno in kaj storiti.

## Every page

skip-to-content = Na vsebino
problem-title = Prišlo je do težave
problem-prefix = Težava:

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
password-hint = 14 črk in številk v skupinah, na primer ABCD-2345-EFGH-67. Velike ali male črke, vezaji in presledki niso pomembni.
password-submit = Naprej
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

error-page-title = Ni uspelo
error-page-request = Če prosite za pomoč, povejte to številko: { $requestId }

home-title = Varno pošiljanje datotek službi za podporo
home-lead = Prek te storitve zdravstvena ustanova službi za podporo pošlje eno zaščiteno datoteko. Deluje samo z osebno povezavo, ki jo služba izda na prošnjo. Datoteka je shranjena v šifrirani obliki in se uniči, potem ko jo služba prevzame.
home-have-link = Ste povezavo dobili po e-pošti? Odprite jo iz tistega sporočila.
home-no-link = Morate poslati podatke? Pokličite službo za podporo in prosite za povezavo.

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

## The text message: one segment of 160 characters, in every language

sms-link-password =
    Geslo: { $password }
    Spada k povezavi iz e-pošte službe za podporo. Ne povejte ga nikomur. Tega niste zahtevali? SMS prezrite.

## E-mails

mail-greeting = Pozdravljeni,
mail-greeting-name = Pozdravljeni, { $name },
mail-footer = To sporočilo je bilo poslano samodejno. Nanj ne odgovarjajte in podatkov o pacientih nikoli ne pošiljajte po e-pošti.

mail-link-subject = Povezava za varno pošiljanje podatkov ({ $reference })
mail-link-intro = Službo za podporo ste prosili za varen način pošiljanja podatkov. To je vaša osebna povezava za zahtevek { $reference }, { $institution }:
mail-link-once = Sprejme eno datoteko in velja do: { $time }.
mail-link-password-sms = Geslo zanjo boste dobili posebej, s sporočilom SMS.
mail-link-password-phone = Geslo zanjo vam bo služba za podporo povedala po telefonu.
mail-link-password-never = Gesla vam nihče nikoli ne bo poslal po e-pošti.
mail-link-prepare-title = Preden odprete povezavo
mail-link-prepare-zip = Ničesar vam ni treba pripraviti, datoteke imejte pri roki. Stran za povezavo jih šifrira na vašem računalniku.
mail-link-prepare-names = Pripravite papir in pisalo: stran vam pokaže osem besed. To je geslo vaših datotek.
mail-link-prepare-phone = Te besede povejte službi za podporo po telefonu, nikoli pisno.
mail-link-unasked-title = Tega niste zahtevali?
mail-link-unasked = Ni vam treba storiti ničesar, lahko pa to poveste službi za podporo na številko, ki jo že poznate. Tega sporočila ne posredujte.

mail-upload-stored-subject = Prispela je datoteka ({ $reference })
mail-upload-stored-what = Ustanova je poslala datoteko za zahtevek { $reference }. Datoteka je preverjena in shranjena v šifrirani obliki.
mail-upload-stored-do = Prijavite se in jo prenesite. Za geslo za ZIP pošiljatelja prosite po telefonu.

mail-link-locked-subject = Povezava je zaklenjena ({ $reference })
mail-link-locked-what = Povezava za zahtevek { $reference } je zaklenjena, ker je bilo prevečkrat vneseno napačno geslo. Ni je več mogoče odpreti.
mail-link-locked-do = Pokličite kontaktno osebo in preverite, ali je geslo vnašala ona. Če ga je, izdajte novo povezavo. Če ga ni, prijavite možen napad.

mail-password-sms-failed-subject = Gesla ni bilo mogoče dostaviti ({ $reference })
mail-password-sms-failed-what = SMS z geslom za povezavo zahtevka { $reference } ni prispel do kontaktne osebe. Povezava še velja.
mail-password-sms-failed-do = Preverite telefonsko številko. Nato pošljite novo geslo ali pa izdajte novo povezavo in geslo zanjo povejte po telefonu.

mail-undelivered-handler-subject = Datoteka čaka in bo uničena ({ $reference })
mail-undelivered-handler-what = Datoteke za zahtevek { $reference } še nihče ni prenesel v celoti. Čas uničenja: { $time }. Potem je ne bo mogoče obnoviti.
mail-undelivered-handler-do = Če jo potrebujete, jo prenesite pred tem.

mail-undelivered-contact-subject = Vaša datoteka še ni prevzeta v celoti ({ $reference })
mail-undelivered-contact-what = Služba za podporo še ni prenesla cele datoteke, ki ste jo poslali za zahtevek { $reference }. Čas uničenja datoteke: { $time }.
mail-undelivered-contact-do = Zdaj vam je ni treba poslati znova. Če je zadeva nujna, pokličite službo za podporo na številko, ki jo že poznate.

mail-seal-alarm-subject = Alarm: shranjene datoteke ni mogoče odpreti ({ $reference })
mail-seal-alarm-what = Shranjene datoteke za zahtevek { $reference } ni več mogoče odpreti takšne, kot je bila prejeta: manjka ona ali njen ključ ali pa je bila v shrambi poškodovana ali spremenjena. Nič poškodovanega ni bilo izdano.
mail-seal-alarm-do = Ne uporabljajte nepopolne kopije. Takoj obvestite upravljavca sistema in prosite pošiljatelja, naj ohrani izvirnik.

## Errors: requests in general

error-invalid-request = Zahteva ni imela pričakovane oblike. Nič ni bilo spremenjeno. Preverite, kaj ste vnesli, in poskusite znova.
error-unknown-field = Zahteva je vsebovala polje, ki ga tukaj ne poznamo. Nič ni bilo spremenjeno. Odstranite ga in poskusite znova.
error-not-found = Na tem naslovu ni ničesar ali pa za vas ni odprt. Nič ni bilo spremenjeno. Preverite naslov.
error-method-not-allowed = Tega naslova ni mogoče uporabiti na ta način. Nič ni bilo spremenjeno. Vrnite se in poskusite znova.
error-unsupported-media-type = Podatki so prišli v obliki, ki je tukaj ne sprejmemo. Nič ni bilo shranjeno. Uporabite obrazec na strani ali obliko iz opisa vmesnika API.
error-unauthenticated = Niste prijavljeni ali pa je vaša seja potekla. Nič ni bilo spremenjeno. Prijavite se in poskusite znova.
error-forbidden = Vaš račun za to nima dovoljenja. Nič ni bilo spremenjeno. Če to potrebujete pri delu, prosite skrbnika računov.
error-cross-site-request = Zahteva je prišla z drugega spletnega mesta in je bila zaradi vaše varnosti zavrnjena. Nič ni bilo spremenjeno. Znova odprite stran tukaj in ponovite korak.
error-idempotency-key-reused = Ta Idempotency-Key je bil že uporabljen za drugo zahtevo. Nič ni bilo spremenjeno. Uporabite nov ključ.
error-busy = Trenutno se dogaja preveč naenkrat. Nič ni izgubljeno. Malo počakajte in poskusite znova.
error-request-timeout = Zahteva je trajala predolgo in je bila prekinjena. Nič od nje ni bilo shranjeno. Preverite povezavo z internetom in poskusite znova.
error-unavailable = Storitev trenutno ne more odgovoriti. Vse, kar je bilo doslej potrjeno, je varno. Poskusite znova čez nekaj minut.
error-shutting-down = Storitev se ravno znova zaganja. Vse, kar je bilo doslej potrjeno, je varno. Poskusite znova čez minuto.
error-internal = Na naši strani je šlo nekaj narobe. Vse, kar je bilo doslej potrjeno, je varno, zadnji korak pa morda ni bil izveden. Poskusite znova; če se ponovi, obvestite službo za podporo.

## Errors: links and their passwords

error-wrong-password = Geslo ni pravilno. Nič ni izgubljeno. Preverite ga in ga vnesite znova.
error-password-required = Gesla niste vnesli. Nič ni izgubljeno. Vnesite geslo, ki spada k vaši povezavi.
error-password-malformed = Vneseno besedilo ne more biti geslo. Nič ni izgubljeno. Vnesite samo geslo, brez česarkoli pred njim ali za njim.
error-link-locked = Povezava je zaklenjena, ker je bilo prevečkrat vneseno napačno geslo. To ne velja za datoteko, za katero ste videli potrdilo. Prosite službo za podporo za novo povezavo.
error-link-used = Prek te povezave je bila datoteka že poslana, povezava pa sprejme le eno. Tista datoteka je prispela cela. Če morate poslati še eno, prosite službo za podporo za novo povezavo.
error-link-expired = Čas za to povezavo je potekel. To ne velja za datoteko, za katero ste videli potrdilo. Če morate še kaj poslati, prosite službo za podporo za novo povezavo.
error-link-revoked = Služba za podporo je to povezavo preklicala. Prek nje ni več mogoče ničesar poslati. Če morate še kaj poslati, prosite za novo povezavo.
error-link-not-live = Te povezave ni več mogoče uporabiti ali spremeniti. Nič ni bilo spremenjeno. Potrebna je nova povezava.
error-session-required = Vaš čas na tej strani je potekel ali pa geslo še ni bilo vneseno. Nič ni bilo shranjeno, povezava pa je takšna kot prej. Znova odprite povezavo in vnesite geslo.
error-resend-limit = Novo geslo za to povezavo je bilo poslano že tolikokrat, kot je dovoljeno. Nič ni bilo poslano. Izdajte novo povezavo.
error-no-receipt = Za to povezavo ni potrdila. Nič ni izgubljeno. Če datoteke še niste poslali, jo najprej pošljite.

## Errors: contacts and messages

error-invalid-phone = To ni telefonska številka v mednarodni obliki. Nič ni bilo poslano. Zapišite jo z znakom + in kodo države na začetku.
error-phone-country-refused = Sporočila SMS v to državo tukaj niso dovoljena. Nič ni bilo poslano. Uporabite drugo številko ali geslo povejte po telefonu.
error-sms-limit = Poslanih je bilo že toliko sporočil SMS, kot jih je za zdaj dovoljenih. To ni bilo poslano. Poskusite pozneje ali geslo povejte po telefonu.
error-phone-required = Geslo naj bi šlo s sporočilom SMS, a telefonske številke ni. Nič ni bilo poslano. Vnesite številko ali izberite, da geslo poveste po telefonu.
error-email-not-ascii = V delu e-naslova pred znakom @ je črka s strešico ali iz druge pisave. Mnogi poštni strežniki takega naslova ne morejo sprejeti. Nič ni bilo spremenjeno in nič poslano. Prosite za drug naslov te osebe, zapisan z navadnimi črkami.

## Errors: uploads

error-too-large = Datoteka je večja, kot je dovoljeno. Nič od nje ni bilo shranjeno, vaša povezava pa še deluje. Pošljite manjšo datoteko ali prosite službo za podporo za več povezav.
error-no-file = Datoteke niste izbrali. Vaša povezava še deluje. Izberite svojo datoteko ZIP in jo pošljite.
error-too-many-parts = Poslana je bila več kot ena datoteka. Nič ni bilo shranjeno, vaša povezava pa še deluje. Pošljite natanko eno datoteko ZIP.
error-truncated-body = Zveza se je prekinila, preden je prispela vsa datoteka. Nič od nje ni bilo shranjeno, vaša povezava pa še deluje. Pošljite datoteko znova.
error-too-slow = Datoteka je prihajala prepočasi, zato je bil prenos ustavljen. Nič od nje ni bilo shranjeno, vaša povezava pa še deluje. Poskusite znova z boljšo internetno zvezo.
error-too-many-uploads = Trenutno se pošilja preveč datotek. Nič od vaše ni bilo shranjeno, vaša povezava pa še deluje. Počakajte nekaj minut in jo pošljite znova.
error-upload-paused = Na tej povezavi je bilo zavrnjenih veliko datotek zapored. Nič od vaše ni bilo shranjeno, vaša povezava pa še deluje. Počakajte pet minut in datoteko pošljite znova.
error-not-a-zip = Ta datoteka ni datoteka ZIP. Nič od nje ni bilo shranjeno, vaša povezava pa še deluje. Podatke zapakirajte v datoteko ZIP z geslom in šifriranjem AES-256 in pošljite to.
error-zip-entry-not-encrypted = Vsaj ena datoteka v tem ZIP-u ni zaščitena z geslom. Nič od njega ni bilo shranjeno, vaša povezava pa še deluje. ZIP naredite znova, z geslom in šifriranjem AES-256.
error-zip-weak-encryption = Ta ZIP je zaščiten s staro metodo (ZipCrypto), ki jo je mogoče zlomiti. Nič od njega ni bilo shranjeno, vaša povezava pa še deluje. ZIP naredite znova in za metodo šifriranja izberite AES-256.
error-zip-guessable = Neka datoteka v tem ZIP-u je tako kratka, da bi bilo njeno vsebino mogoče uganiti iz nezaščitene kontrolne vsote. Nič od njega ni bilo shranjeno, vaša povezava pa še deluje. ZIP naredite znova s programom 7-Zip ali Keka in pošljite novo datoteko.
error-zip-unsafe = V tem ZIP-u je nekaj, kar bi pri razpakiranju lahko škodilo: povezava, naprava ali nevarno ime. Nič od njega ni bilo shranjeno, vaša povezava pa še deluje. Izpustite to ali preimenujte in ZIP naredite znova.
error-zip-split = To je en del razdeljenega arhiva. Nič od njega ni bilo shranjeno, vaša povezava pa še deluje. ZIP naredite v enem kosu in pošljite tega.
error-zip-too-many = V tem ZIP-u je več kot 65.535 datotek. Nič od njega ni bilo shranjeno, vaša povezava pa še deluje. Mapo najprej zapakirajte v ZIP brez gesla, tega pa v drugega, z geslom in šifriranjem AES-256.
error-zip-malformed = Ta datoteka ZIP je poškodovana ali pa zgrajena tako, da je ni mogoče preveriti. Nič od nje ni bilo shranjeno, vaša povezava pa še deluje. Naredite jo znova s programom 7-Zip ali Keka in pošljite novo datoteko.
error-zip-empty = V tej datoteki ZIP ni podatkov. Nič od nje ni bilo shranjeno, vaša povezava pa še deluje. Naredite jo znova s svojimi podatki in pošljite novo datoteko.

## Errors: downloads

error-upload-not-available = Te datoteke ni mogoče prenesti: ni prispela cela ali pa je že uničena. Vaša zahteva ni ničesar spremenila. Razlog je viden v zahtevku.
error-download-used = Ta prenos je že porabljen; vsak deluje enkrat. Zahteva ni ničesar spremenila. Če datoteko še potrebujete, začnite nov prenos iz zahtevka.
error-download-expired = Ta prenos ni bil začet pravočasno. Zahteva ni ničesar spremenila. Začnite nov prenos iz zahtevka.
error-download-not-complete = Ta prenos ni bil dokončan, zato ga ni mogoče potrditi. Datoteka je še na strežniku. Najprej jo prenesite v celoti.
error-digest-mismatch = Prstni odtis se ne ujema s to datoteko, zato je vaša kopija morda poškodovana. Potrditev ni bila zabeležena. Datoteko prenesite znova in primerjajte.

## Errors: tickets

error-reference-taken = Odprt zahtevek s to številko že obstaja. Nič ni bilo ustvarjeno. Uporabite tisti zahtevek.
error-ticket-closed = Ta zahtevek je zaprt. Nič ni bilo spremenjeno. Odprite nov zahtevek.
error-undelivered-uploads = V zahtevku so datoteke, ki jih ni prenesel nihče ali jih ni prenesel v celoti. Še vedno je odprt in nič ni bilo izbrisano. Prenesite jih ali navedite razlog, zakaj jih zavržete.
error-download-running = Prenos iz tega zahtevka še poteka. Nič ni bilo spremenjeno. Počakajte, da se konča, nato zaprite zahtevek.
error-attestation-required = Zahtevek lahko zaprete šele, ko potrdite, da so vse delovne kopije uničene. Nič ni bilo spremenjeno. Uničite jih, to potrdite in znova zaprite zahtevek.
error-ticket-held = Za ta zahtevek že velja pravni zadržek. Nič ni bilo spremenjeno.
error-ticket-not-held = Za ta zahtevek ne velja pravni zadržek. Nič ni bilo spremenjeno.
error-ticket-erased = Vse iz tega zahtevka je že uničeno. Ničesar več ni mogoče zadržati.
error-not-purged-yet = Vse še ni uničeno, zato tega še ni mogoče potrditi. Nič ni bilo spremenjeno. Poskusite znova, ko bo zahtevek zaprt in bo opravljeno naslednje čiščenje.

## Errors: storage and sealing

error-object-not-found = Shranjene datoteke ni tam, kjer bi morala biti. Zahteva ni ničesar spremenila. Obvestite upravljavca sistema, ki mora preveriti shrambo.
error-object-locked = Shramba ne dovoli izbrisa te datoteke. Ni bila izbrisana. Upravljavec sistema mora odstraniti zaklep v shrambi; naslednje čiščenje poskusi znova.
error-object-not-destroyed = Ni bilo mogoče dokazati, da datoteke ni več. Velja za neizbrisano in naslednje čiščenje poskusi znova. Če se to ponavlja, mora upravljavec sistema preveriti shrambo.
error-seal-broken = Shranjena datoteka je bila poškodovana ali spremenjena. Iz poškodovanega dela ni bilo izdano nič. Ne uporabljajte nepopolne kopije, obvestite upravljavca sistema in prosite pošiljatelja, naj datoteko pošlje znova.
error-key-not-found = Ključ te datoteke ne obstaja: bil je uničen ali pa shramba ključev ni popolna. Datoteke ni mogoče odpreti. Obvestite upravljavca sistema; če datoteko še potrebujete, zanjo prosite pošiljatelja.
error-master-key-unknown = To je šifrirano z glavnim ključem, ki ga ta strežnik nima. Ohranjeno je, vendar ga zdaj ni mogoče odpreti; nič ni bilo porabljeno. Upravljavec sistema mora dodati ta ključ.
error-storage-unavailable = Shramba se ne odziva. Vse, kar je bilo doslej potrjeno, je varno, ta korak pa ni bil dokončan. Poskusite znova čez nekaj minut.

## Errors: accounts, sign-in, hooks

error-sign-in-failed = E-pošta ali geslo ni pravilno. Nič ni bilo spremenjeno. Preverite oboje in poskusite znova.
error-email-taken = Račun s tem e-naslovom že obstaja. Nič ni bilo ustvarjeno. Uporabite drug naslov.
error-signature-invalid = Podpis tega sporočila ni pravilen, zato ni bilo sprejeto. Nič ni bilo spremenjeno. Preverite skupno skrivnost in naslov, za katerega je bil podpis narejen.

## Errors: operation

error-config-invalid = V nastavitvah so napake, zato se storitev ni zagnala. Podatki so ostali nedotaknjeni. Popravite navedene nastavitve in jo znova zaženite.
error-migration-changed = Migracija zbirke podatkov, ki je bila že izvedena, je spremenjena. Zbirka podatkov je ostala nedotaknjena. Vrnite prvotno datoteko.
error-migration-out-of-order = Manjkajoča migracija podatkovne baze ima nižjo številko od že izvedene. Baza ni bila spremenjena. Dajte ji naslednjo številko.
error-database-ahead = Podatkovno bazo je posodobila novejša različica. Nič ni bilo spremenjeno. Namestite tisto različico.
error-audit-broken = Veriga revizijskega dnevnika je poškodovana. Preverjanje ni ničesar spremenilo. Zbirko podatkov pustite, kot je, in obvestite pooblaščeno osebo za varstvo podatkov.
error-database-behind = Zbirka podatkov je starejša od seznama izbrisov, ki se vodi zunaj nje, kot po obnovitvi iz varnostne kopije. Nič ni bilo spremenjeno. Zaženite `sluice restore reconcile` in poskusite znova.

# Reasons for a download (the controlled list)
reason-diagnosis = Iskanje vzroka prijavljene težave
reason-data-repair = Popravilo podatkov
reason-migration = Prenos podatkov v drug sistem
reason-restore-test = Preverjanje, ali je varnostno kopijo mogoče obnoviti
reason-deployment = Namestitev ali posodobitev programske opreme
reason-verification = Preverjanje, ali rešitev deluje
reason-other = Drug razlog (glejte opombo)
error-agreement-required = Povezava ni bila izdana: storitev zahteva veljavno pogodbo o obdelavi podatkov z ustanovo, zabeležena pa ni nobena. Prosite vodjo skupine, naj jo zabeleži ali navede razlog za povezavo brez nje.
error-contact-not-authorised = Povezava ni bila izdana: storitev pošilja povezave samo osebam, ki jih je pooblastila ustanova, ta oseba pa ni zabeležena. Prosite vodjo skupine, naj jo zabeleži, ali navedite, kako ste preverili, kdo je.
error-approval-required = Ta prenos potrebuje odobritev drugega vodje: datoteka ali njen del je bil že prevzet ali pa je zunaj delovnega časa. Nič ni bilo izgubljeno. Za odobritev zaprosite na strani zahtevka.
error-tus-version = Program, ki pošilja, uporablja drugo različico protokola za nalaganje (potreben je tus 1.0.0). Nič ni bilo poslano.
error-offset-conflict = Nalaganje se nadaljuje na drugem mestu od navedenega. Nič ni bilo izgubljeno: preverite, kje je, in nadaljujte od tam.
error-checksum-mismatch = Del se je na poti poškodoval in je bil zavržen. Vse pred njim je na varnem: pošljite ta del znova.
error-upload-busy = To datoteko ravno zdaj pošilja druga povezava. Nič ni bilo izgubljeno: počakajte trenutek in nadaljujte.
error-upload-gone = To nalaganje je bilo končano ali zavrnjeno in nič ni bilo shranjeno. Povezava morda še velja: začnite novo nalaganje.

# The certificate of destruction
certificate-title = Potrdilo o uničenju
certificate-intro = Storitev na naslovu { $service } potrjuje, kaj je hranila za spodnji zahtevek, kdo je to prenesel in da je bilo uničeno.
certificate-ticket = Zahtevek { $reference }
certificate-institution = Ustanova: { $institution }
certificate-opened = Odprto: { $time }
certificate-closed = Zaprto: { $time }, račun { $account }, ki je potrdil, da so vse delovne kopije uničene.
certificate-erased = Imena, naslovi in številke oseb izbrisani: { $time }
certificate-file = Datoteka { $number } od { $count }
certificate-size = Velikost: { $size }
certificate-digest = Zgoščena vrednost SHA-256: { $digest }
certificate-received = Prejeto: { $time }
certificate-fetched = Preneseno: { $time }, račun { $account }. Razlog: { $reason }
certificate-fetch-broke-off = Nedokončan prenos: { $time }, račun { $account }. Razlog: { $reason }
certificate-not-fetched = Datoteke ni prenesel nihče.
certificate-key = Ključ uničen: { $time }. Od takrat ni mogoče odpreti nobene kopije datoteke.
certificate-bytes = Odstranjeni šifrirani podatki: različice { $versions }, nedokončani deli { $parts }.
certificate-absence =
    Podatki iskani ponovno: { $time }. { $way ->
        [folder] Ni najdeno: v mapi ni bilo ničesar od tega.
        [versions_and_parts_by_name] Ni najdeno na seznamu vseh različic v shrambi niti na njenem seznamu nedokončanih delov po točnem imenu.
        [versions_and_parts_by_prefix] Ni najdeno na seznamu vseh različic v shrambi niti na njenem seznamu nedokončanih delov.
        [objects_and_parts_by_name] Ni najdeno med trenutnimi predmeti in nedokončanimi deli. Ta shramba starejših različic ne prikaže, zato o njih ni izjave.
        [objects_and_parts_by_prefix] Ni najdeno med trenutnimi predmeti in nedokončanimi deli. Ta shramba starejših različic ne prikaže, zato o njih ni izjave.
       *[unsaid] Najdeno ni bilo nič.
    }
certificate-key-removed = Ključ odstranjen iz shrambe ključev: { $time }.
certificate-key-absence =
    Ključ iskan ponovno: { $time }. { $way ->
        [folder] Ni najdeno: v mapi ni bilo ničesar od tega.
        [versions_and_parts_by_name] Ni najdeno na seznamu vseh različic v shrambi niti na njenem seznamu nedokončanih delov po točnem imenu.
        [versions_and_parts_by_prefix] Ni najdeno na seznamu vseh različic v shrambi niti na njenem seznamu nedokončanih delov.
        [objects_and_parts_by_name] Ni najdeno med trenutnimi predmeti in nedokončanimi deli. Ta shramba starejših različic ne prikaže, zato o njih ni izjave.
        [objects_and_parts_by_prefix] Ni najdeno med trenutnimi predmeti in nedokončanimi deli. Ta shramba starejših različic ne prikaže, zato o njih ni izjave.
       *[unsaid] Najdeno ni bilo nič.
    }
certificate-blocked = Shramba od { $time } ne dovoli odstraniti šifriranih podatkov. Brez ključa jih ni mogoče odpreti.
certificate-audit = Vnos { $number } v revizijskem dnevniku: { $hash }
certificate-no-file = Nobena datoteka ni bila nikoli shranjena.
certificate-never-stored = Zavrnjena ali prekinjena pošiljanja, od katerih ni bilo ohranjeno nič: { $count }
certificate-check = Ta stran je za ljudi. Dokaz je podpisana datoteka (JSON) z istim imenom; ključ podpisa { $key }. Preveri jo ukaz »sluice certificate verify« ali stran { $address }
