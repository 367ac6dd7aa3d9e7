# Az intézmény oldalai az űrlapokon kívül, és a visszavonásról szóló e-mailek.

brand = Biztonságos fájlküldés
language-label = Nyelv
desk-unnamed = Az ügyfélszolgálat

start-title = Fájlokat kérnek Öntől
start-lead = Ellenőrizze, hogy erről állapodott-e meg az ügyfélszolgálattal.
start-desk = Ki kéri
start-until = Eddig nyitott
start-next = Mi következik
start-next-choose = Kiválasztja a fájlokat vagy a mappát. Semmit sem kell előkészíteni vagy telepíteni.
start-next-protect = Ez az oldal mindent titkosít az Ön számítógépén, és megmutat egy nyolc szóból álló jelszót.
start-next-tell = Elküldi a védett fájlokat. A nyolc szót Ön telefonon mondja el az ügyfélszolgálatnak.
start-allowed = Betegek adatait csak akkor küldje el, ha az intézménye erre felhatalmazta.
start-continue = Tovább
start-not-me = Ez nem én voltam

send-needs-script = Ehhez a lépéshez JavaScript kell, amely itt nem fut az Ön böngészőjében. Elküldhet egy olyan ZIP-fájlt, amelyet saját maga védett le.
send-simple = Az egyszerű űrlap használata

again-title = A jelszó helyes
again-lead = Térjen vissza abba az ablakba, amelyből a fájljait küldi: a küldés ott magától folytatódik.
again-close = Ezt az ablakot bezárhatja.

not-me-title = Nem Ön kérte?
not-me-lead = Talán valaki elírt egy címet vagy egy számot. Most lezárhatja ezt a linket, hogy senki se küldhessen rajta semmit. Az ügyfélszolgálatot értesítjük.
not-me-keep = Ha mégis Ön kérte, hagyja el ezt az oldalt. Nem történt semmi.
not-me-button = A link lezárása
not-me-done-title = Köszönjük
not-me-done-lead = Ha ez a link nyitva volt, most már le van zárva, és az ügyfélszolgálatot értesítettük.
not-me-done-next = Mást nem kell tennie. Kérjük, törölje az üzenetet.

receipt-title-withdrawn = Visszavonta a fájlt
receipt-lead-withdrawn = A kulcsát azonnal megsemmisítettük. A fájlt már senki sem tudja megnyitni, és senki sem vette át. A maradványait töröljük.
receipt-withdrawn-at = Visszavonva
receipt-withdrawn-next = Ha még küldenie kell valamit, kérjen új linket az ügyfélszolgálattól.
receipt-wrong-title = Rossz fájl?
receipt-wrong-lead = Amíg az ügyfélszolgálat semmit sem vett át belőle, visszavonhatja.
receipt-wrong = A fájl visszavonása
receipt-finish = Befejezés
receipt-finish-hint = Ez eltávolítja mindazt, amit a böngésző erről az oldalról megjegyzett. A link a jelszava megadása után újra megmutatja az igazolást.

withdraw-title = Visszavonja a fájlt?
withdraw-lead = A kulcsát azonnal megsemmisítjük, és a fájlt többé senki sem tudja megnyitni. Ezt nem lehet visszacsinálni.
withdraw-new-link = A link elhasználódott. Másik fájl küldéséhez új link kell az ügyfélszolgálattól.
withdraw-button = Igen, visszavonom
withdraw-cancel = Nem, maradjon ott

goodbye-title = Bezárhatja ezt az ablakot
goodbye-lead = Kijelentkezett, és a böngésző elfelejtette ezt az oldalt.
goodbye-again = A linkkel és a jelszavával újra megnézheti az igazolást.

error-not-withdrawable = A fájl már nem vonható vissza: az ügyfélszolgálat egészben vagy részben átvette vagy éppen átveszi, már megsemmisült, vagy jogszabály írja elő a megőrzését. Semmi sem változott. Hívja az ügyfélszolgálatot.

mail-link-unasked-close = Ha le szeretné zárni a linket, hogy senki se használhassa, nyissa meg ezt az oldalt:

mail-receipt-subject = A fájlja megérkezett ({ $reference })
mail-receipt-what = A(z) { $reference } ügyhöz küldött fájlja hiánytalanul megérkezett, és titkosítva tároljuk.
mail-receipt-facts = Beérkezett: { $time }. Méret: { $size }. Ujjlenyomat (SHA-256): { $sha256 }
mail-receipt-do = Ha még nem tette meg, mondja el a jelszavát telefonon az ügyfélszolgálatnak. Az első üzenetünkben lévő link a jelszavával megmutatja, hol van a fájl; ott vissza is vonhatja, amíg át nem veszik.
mail-receipt-not-me = Nem Ön küldött fájlt? Azonnal szóljon az ügyfélszolgálatnak egy már ismert számon.

mail-upload-withdrawn-subject = Visszavontak egy fájlt ({ $reference })
mail-upload-withdrawn-what = Az intézmény visszavonta a(z) { $reference } ügyhöz küldött fájlt, mielőtt átvették volna. A kulcsa megsemmisült.
mail-upload-withdrawn-do = Ha még szüksége van az adatokra, adjon ki új linket.

mail-link-disowned-subject = „Ez nem én voltam” ({ $reference })
mail-link-disowned-what = A(z) { $reference } ügy linkjének címzettje azt mondja, hogy nem kérte. Ha nyitva volt, most már le van zárva.
mail-link-disowned-do = Új link kiadása előtt ellenőrizze az intézménynél a címet és a számot. Ha ezen a linken fájl érkezett, ne használja, amíg nem tudja, ki küldte.
