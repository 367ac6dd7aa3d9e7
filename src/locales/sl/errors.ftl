problem-title = Prišlo je do težave
problem-prefix = Težava:
error-page-title = Nekaj je šlo narobe
error-page-request = Če prosite za pomoč, povejte to številko: { $requestId }

## Errors: requests in general
error-invalid-request = Nekateri podatki niso veljavni. Nič ni bilo spremenjeno. Popravite označena polja in poskusite znova.
error-unknown-field = Zahteva je vsebovala polje, ki ga tukaj ne poznamo. Nič ni bilo spremenjeno. Odstranite ga in poskusite znova.
error-not-found = Na tem naslovu ni ničesar ali pa do njega nimate dostopa. Nič ni bilo spremenjeno. Preverite naslov.
error-method-not-allowed = Tega naslova ni mogoče uporabiti na ta način. Nič ni bilo spremenjeno. Vrnite se in poskusite znova.
error-unsupported-media-type = Podatki so prišli v obliki, ki je tukaj ne sprejmemo. Nič ni bilo shranjeno. Uporabite obrazec na strani ali obliko iz opisa vmesnika API.
error-unauthenticated = Niste prijavljeni ali pa je vaša seja potekla. Nič ni bilo spremenjeno. Prijavite se in poskusite znova.
error-forbidden = Vaš račun za to nima dovoljenja. Nič ni bilo spremenjeno. Če to potrebujete pri delu, prosite skrbnika računov.
error-cross-site-request = Zahteva je prišla z drugega spletnega mesta in je bila zaradi vaše varnosti zavrnjena. Nič ni bilo spremenjeno. Znova odprite stran tukaj in ponovite korak.
error-idempotency-key-reused = Ta Idempotency-Key je bil že uporabljen za drugo zahtevo. Nič ni bilo spremenjeno. Uporabite nov ključ.
error-busy = Storitev je trenutno preobremenjena. Nič ni izgubljeno. Malo počakajte in poskusite znova.
error-request-timeout = Zahteva je trajala predolgo in je bila prekinjena. Nič od nje ni bilo shranjeno. Preverite povezavo z internetom in poskusite znova.
error-unavailable = Storitev trenutno ne more odgovoriti. Vse, kar je bilo doslej potrjeno, je varno. Poskusite znova čez nekaj minut.
error-shutting-down = Storitev se ravno znova zaganja. Vse, kar je bilo doslej potrjeno, je varno. Poskusite znova čez minuto.
error-internal = Na naši strani je šlo nekaj narobe. Vse, kar je bilo doslej potrjeno, je varno, zadnji korak pa morda ni bil izveden. Poskusite znova; če se ponovi, obvestite službo za podporo.

## Errors: links and their passwords
error-wrong-password = Geslo ni pravilno. Nič ni izgubljeno. Preverite ga in ga vnesite znova.
error-password-required = Gesla niste vnesli. Nič ni izgubljeno. Vnesite geslo, ki spada k vaši povezavi.
error-password-malformed = Vneseno besedilo ne more biti geslo. Nič ni izgubljeno. Vnesite samo geslo, brez česarkoli pred njim ali za njim.
error-link-locked = Povezava je zaklenjena, ker je bilo prevečkrat vneseno napačno geslo. To ne velja za datoteko, za katero ste videli potrdilo. Prosite službo za podporo za novo povezavo.
error-link-used = Prek te povezave je bila datoteka že poslana, povezava pa sprejme le eno. Tista datoteka je prispela v celoti. Če morate poslati še eno, prosite službo za podporo za novo povezavo.
error-link-expired = Povezava je potekla. To ne velja za datoteko, za katero ste videli potrdilo. Če morate še kaj poslati, prosite službo za podporo za novo povezavo.
error-link-revoked = Ta povezava je zaprta. Prek nje ni več mogoče ničesar poslati. Če morate še kaj poslati, prosite službo za podporo za novo povezavo.
error-link-not-live = Te povezave ni več mogoče uporabiti ali spremeniti. Nič ni bilo spremenjeno. Potrebna je nova povezava.
error-session-required = Vaša seja na tej strani je potekla ali pa geslo še ni bilo vneseno. Nič ni bilo shranjeno, povezava pa je nespremenjena. Znova odprite povezavo in vnesite geslo.
error-resend-limit = Novo geslo za to povezavo je bilo poslano že tolikokrat, kot je dovoljeno. Nič ni bilo poslano. Izdajte novo povezavo.
error-no-receipt = Za to povezavo ni potrdila. Nič ni izgubljeno. Če datoteke še niste poslali, jo najprej pošljite.

## Errors: contacts and messages
error-invalid-phone = To ni telefonska številka v mednarodni obliki. Nič ni bilo poslano. Zapišite jo z znakom + in kodo države na začetku.
error-phone-country-refused = Sporočila SMS v to državo tukaj niso dovoljena. Nič ni bilo poslano. Uporabite drugo številko ali geslo povejte po telefonu.
error-phone-landline = To je stacionarna številka, na katero sporočilo SMS običajno ne prispe. Nič ni bilo poslano. Vnesite mobilno številko ali geslo povejte po telefonu.
error-sms-limit = Poslanih je bilo že toliko sporočil SMS, kot jih je za zdaj dovoljenih. To ni bilo poslano. Poskusite pozneje ali geslo povejte po telefonu.
error-phone-required = Geslo naj bi šlo s sporočilom SMS, a telefonske številke ni. Nič ni bilo poslano. Vnesite številko ali izberite, da geslo poveste po telefonu.
error-email-not-ascii = V delu e-naslova pred znakom @ je črka s strešico ali iz druge pisave. Mnogi poštni strežniki takega naslova ne morejo sprejeti. Nič ni bilo spremenjeno in nič poslano. Prosite za drug naslov te osebe, zapisan z navadnimi črkami.

## Errors: uploads
error-too-large = Datoteka je večja, kot je dovoljeno. Nič od nje ni bilo shranjeno, vaša povezava pa še deluje. Pošljite manjšo datoteko ali prosite službo za podporo za več povezav.
error-no-file = Datoteke niste izbrali. Vaša povezava še deluje. Izberite svojo datoteko ZIP in jo pošljite.
error-too-many-parts = Poslana je bila več kot ena datoteka. Nič ni bilo shranjeno, vaša povezava pa še deluje. Pošljite natanko eno datoteko ZIP.
error-truncated-body = Zveza se je prekinila, preden je prispela vsa datoteka. Nič od nje ni bilo shranjeno, vaša povezava pa še deluje. Pošljite datoteko znova.
error-too-slow = Datoteka je prihajala prepočasi, zato je bil prenos ustavljen. Nič od nje ni bilo shranjeno, vaša povezava pa še deluje. Poskusite znova z boljšo internetno zvezo.
error-too-many-uploads = Trenutno se pošilja preveč datotek. Vaša datoteka ni bila shranjena, vaša povezava pa še deluje. Počakajte nekaj minut in jo pošljite znova.
error-upload-paused = Na tej povezavi je bilo zavrnjenih veliko datotek zapored. Vaša datoteka ni bila shranjena, vaša povezava pa še deluje. Po kratkem premoru jo pošljite znova.
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
error-upload-not-available = Te datoteke ni mogoče prenesti: ni prispela v celoti ali pa je že izbrisana. Vaša zahteva ni ničesar spremenila. Razlog je viden v zahtevku.
error-download-used = Ta prenos je že porabljen; vsak deluje enkrat. Zahteva ni ničesar spremenila. Če datoteko še potrebujete, začnite nov prenos iz zahtevka.
error-download-expired = Ta prenos ni bil začet pravočasno. Zahteva ni ničesar spremenila. Začnite nov prenos iz zahtevka.
error-download-not-complete = Ta prenos ni bil dokončan, zato ga ni mogoče potrditi. Datoteka je še na strežniku. Najprej jo prenesite v celoti.
error-digest-mismatch = Prstni odtis se ne ujema s to datoteko, zato je vaša kopija morda poškodovana. Potrditev ni bila zabeležena. Datoteko prenesite znova in primerjajte.

## Errors: tickets
error-reference-taken = Odprt zahtevek s to številko že obstaja. Nič ni bilo ustvarjeno. Uporabite tisti zahtevek.
error-ticket-closed = Ta zahtevek je zaprt. Nič ni bilo spremenjeno. Odprite nov zahtevek.
error-ticket-unassigned = Ta zahtevek še ni dodeljen. Nič ni bilo spremenjeno. Najprej si ga dodelite in poskusite znova.
error-ticket-taken = Ta zahtevek je že dodeljen komu drugemu. Nič ni bilo spremenjeno. Izberite drugega iz čakalne vrste skupine.
error-undelivered-uploads = V zahtevku so datoteke, ki niso bile prenesene v celoti. Še vedno je odprt in nič ni bilo izbrisano. Prenesite jih ali navedite razlog, zakaj jih zavržete.
error-download-running = Prenos iz tega zahtevka še poteka. Nič ni bilo spremenjeno. Počakajte, da se konča, nato zaprite zahtevek.
error-attestation-required = Zahtevek lahko zaprete šele, ko potrdite, da so vse delovne kopije izbrisane. Nič ni bilo spremenjeno. Izbrišite jih, to potrdite in znova zaprite zahtevek.
error-ticket-held = Za ta zahtevek že velja pravni zadržek. Nič ni bilo spremenjeno.
error-ticket-not-held = Za ta zahtevek ne velja pravni zadržek. Nič ni bilo spremenjeno.
error-ticket-restricted = Obdelava tega zahtevka je omejena: vse je ohranjeno, ničesar pa ni mogoče poslati, sprejeti ali prenesti. Nič ni bilo spremenjeno. Obrnite se na službo za podporo, tam pa na pooblaščeno osebo za varstvo podatkov.
error-ticket-not-restricted = Obdelava tega zahtevka ni omejena. Nič ni bilo spremenjeno.
error-own-proposal = To je vaš lastni predlog. Nič ni bilo spremenjeno. O njem mora odločiti druga oseba.
error-ticket-erased = Vsi podatki tega zahtevka so že izbrisani. Ničesar več ni mogoče zadržati.
error-not-purged-yet = Vse še ni izbrisano, zato potrdila o izbrisu še ni. Nič ni bilo spremenjeno. Poskusite znova, ko bo zahtevek zaprt in bo opravljen naslednji samodejni izbris.

## Errors: storage and sealing
error-object-not-found = Shranjene datoteke ni tam, kjer bi morala biti. Zahteva ni ničesar spremenila. Obvestite upravitelja, ki mora preveriti shrambo.
error-object-locked = Shramba ne dovoli izbrisa te datoteke. Ni bila izbrisana. Upravitelj mora odstraniti zaklep v shrambi; naslednji samodejni izbris poskusi znova.
error-object-not-destroyed = Ni bilo mogoče dokazati, da datoteke ni več. Velja za neizbrisano in naslednji samodejni izbris poskusi znova. Če se to ponavlja, mora upravitelj preveriti shrambo.
error-seal-broken = Shranjena datoteka je bila poškodovana ali spremenjena. Poškodovani podatki niso bili izdani. Ne uporabljajte nepopolne kopije, obvestite upravitelja in prosite pošiljatelja, naj datoteko pošlje znova.
error-key-not-found = Ključ te datoteke ne obstaja: bil je izbrisan ali pa shramba ključev ni popolna. Datoteke ni mogoče odpreti. Obvestite upravitelja; če datoteko še potrebujete, zanjo prosite pošiljatelja.
error-master-key-unknown = To je šifrirano z glavnim ključem, ki ga ta strežnik nima. Ohranjeno je, vendar ga zdaj ni mogoče odpreti; nič ni bilo porabljeno. Upravitelj mora dodati ta ključ.
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
error-agreement-required = Povezava ni bila izdana: storitev zahteva veljavno pogodbo o obdelavi podatkov z ustanovo, zabeležena pa ni nobena. Prosite vodjo skupine, naj jo zabeleži ali navede razlog za povezavo brez nje.
error-contact-not-authorised = Povezava ni bila izdana: storitev pošilja povezave samo osebam, ki jih je pooblastila ustanova, ta oseba pa ni zabeležena. Prosite vodjo skupine, naj jo zabeleži, ali navedite, kako ste preverili njeno identiteto.
error-approval-required = Ta prenos potrebuje odobritev drugega vodje skupine: datoteka ali njen del je bil že prenesen ali pa je zunaj delovnega časa. Nič ni bilo izgubljeno. Za odobritev zaprosite na strani zahtevka.
error-tus-version = Program, ki pošilja, uporablja drugo različico protokola za nalaganje (potreben je tus 1.0.0). Nič ni bilo poslano.
error-offset-conflict = Nalaganje se nadaljuje na drugem mestu od navedenega. Nič ni bilo izgubljeno: preverite, kje je, in nadaljujte od tam.
error-checksum-mismatch = Del se je na poti poškodoval in je bil zavržen. Vse pred njim je na varnem: pošljite ta del znova.
error-upload-busy = To datoteko ravno zdaj pošilja druga povezava. Nič ni bilo izgubljeno: počakajte trenutek in nadaljujte.
error-upload-gone = To nalaganje je bilo končano ali zavrnjeno in nič ni bilo shranjeno. Povezava morda še velja: začnite novo nalaganje.
error-password-overdue = Geslo tega računa je starejše, kot dovoljujejo tukajšnja pravila, zato njegovi žetoni ne delujejo. Nič ni bilo spremenjeno. Prijavite se in izberite novo geslo; potem žetoni spet delujejo.
error-own-role-request = O vlogi, za katero prosite ali ki je za vas, ne morete odločati. Nič ni bilo spremenjeno. Odločiti mora drug vodja skupine, pooblaščenec za varstvo podatkov ali upravitelj.
error-stores-changed = Shramba je nastavljena na drugo mesto kot tisto, kjer so datoteke. Nič ni bilo spremenjeno in nič ni izgubljeno. Upravitelj storitve mora popraviti nastavitev ali, če sta bili shrambi preseljeni, zagnati `sluice stores accept`.
error-stores-emptied = Večine datotek, ki morajo biti v shrambi, ni tam. Nič ni bilo izbrisano ali zapisano. Preverite, ali je nosilec priklopljen; `sluice stores accept` navede, kaj manjka.
error-approval-not-needed = Ta prenos ne potrebuje odobritve. Nič se ni spremenilo. Začnite prenos.
error-approval-asked = Za to ste že zaprosili ali pa je že odobreno. Nič se ni spremenilo. Poglejte zahtevek.
error-approval-own = O svoji prošnji ne morete odločati. Nič se ni spremenilo. Odločiti mora drug vodja skupine.
error-approval-decided = O tej prošnji je že odločeno ali pa je potekla. Nič se ni spremenilo. Če je še potrebna, lahko zaprosite znova.
error-session-locked = Seja je bila zaradi nedejavnosti zaklenjena. Nič ni bilo spremenjeno. Vpišite geslo na strani službe za podporo in nadaljujte.
error-code-wrong = Koda ni pravilna ali je že bila uporabljena. Nič ni bilo spremenjeno. Počakajte na naslednjo kodo v aplikaciji in vpišite to.
error-password-weak = To geslo je prekratko ali ga je prelahko uganiti. Nič ni bilo spremenjeno. Izberite vsaj 12 znakov, na primer štiri nepovezane besede.
error-invitation-gone = To povabilo je bilo uporabljeno ali zamenjano ali pa je poteklo. Nič ni bilo spremenjeno. Skrbnika računov prosite za novo.
error-own-account = Tega nihče ne more storiti s svojim računom. Nič ni bilo spremenjeno. Prosite drugega upravitelja.
error-already-recorded = To je že zabeleženo. Nič ni bilo dodano. Poiščite na seznamu.
error-agreement-ended = Ta pogodba je že končana ali nadomeščena. Nič ni bilo spremenjeno. Preverite seznam pogodb.
error-institution-unknown = Pod tem imenom ni zabeležena nobena ustanova. Nič ni bilo shranjeno. Preverite zapis, izberite jo s seznama ali jo zabeležite kot novo.
error-register-too-long = Evidenca ima več vrstic, kot jih sprejme en izvoz. Nič ni bilo izvoženo. Izberite krajše obdobje ali eno ustanovo.
error-range-not-satisfiable = V delu, za katerega ste prosili, ni nobenega bajta datoteke. Nič se ni spremenilo. Če je vaša kopija tako dolga kot datoteka, primerjajte njen SHA-256.
error-destruction-due = Rok hrambe te datoteke je potekel in izbrisal jo bo naslednji samodejni izbris. Nič ni bilo izdano. Če jo še potrebujete, prosite pošiljatelja, naj jo pošlje znova.
error-file-lost = Shranjene datoteke ali njenega ključa ni več v shrambi, zato je ni mogoče odpreti. Nič ni bilo izdano in ta prenos ni porabljen. Takoj obvestite upravitelja: morda disk ni priklopljen ali obnova ni končana. Če je res izgubljena, prosite pošiljatelja, naj jo pošlje znova.
error-storage-full = Shramba je polna, zato datoteke ni bilo mogoče ohraniti. Od tega koraka ni bilo shranjeno nič, povezava pa še velja. Upravitelji so obveščeni. Poskusite znova pozneje.
error-identity-refused = Za to prijavo tu ni dejavnega računa. Nič se ni spremenilo. Poskusite znova; če spet ne uspe, vprašajte skrbnika računov, ali je vaš račun dejaven in ima naslov, ki ga uporabljate tam.
error-identity-unavailable = Storitev za prijavo se ne odziva. Nič se ni spremenilo. Poskusite čez trenutek ali se prijavite z geslom.
error-mail-refused = E-sporočilo s to povezavo je bilo zavrnjeno, zato je nima nihče. Nič ni bilo poslano. Izdajte novo povezavo na drug naslov.
error-open-tickets = Ta oseba je skrbnik odprtih zahtevkov. Nič ni bilo spremenjeno. Izberite, kdo jih dobi, ali jih prepustite vodjem skupine.
error-passkey-refused = Ključ za dostop ni bil sprejet. Nič se ni spremenilo. Poskusite še enkrat; če spet ne uspe, uporabite drug način ali obnovitveno kodo.
error-last-factor = To je vaš edini način preverjanja v dveh korakih, zato ga ni mogoče odstraniti. Nič se ni spremenilo. Najprej dodajte drugega.
error-too-many-passkeys = Ta račun ima že toliko ključev za dostop, kolikor jih sme imeti. Nič ni bilo dodano. Odstranite takega, ki ga ne uporabljate več.
error-not-withdrawable = Datoteke ni več mogoče umakniti: služba za podporo jo je prenesla v celoti ali delno ali jo pravkar prenaša, je že izbrisana ali pa jo je treba po zakonu hraniti. Nič ni bilo spremenjeno. Pokličite službo za podporo.
error-webhook-url-refused = Ta naslov ni sprejet. Začeti se mora s https://, ne sme vsebovati uporabniškega imena ali gesla in ne sme voditi v zasebno omrežje. Nič ni bilo shranjeno: popravite naslov in poskusite znova.

error-ask-limit = V tej uri je bilo preveč prošenj in ta ni bila posredovana. Pokličite službo za podporo na številko, ki jo že poznate.
error-request-taken = Ta prošnja ni več odprta: nekdo iz skupine jo je rešil ali zavrnil, ali pa je njen čas potekel. Nobena povezava ni bila poslana.
