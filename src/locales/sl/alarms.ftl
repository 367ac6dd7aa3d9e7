# Besede upraviteljem o alarmih same storitve.

mail-stores-changed-subject = Shrambi nista tisti, v katerih ležijo datoteke
mail-stores-changed-what = Eden od procesov Sluice ima nastavljeno drugo shrambo datotek ali ključev kot tisto, v kateri ležijo čakajoče datoteke. Datotek ne sprejema, zahtevkov ne zapira in ničesar ne uniči, zato se nič ne izgubi.
mail-stores-changed-do = Obe mesti navajata njegov dnevnik in »sluice doctor«. Popravite nastavitev; če sta bili shrambi res preseljeni, zaženite »sluice stores accept«.

mail-stores-emptied-subject = Večine čakajočih datotek ni v shrambi
mail-stores-emptied-what = Čiščenje je iskalo datoteke, ki morajo biti tam, in večine ali njihovih ključev ni našlo. Ničesar ni uničilo in ničesar zapisalo.
mail-stores-emptied-do = Preverite, ali je nosilec priklopljen in ali ni bilo vedro narejeno na novo. Samo če so datoteke res izgubljene: »sluice stores accept --accept-missing« obvesti skrbnike zahtevkov.

mail-stores-unsafe-subject = Shramba je nastavljena tako, da izbris ni zanesljiv
mail-stores-unsafe-what = Nastavitve vedra kršijo obljubo, da je uničeno res izginilo: hrani stare različice ključev, zaklepa predmete, jih kopira drugam ali spušča tujce.
mail-stores-unsafe-do = Zaženite »sluice doctor«: navede vedro, nastavitev in rešitev.

mail-purge-blocked-subject = Datoteke ni mogoče odstraniti: shramba jo drži zaklenjeno
mail-purge-blocked-what = Zaklep ali pravni zadržek v shrambi zadržuje zapečatene bajte datoteke, ki je ne bi smelo več biti. Njen ključ je uničen, zato jih nihče več ne more prebrati; potrdilo o izbrisu to pove.
mail-purge-blocked-do = Ugotovite, kdo je postavil zaklep, in ga na vedru izklopite. Vsako čiščenje poskusi znova; ko se zaklep konča, bajti izginejo.

mail-canary-failed-subject = Poskusni prehod skozi celotno storitev ni uspel
mail-canary-failed-what = »sluice canary« pošlje izmišljeno datoteko skozi celotno življenje pošiljke. Eden od korakov ni potekal, kot mora.
mail-canary-failed-do = Ročno zaženite »sluice canary«: navede korak. Ravnajte, kot da bi se to zgodilo ustanovi.

error-stores-changed = Shramba je nastavljena na drugo mesto kot tisto, kjer ležijo datoteke. Nič ni bilo spremenjeno in nič ni izgubljeno. Upravitelj storitve mora popraviti nastavitev ali, če sta bili shrambi preseljeni, zagnati `sluice stores accept`.
error-stores-emptied = Večine datotek, ki morajo biti v shrambi, tam ni. Nič ni bilo uničeno ali zapisano. Preverite, ali je nosilec priklopljen; `sluice stores accept` pove, kaj manjka.
