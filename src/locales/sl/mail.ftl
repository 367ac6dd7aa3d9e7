## E-mails
mail-greeting = Pozdravljeni,
mail-greeting-name = Pozdravljeni, { $name },
mail-footer = To sporočilo je bilo poslano samodejno. Nanj ne odgovarjajte in podatkov o pacientih nikoli ne pošiljajte po e-pošti.
mail-link-subject = Varna povezava za pošiljanje datotek ({ $reference })
mail-desk-asks = { $desk } vas prosi za datoteke.
mail-desk-writes = To sporočilo vam pošilja { $desk }.
mail-link-intro = To je vaša osebna povezava za varno pošiljanje podatkov, zahtevek { $reference }, { $institution }:
mail-link-request = Kaj potrebujemo: { $request }
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
mail-undelivered-handler-subject = Datoteka ni prenesena in bo izbrisana ({ $reference })
mail-undelivered-handler-what = Datoteke za zahtevek { $reference } še nihče ni prenesel v celoti. Čas dokončnega izbrisa: { $time }.
mail-undelivered-handler-do = Če jo potrebujete, jo prenesite pred tem.
mail-undelivered-contact-subject = Vaša datoteka še ni prenesena v celoti ({ $reference })
mail-undelivered-contact-what = Služba za podporo še ni prenesla cele datoteke, ki ste jo poslali za zahtevek { $reference }. Čas izbrisa datoteke: { $time }.
mail-undelivered-contact-do = Zdaj vam je ni treba poslati znova. Če je zadeva nujna, pokličite službo za podporo na številko, ki jo že poznate.
mail-seal-alarm-subject = Alarm: shranjene datoteke ni mogoče odpreti ({ $reference })
mail-seal-alarm-what = Shranjene datoteke za zahtevek { $reference } ni več mogoče odpreti takšne, kot je bila prejeta: manjka ona ali njen ključ ali pa je bila v shrambi poškodovana ali spremenjena. Poškodovani podatki niso bili izdani.
mail-seal-alarm-do = Ne uporabljajte nepopolne kopije. Takoj obvestite upravitelja in prosite pošiljatelja, naj ohrani izvirnik.
mail-token-created-subject = Nov žeton API za vaš račun
mail-token-created-what = Za vaš račun je bil ustvarjen žeton API. Program lahko z njim dela v vašem imenu do { $time }.
mail-token-created-do = O tem ne veste ničesar? Prekličite ga v razdelku Moj račun (/desk/account), spremenite geslo in obvestite skrbnika računov.
mail-role-asked-subject = Vloga za odobritev: { $role }
mail-role-asked-what = Upravitelj želi nekomu dati to vlogo: { $role }. Odobriti jo mora druga oseba.
mail-role-asked-do = Poglejte, kdo prosi in za koga (/desk/account-requests). Odobrite le, če za to veste; sicer zavrnite.
mail-role-given-subject = Vloga je dodeljena ali znova omogočena: { $role }
mail-role-given-what = Račun je dobil to vlogo ali pa je bil račun, ki jo že ima, znova povabljen, znova omogočen ali mu je bilo ponastavljeno preverjanje v dveh korakih: { $role }.
mail-role-given-do = Tega niste pričakovali? Poglejte račune (/desk/accounts), v dvomu račun začasno ustavite in vprašajte sodelavce.

# Besede upraviteljem o alarmih same storitve.
mail-stores-changed-subject = Nastavljeni shrambi nista tisti, v katerih so datoteke
mail-stores-changed-what = Eden od procesov Sluice ima nastavljeno drugo shrambo datotek ali ključev kot tisto, v kateri so sedanje datoteke. Datotek ne sprejema, zahtevkov ne zapira in ničesar ne izbriše, zato se nič ne izgubi.
mail-stores-changed-do = Obe mesti navajata njegov dnevnik in »sluice doctor«. Popravite nastavitev; če sta bili shrambi res preseljeni, zaženite »sluice stores accept«.
mail-stores-emptied-subject = Večine shranjenih datotek ni v shrambi
mail-stores-emptied-what = Samodejni izbris je iskal datoteke, ki morajo biti tam, in večine ali njihovih ključev ni našel. Nič ni bilo izbrisano in nič zapisano.
mail-stores-emptied-do = Preverite, ali je nosilec priklopljen in ali ni bilo vedro ustvarjeno na novo. Samo če so datoteke res izgubljene: »sluice stores accept --accept-missing« obvesti skrbnike zahtevkov.
mail-stores-unsafe-subject = Nastavitve shrambe preprečujejo zanesljiv izbris
mail-stores-unsafe-what = Nastavitve vedra kršijo obljubo, da izbrisani podatki izginejo: hrani stare različice ključev, zaklepa predmete, jih kopira drugam ali dovoli javni dostop.
mail-stores-unsafe-do = Zaženite »sluice doctor«: navede vedro, nastavitev in rešitev.
mail-purge-blocked-subject = Datoteke ni mogoče odstraniti: v shrambi je zaklenjena
mail-purge-blocked-what = Zaklep ali pravni zadržek v shrambi zadržuje šifrirane podatke datoteke, ki je ne bi smelo več biti. Njen ključ je izbrisan, zato jih nihče več ne more prebrati; to je navedeno v potrdilu o izbrisu.
mail-purge-blocked-do = Ugotovite, kdo je postavil zaklep, in ga na vedru izklopite. Vsak samodejni izbris poskusi znova; ko se zaklep konča, bodo podatki odstranjeni.
mail-canary-failed-subject = Poskusni prehod skozi celotno storitev ni uspel
mail-canary-failed-what = »sluice canary« pošlje poskusno datoteko skozi vse korake nalaganja. Eden od korakov ni uspel.
mail-canary-failed-do = Ročno zaženite »sluice canary«: navede korak. Ravnajte, kot da bi se to zgodilo ustanovi.

# Sporočilo s koncem revizijskega dnevnika za osebo, ki ga hrani.
anchor-mail-subject = Konec revizijskega dnevnika: vnos { $seq }
anchor-mail-what = Spodaj je podpisani konec revizijskega dnevnika Sluice, kakršen je bil v tem trenutku. Ne vsebuje osebnih podatkov.
anchor-mail-do = Prosimo, da sporočilo shranite. Če bi kdo dnevnik kdaj skrajšal ali prepisal, ga to sporočilo razkrije.
mail-approval-asked-subject = Potrebna je vaša odobritev ({ $reference })
mail-approval-asked-what = Nekdo želi prenesti datoteko zahtevka { $reference }, znova ali zunaj delovnega časa, in potrebuje odobritev drugega vodje skupine.
mail-approval-asked-do = Prošnja je v razdelku Odobritve (/desk/approvals). Odobrite jo ali zavrnite.
mail-approval-given-subject = Prenos odobren ({ $reference })
mail-approval-given-what = Vodja skupine je odobril vaš prenos pri zahtevku { $reference }. Odobritev velja za en prenos.
mail-approval-given-do = Prenos začnite na strani zahtevka, preden odobritev poteče.
mail-approval-refused-subject = Prenos zavrnjen ({ $reference })
mail-approval-refused-what = Vodja skupine je zavrnil vaš prenos pri zahtevku { $reference }. Datoteka ni bila spremenjena.
mail-approval-refused-do = Razlog je na strani zahtevka.
mail-certificate-subject = Potrdilo o izbrisu ({ $reference })
mail-certificate-what = Vse, kar ste poslali za zahtevek { $reference }, je izbrisano z naših strežnikov, skupaj s ključem, ki je to odpiral.
mail-certificate-files = Temu sporočilu sta priložena dva dokumenta: potrdilo o izbrisu za vas in vašo pooblaščeno osebo za varstvo podatkov (PDF) ter isto potrdilo z digitalnim podpisom v strojno berljivi obliki (JSON). Prosimo, shranite oba.
mail-certificate-check = Podpisano potrdilo lahko vsakdo preveri na tej strani:
mail-certificate-erased = Zdaj so iz tega zahtevka izbrisani tudi vaše ime, e-poštni naslov in telefonska številka. To je zadnje sporočilo o njem.
mail-invitation-subject = Vaš račun pri službi za podporo
mail-invitation-intro = Tukaj lahko nastavite geslo svojega računa:
mail-invitation-once = Povezava deluje enkrat, do { $time }.
mail-invitation-unasked = Tega niste pričakovali? Ne storite ničesar in obvestite skrbnika računov.
mail-close-requested-subject = Sistem helpdesk je zaprl primer ({ $reference })
mail-close-requested-what = Sistem helpdesk sporoča, da je primer { $reference } zaprt. Njegove povezave so takoj prenehale delovati; prejete datoteke so še shranjene.
mail-close-requested-do = Izbrišite delovne kopije, nato zaprite zahtevek in potrdite izbris.
mail-file-lost-subject = Manjka shranjena datoteka ali njen ključ
mail-file-lost-what = Datoteke, katere prejem je bil ustanovi potrjen, ni mogoče odpreti: nje ali njenega ključa ni v shrambi. Navedena je v revizijskem dnevniku (upload.alarm), skrbnik zahtevka je obveščen.
mail-file-lost-do = Preverite, ali je disk priklopljen in ali obnova ni vrnila ene shrambe brez druge. Če manjkajoči del najdete, ga vrnite na njegovo mesto: prenos bo spet deloval. Če ne, je treba ustanovo prositi, naj datoteko pošlje znova.
mail-seal-broken-subject = Shranjena datoteka je bila poškodovana ali spremenjena
mail-seal-broken-what = Preverjanje celovitosti shranjene datoteke ali njenega ključa ni uspelo: podatki niso več tisti, ki so bili shranjeni. Datoteka je navedena v revizijskem dnevniku (upload.alarm). Poškodovani podatki niso bili izdani.
mail-seal-broken-do = Ugotovite, kaj je pisalo v shrambo: disk v okvari, popravilo, človek. Poškodovani objekt ohranite. Ustanovo je treba prositi, naj datoteko pošlje znova.
mail-master-key-unknown-subject = V nastavitvah manjka glavni ključ
mail-master-key-unknown-what = Nekaj je šifrirano z glavnim ključem, ki ga ta proces nima, zato tega ni mogoče odpreti. Dokler ključ obstaja, ni izgubljeno nič.
mail-master-key-unknown-do = Manjkajoči ključ dodajte v MASTER_KEY, za prvim, in storitev znova zaženite. Njegova oznaka je v datotekah ključev; po »sluice keys rotate« ga ne boste več potrebovali.
mail-storage-full-subject = Shramba je polna
mail-storage-full-what = V shrambi ni prostora za nalaganje: ustanove so zavrnjene s prošnjo, naj poskusijo pozneje. Kar je že potrjeno, ni prizadeto.
mail-storage-full-do = Sprostite prostor na disku ali povečajte omejitev vedra. Povezave medtem ostanejo veljavne.
mail-lost-subject = E-sporočilo ustanovi ni prispelo ({ $reference })
mail-lost-link = E-sporočilo s povezavo za zahtevek { $reference } ni prispelo do kontaktne osebe: poštni strežnik ga je zavrnil ali vrnil.
mail-lost-link-do = Po telefonu preverite naslov. Nato to povezavo prekličite in izdajte novo. Geslo se s SMS-om ne pošlje, dokler e-sporočilo s povezavo ni sprejeto.
mail-lost-other = E-sporočilo kontaktni osebi zahtevka { $reference } ni prispelo: { $what }. Poštni strežnik ga je zavrnil ali vrnil.
mail-lost-other-do = Če je pomembno, ji to povejte po telefonu, na številko, ki jo že poznate.
mail-lost-receipt = potrdilo o prejemu datoteke
mail-lost-warning = opozorilo, da bo datoteka izbrisana
mail-lost-certificate = potrdilo o izbrisu
mail-lost-extended = obvestilo o podaljšanju povezave
mail-lost-ending = opomnik, da povezava kmalu poteče
mail-lost-something = sporočilo službe za podporo
mail-notice-lost-subject = Obvestila ni bilo mogoče dostaviti ({ $reference })
mail-notice-lost-what = Obvestilo o zahtevku { $reference } ni prispelo do osebe, ki ji je bilo namenjeno: poštni strežnik ga ni sprejel ali pa račun ni več dejaven.
mail-notice-lost-do = Poglejte zahtevek. Če je njegov skrbnik odsoten ali tu ne dela več, ga dodelite komu drugemu.
mail-notices-unread-subject = Obvestil ni mogoče dostaviti
mail-notices-unread-what = Obvestila Sluice ni bilo mogoče dostaviti osebi, ki ji je bilo namenjeno, ali pa ni več ne skrbnika zahtevka ne vodje skupine, ki bi ga lahko prebral.
mail-notices-unread-do = V dnevniku poglejte, katero sporočilo je bilo zavrnjeno, in popravite naslov računa. Poskrbite, da ima vsaj en vodja skupine dejaven račun.
mail-link-extended-subject = Veljavnost vaše povezave je podaljšana ({ $reference })
mail-link-extended-what = Služba za podporo je podaljšala veljavnost vaše povezave za zahtevek { $reference }, { $institution }. Zdaj velja do: { $time }.
mail-link-ending-subject = Vaša povezava kmalu poteče ({ $reference })
mail-link-ending-what = Po vaši povezavi za zahtevek { $reference }, { $institution }, še ni prispela nobena datoteka. Povezava velja do: { $time }.
mail-link-where = Povezava je v našem e-sporočilu, poslanem: { $sent }; njeno geslo ostane isto. Zaradi varnosti v tem sporočilu ni ne povezave ne gesla.
mail-link-more-time = Potrebujete več časa ali drugo povezavo? Pokličite službo za podporo na številko, ki jo že poznate.
mail-tickets-given-subject = Dodeljeni so vam bili zahtevki
mail-tickets-given-what = { $count ->
    [one] Dodeljen vam je bil { $count } odprt zahtevek, ker je bil račun prejšnjega skrbnika izbrisan ali spremenjen.
    [two] Dodeljena sta vam bila { $count } odprta zahtevka, ker je bil račun prejšnjega skrbnika izbrisan ali spremenjen.
    [few] Dodeljeni so vam bili { $count } odprti zahtevki, ker je bil račun prejšnjega skrbnika izbrisan ali spremenjen.
   *[other] Dodeljenih vam je bilo { $count } odprtih zahtevkov, ker je bil račun prejšnjega skrbnika izbrisan ali spremenjen.
}
mail-tickets-given-do = Prijavite se, da jih vidite.
mail-tickets-left-subject = Nekateri zahtevki so brez skrbnika
mail-tickets-left-what = { $count ->
    [one] Skrbnik { $count } odprtega zahtevka na njem ne more več delati. Obvestila o njem dobijo vodje skupine.
    [two] Skrbnik { $count } odprtih zahtevkov na njiju ne more več delati. Obvestila o njiju dobijo vodje skupine.
    [few] Skrbnik { $count } odprtih zahtevkov na njih ne more več delati. Obvestila o njih dobijo vodje skupine.
   *[other] Skrbnik { $count } odprtih zahtevkov na njih ne more več delati. Obvestila o njih dobijo vodje skupine.
}
mail-tickets-left-do = Prijavite se in jih komu dodelite: na seznamu so označeni.
mail-sweep-subject = Nič se ne briše: samodejni izbris zamuja
mail-sweep-since = Zadnji samodejni izbris se je končal { $time }.
mail-sweep-never = Samodejni izbris še nikoli ni bil izveden.
mail-sweep-what = Podatki, ki bi morali že izginiti, so še vedno tu: prenesene datoteke in imena ljudi. Pošiljanje in prenašanje delujeta naprej.
mail-sweep-do = Preverite, ali časovnik, ki zažene »sluice sweep«, še teče, in ga enkrat zaženite ročno. Dokler se samodejni izbris ne konča, ne bo novega sporočila.
mail-link-unasked-close = Če želite povezavo zapreti, da je nihče ne more uporabiti, odprite to stran:
mail-receipt-subject = Vaša datoteka je v celoti prispela ({ $reference })
mail-receipt-what = Datoteka, ki ste jo poslali za zahtevek { $reference }, je v celoti prispela in je shranjena v šifrirani obliki.
mail-receipt-facts = Prejeto: { $time }. Velikost: { $size }. Prstni odtis (SHA-256): { $sha256 }
mail-receipt-do = Če tega še niste storili, povejte službi za podporo geslo datoteke po telefonu. Povezava iz našega prvega sporočila z njenim geslom pokaže napredek in tam lahko datoteko umaknete, dokler ni prenesena.
mail-receipt-not-me = Niste poslali datoteke? To takoj povejte službi za podporo na številko, ki jo že poznate.
mail-upload-withdrawn-subject = Datoteka je bila umaknjena ({ $reference })
mail-upload-withdrawn-what = Ustanova je datoteko za zahtevek { $reference } umaknila, preden je bila prenesena. Njen ključ je izbrisan.
mail-upload-withdrawn-do = Če podatke še potrebujete, izdajte novo povezavo.
mail-link-disowned-subject = »Tega nismo zahtevali« ({ $reference })
mail-link-disowned-what = Prejemnik povezave za zahtevek { $reference } pravi, da je ni zahteval. Če je bila odprta, je zdaj zaprta.
mail-link-disowned-do = Preden izdate novo povezavo, pri ustanovi preverite naslov in številko. Če je prek te povezave prišla datoteka, je ne uporabljajte, dokler ne veste, kdo jo je poslal.
mail-webhook-subject = »{ $name }« ne odgovarja že tri dni
mail-webhook-what = Prejemnika »{ $name }« tri dni ni bilo mogoče obvestiti; vsaj eno obvestilo ne bo več poslano. Vse drugo deluje.
mail-webhook-do = Odprite obvestila v razdelku »Webhooki«, popravite drugi sistem in jih od tam pošljite znova. Dokler katero ne prispe, ne bo novega sporočila.

mail-abuse-reported-subject = Prijavljena je zloraba računa
mail-abuse-reported-what = Nekdo je prijavil, da njegov račun uporablja druga oseba. Račun je bil takoj začasno ustavljen, njegove seje in žetoni so končani. Vloga: { $role }. Račun: { $account }
mail-abuse-reported-do = Pogovorite se z osebo, v revizijski sledi preverite, kaj je bilo z računom storjeno, in naj bo znova omogočen šele po zamenjavi gesla in drugega koraka. Odprti zahtevki tega računa potrebujejo novega skrbnika.
