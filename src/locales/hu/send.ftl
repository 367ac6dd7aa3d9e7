# A böngészőben futó lépések a fájlok kiválasztásától az átvételi igazolásig. Ezek a szövegek a böngészőhöz kerülnek.
send-step = { $step }. lépés a 3-ból
choose-title = Válassza ki, mit szeretne elküldeni
choose-lead = Válassza ki azokat a fájlokat vagy azt a mappát, amelyre az ügyfélszolgálatnak szüksége van. Egyelőre semmi sem hagyja el a számítógépét.
choose-files = Fájlok kiválasztása
choose-folder = Mappa kiválasztása
choose-drop = A fájlokat és mappákat ide is húzhatja.
choose-zip = Már van védett ZIP-fájlja? Azt is kiválaszthatja: ellenőrizzük, mielőtt bármit elküldenénk.
choose-list = Kiválasztott fájlok
choose-count = { $count ->
    [one] Egy fájl, { $size }
   *[other] { $count } fájl, { $size }
}
choose-more = és még { $count }
choose-remove = { $name } eltávolítása
choose-clear = Az összes eltávolítása
choose-continue = Tovább
choose-missing = Válasszon ki legalább egy fájlt vagy mappát.
choose-too-large = A kijelölés összesen { $size }, a korlát pedig { $limit }. Távolítson el valamit, vagy kérjen több linket az ügyfélszolgálattól.
choose-reading = A mappa beolvasása …
quoted = „{ $name }”
choose-again = Ugyanezek a fájlok újra
choose-unread = Ezt nem sikerült beolvasni, ezért semmi sem került belőle a listára. Válassza ki újra.
choose-unloaded = Az oldal egyik részét nem sikerült betölteni. Semmi sem veszett el: ellenőrizze a kapcsolatot, és nyomja meg újra a „Tovább” gombot.
choose-unreadable = Nem sikerült beolvasni, ezért nem küldjük el: { $names }
choose-numbered = Már volt egy másik fájl ugyanezzel a névvel. Mindkettőt elküldjük; az új neve: { $names }
choose-same = Már korábban is ki volt választva, ezért egyszer küldjük el: { $names }
choose-renewed = A kiválasztás óta megváltozott a számítógépén; az új változat lép a régi helyére: { $names }
choose-empty = { $count ->
    [one] Egy üres mappa kimarad: nincs benne küldenivaló.
   *[other] { $count } üres mappa kimarad: nincs bennük küldenivaló.
}
choose-litter = { $count ->
    [one] Egy fájl kimarad, amelyet az operációs rendszer hozott létre (például Thumbs.db).
   *[other] { $count } fájl kimarad, amelyeket az operációs rendszer hozott létre (például Thumbs.db).
}
changed-choose = { $count ->
    [one] { $names } a kiválasztás óta megváltozott, átkerült máshová vagy zárolva van. Zárja be az azt használó programokat, válassza ki újra, és folytassa. Minden más továbbra is ki van választva.
   *[other] { $count } fájl a kiválasztás óta megváltozott, átkerült máshová vagy zárolva van ({ $names }). Zárja be az azokat használó programokat, válassza ki őket újra, és folytassa. Minden más továbbra is ki van választva.
}
check-running = A ZIP-fájl ellenőrzése az Ön számítógépén …
check-good-title = Ez a ZIP-fájl már védett
check-good-lead = A fájlok tartalma titkosítva van (AES). Elküldhető úgy, ahogy van.
check-names = A nevek nincsenek titkosítva. Bárki, akihez ez a ZIP-fájl eljut, jelszó nélkül elolvashatja őket:
check-names-hide = Ha egy név bármit elárul egy betegről, rejtse el: az oldal ekkor egy második, külön jelszóval védett fájlba teszi az Ön ZIP-fájlját, és az ügyfélszolgálatnak mindkét jelszóra szüksége lesz.
check-good-tell = A jelszavát telefonon mondja el az ügyfélszolgálatnak. Mi nem ismerjük, és később sem tudjuk megkérdezni.
check-send = Küldés változtatás nélkül
check-plain-title = Ez a ZIP-fájl nem védett
check-plain-lead = Ezeket a benne lévő fájlokat bárki elolvashatná:
check-weak-title = Ennek a ZIP-fájlnak túl gyenge a védelme
check-weak-lead = Ezeket a fájlokat érinti:
check-odd-title = Ez a ZIP-fájl így nem küldhető el
check-concerned = Érintett: { $name }
check-not-sent = Semmit sem küldtünk el.
check-nothing-sent = Semmit sem küldtünk el. Ez az oldal most megfelelően védett fájlt készíthet belőle.
check-pack = Megfelelő védelem készítése
check-pack-again = A nevek elrejtése: védelem itt még egyszer
check-other = Más kiválasztása
protect-title = Írja fel ezeket a szavakat papírra
protect-lead = Ez a fájljai jelszava. A fájlokat ezen a számítógépen titkosítjuk, és csak az tudja megnyitni őket, aki ezeket a szavakat ismeri.
protect-words = A fájlok jelszava
protect-tell = Mondja el őket az ügyfélszolgálatnak telefonon, egy már ismert számon. Soha ne írja e-mailbe vagy SMS-be.
protect-never = Ez az oldal sehová sem küldi el őket, és senki sem tudja helyreállítani.
protect-typing = Így kell beírni: csupa kisbetűvel, a szavak között kötőjellel, szóköz nélkül.
protect-not-link = Ez nem az a jelszó, amellyel ezt az oldalt megnyitotta.
protect-spell = A szavak betűzése
protect-print = Nyomtatás
protect-other = Új szavak kérése
protect-noted = A szavakat felírtam vagy kinyomtattam
protect-note-first = Előbb írja fel a szavakat, aztán jelölje be a négyzetet: nélkülük senki sem tudja megnyitni a fájlokat.
protect-send = Védelem és küldés
protect-back = Vissza
sending-title = A fájlok titkosítása és küldése
sending-title-own = A ZIP-fájl küldése
sending-stay = Hagyja nyitva ezt az oldalt, amíg meg nem jelenik az igazolás. Közben más programokat használhat.
sending-progress = Eddig elküldve
sending-bytes = { $sent } / { $total }
sending-speed = { $speed } másodpercenként
sending-left-moment = Kevesebb mint egy perc van hátra
sending-left-minutes = { $minutes ->
    [one] Körülbelül egy perc van hátra
   *[other] Körülbelül { $minutes } perc van hátra
}
sending-left-hours = { $hours ->
    [one] Körülbelül egy óra van hátra
   *[other] Körülbelül { $hours } óra van hátra
}
sending-starting = Előkészítés …
sending-checking = Minden megérkezett. Folyik az ellenőrzés a kiszolgálón; ez eltarthat egy kis ideig.
sending-catching-up = Ami már megérkezett, azt nem küldjük újra. Csak még egyszer be kell olvasni: { $percent }%.
sending-pause = Szünet
sending-resume = Folytatás
sending-stop = Leállítás és törlés
sending-stop-sure = Biztosan leállítja? Amit eddig elküldött, azt töröljük a kiszolgálóról.
sending-stop-yes = Igen, leállítom
sending-stop-no = Nem, folytatom
sending-paused = Szünetel. Semmi sem veszett el; bármikor folytathatja.
sending-offline = Nincs kapcsolat. Semmi sem veszett el: a küldés automatikusan folytatódik, amint a kapcsolat helyreáll.
sending-session = Az Ön biztonsága érdekében újra meg kell adni a link jelszavát. Semmi sem veszett el. Írja be egy új ablakban, majd térjen vissza ide: a küldés automatikusan folytatódik.
sending-session-open = A jelszó megadása új ablakban
sending-percent = { $percent }% elküldve
sending-changed = „{ $name }” küldés közben megváltozott. A küldés elölről kezdődik a fájl mostani változatával. A szavak ugyanazok maradnak.
sending-differs = A fájlok már nem olyanok, mint a küldés kezdetekor. A küldés elölről kezdődik a mostani fájlokkal. A szavak ugyanazok maradnak.
sending-deleted = Az elküldött részt töröltük.
sending-not-deleted = Az elküldött részt most nem sikerült törölni. Senki sem tudja használni, és később automatikusan törlődik.
sending-later = A szolgáltatás most nem érhető el, bár a hálózata működik. Semmi sem veszett el: a küldést automatikusan újra megpróbáljuk.
sending-network = A szolgáltatás helyett az Ön hálózata válaszol, talán mert bejelentkezés szükséges. Semmi sem veszett el: nyisson meg egy új lapon bármilyen más webhelyet, kövesse az ottani utasításokat, és a küldés automatikusan folytatódik.
sending-by-post = A hálózata letiltja a szokásos küldési módot. A fájlokat most más módon küldjük, amelyet a hálózat engedélyez.
sending-by-form = A hálózata csak egyszerű űrlapokat engedélyez, ezért mindent egyben küldünk. Ha a kapcsolat megszakad, a küldést elölről kell kezdeni.
resume-title = A küldés megszakadt
resume-lead = { $sent } / { $total } biztonságban megérkezett, ezt nem kell újra elküldeni.
resume-ask = Nyomja meg a „Folytatás” gombot. A böngésző ekkor megkérdezi, hogy ez az oldal újra beolvashatja-e a fájljait.
resume-choose = Válassza ki újra ugyanazokat a fájlokat vagy ugyanazt a mappát: a böngészője nem engedi, hogy egy oldal megjegyezze őket.
resume-continue = Folytatás
resume-anew = Az elküldöttek törlése és újrakezdés
resume-differs = Ez nem ugyanaz a kiválasztás: „{ $name }” megváltozott. Válassza ki pontosan ugyanazt, vagy kezdje újra.
resume-unasked = Most nem állapítható meg, mennyi érkezett meg. Ha folytatja, csak a hiányzó részt küldjük el.
resume-missing = { $count ->
    [one] Ez nem ugyanaz a kiválasztás: egy fájl hiányzik. Válassza ki pontosan ugyanazt, vagy kezdje újra.
   *[other] Ez nem ugyanaz a kiválasztás: { $count } fájl hiányzik. Válassza ki pontosan ugyanazt, vagy kezdje újra.
}
failed-title = Nem sikerült elküldeni
failed-gone = A küldés nem folytatható. Semmit sem őriztünk meg, a linkje továbbra is működik. Kezdje újra.
failed-memory = A fájlokat ebben a böngészőben nem sikerült előkészíteni. Töltse be újra az oldalt. Ha ismét előfordul, használjon másik böngészőt vagy az egyszerű űrlapot.
failed-anew = Újrakezdés
failed-unsure = A küldés nem folytatható. Most nem tudható, hogy a linkje működik-e még: kezdje újra, és kiderül.
failed-other = Időközben egy másik ablakból vagy számítógépről érkezett egy fájl ezen a linken. Egy link egy fájlt fogad, ezért az innen küldötteket nem őriztük meg. Az igazoláson láthatja, hogy az a megfelelő-e.
failed-unknown = Hiba történt: a szolgáltatás váratlan választ adott. Töltse be újra az oldalt; ha ez nem segít, szóljon az ügyfélszolgálatnak.
failed-unloaded = Az oldal egyik részét nem sikerült betölteni. Ellenőrizze a kapcsolatot, és töltse be újra az oldalt. Ami megérkezett, megmaradt, és folytathatja.
failed-blocked = A hálózata semmilyen elérhető módon nem engedi át a fájlokat. Semmit sem őriztünk meg. Próbálja meg másik hálózatról, például a telefonja megosztott internetével, kérdezze meg a hálózat kezelőjét, vagy hívja fel az ügyfélszolgálatot.
failed-receipt = Az igazolás megjelenítése
failed-reload = Az oldal újratöltése
failed-simple = Az egyszerű űrlap használata
renewed = Ennek az oldalnak új változata van, ezért újra betöltődött. Semmi sem veszett el abból, ami megérkezett.
renewed-ask = Ennek az oldalnak új változata van, ezért újra betöltődött. Még semmit sem küldtünk el. Nyomja meg az „Ugyanezek a fájlok újra” gombot, vagy válasszon újra. Ha már felírta a szavakat, azok ugyanazok maradnak.
renewed-choose = Ennek az oldalnak új változata van, ezért újra betöltődött. Még semmit sem küldtünk el. Válassza ki újra a fájljait: a böngészője nem engedi, hogy egy oldal megjegyezze őket. Ha már felírta a szavakat, azok ugyanazok maradnak.
send-under-way = Egy pillanattal ezelőtt még küldés folyt ezen a linken egy másik ablakból vagy számítógépről. Ha az Öné volt, térjen vissza oda. Egy link egy fájlt fogad: az számít, amelyik előbb megérkezik, a másikat nem őrizzük meg.
elsewhere-title = A küldés egy másik ablakban folyik
elsewhere-lead = Ezen a linken a böngésző egy másik ablakában vagy lapján éppen fájlok küldése folyik. Térjen vissza oda, és hagyja nyitva. Egy link egy fájlt fogad, ezért ne kezdje el itt másodszor.
elsewhere-asked = A másik ablak elérése …
elsewhere-silent = A másik ablak nem válaszol; lehet, hogy inaktív. Váltson át rá vagy zárja be, aztán próbálja újra.
elsewhere-take-hint = Nem találja a másik ablakot, vagy itt szeretné folytatni? Ami megérkezett, megmarad.
elsewhere-take = Folytatás ebben az ablakban
moved-title = A küldés egy másik ablakban folytatódik
moved-lead = Ezt az ablakot bezárhatja. Ami megérkezett, azt nem küldtük el újra, a szavak pedig ott láthatók.
told-title = A fájljai jelszava
told-lead = Elmondta már ezeket a szavakat az ügyfélszolgálatnak? Telefonon tegye, egy már ismert számon.
told-stays = Csak ebben az ablakban vannak meg. Ha bezárja vagy befejezi, eltűnnek.
told-hide = Elmondtam: a szavak elrejtése
told-not-kept = A fájlok jelszava nincs meg ebben az ablakban. Ha le van írva, mondja el telefonon az ügyfélszolgálatnak, azon a számon, amelyet már ismer.
told-lost = Ha elveszett, senki nem tudja megnyitni a fájlokat, és a jelszó nem állítható helyre. Kérjen új linket az ügyfélszolgálattól, és küldje el újra a fájlokat.
sent-names = Az ebből az ablakból elküldött fájlok
sent-names-hint = A neveket csak ez az ablak ismeri. Bezáráskor vagy befejezéskor eltűnnek, ezért szükség esetén nyomtassa ki az igazolást.
sheet-desk = Ügyfélszolgálat
sheet-reference = Ügyszám
sheet-date = Dátum
receipt-print = Az igazolás nyomtatása

words-copy = A szavak másolása
words-copied = Másolva, kizárólag a jelszókezelőjébe. Soha ne illessze be e-mailbe vagy üzenetbe.
words-not-copied = A másolás nem sikerült. Írja fel a szavakat papírra.
