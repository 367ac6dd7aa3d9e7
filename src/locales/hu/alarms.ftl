# Szavak az üzemeltetőknek magának a szolgáltatásnak a riasztásairól.

mail-stores-changed-subject = A tárolók nem azok, amelyekben a fájlok vannak
mail-stores-changed-what = A Sluice egyik folyamata más fájl- vagy kulcstárolóra van beállítva, mint amelyikben a várakozó fájlok vannak. Nem fogad fájlt, nem zár le ügyet és semmit sem semmisít meg, így semmi sem vész el.
mail-stores-changed-do = Mindkét helyet megnevezi a naplója és a „sluice doctor”. Javítsa ki a beállítást; ha a tárolókat valóban áthelyezték, futtassa a „sluice stores accept” parancsot.

mail-stores-emptied-subject = A várakozó fájlok többsége nincs a tárolójában
mail-stores-emptied-what = A takarítás olyan fájlokat keresett, amelyeknek ott kell lenniük, és a többségüket vagy a kulcsukat nem találta. Semmit sem semmisített meg és semmit sem jegyzett fel.
mail-stores-emptied-do = Nézze meg, nincs-e egy kötet lecsatolva, vagy egy vödör újonnan létrehozva. Csak ha a fájlok valóban elvesztek: a „sluice stores accept --accept-missing” értesíti az ügyintézőket.

mail-stores-unsafe-subject = Egy tároló beállítása miatt a törlés nem biztos
mail-stores-unsafe-what = Egy vödör beállításai megszegik azt az ígéretet, hogy ami megsemmisült, az nincs többé: megőrzi a kulcsok régi változatait, zárolja az objektumokat, máshová másolja őket, vagy idegeneket enged be.
mail-stores-unsafe-do = Futtassa a „sluice doctor” parancsot: megnevezi a vödröt, a beállítást és a teendőt.

mail-purge-blocked-subject = Egy fájl nem távolítható el: a tároló zárolva tartja
mail-purge-blocked-what = A tároló zárolása vagy jogi zárlata megtartja egy olyan fájl titkosított bájtjait, amelynek már nem szabadna léteznie. A kulcsa megsemmisült, így senki sem olvashatja el többé; a törlési igazolás ezt kimondja.
mail-purge-blocked-do = Derítse ki, ki állította be a zárolást, és kapcsolja ki a vödrön. Minden takarítás újra próbálja, és amikor a zárolás véget ér, a bájtok eltűnnek.

mail-canary-failed-subject = A teljes szolgáltatáson végigmenő próba nem sikerült
mail-canary-failed-what = A „sluice canary” egy kitalált fájlt küld végig egy feltöltés teljes életén. Az egyik lépés nem úgy történt, ahogy kell.
mail-canary-failed-do = Futtassa kézzel a „sluice canary” parancsot: megnevezi a lépést. Kezelje úgy, mintha egy intézménnyel történt volna.

error-stores-changed = A tároló más helyre van beállítva, mint ahol a fájlok vannak. Semmi sem változott és semmi sem veszett el. A szolgáltatás üzemeltetőjének ki kell javítania a beállítást, vagy ha a tárolókat áthelyezték, futtatnia kell a `sluice stores accept` parancsot.
error-stores-emptied = A fájlok többsége, amelyeknek a tárolóban kell lenniük, nincs ott. Semmi sem semmisült meg és semmit sem jegyeztünk fel. Nézze meg, nincs-e egy kötet lecsatolva; a `sluice stores accept` megmondja, mi hiányzik.
