## The mail with the certificate of destruction

mail-certificate-subject = Igazolás minden adat törléséről ({ $reference })
mail-certificate-what = Mindent, amit a(z) { $reference } ügyhöz küldött, töröltünk a kiszolgálóinkról, azzal a kulccsal együtt, amely megnyitotta.
mail-certificate-files = Ehhez az üzenethez két dokumentumot csatolunk: egy igazolást Önnek és adatvédelmi tisztviselőjüknek (PDF), valamint ugyanezt digitális aláírással, gépi feldolgozásra (JSON). Kérjük, mindkettőt őrizze meg.
mail-certificate-check = Az aláírt igazolást bárki ellenőrizheti ezen az oldalon:
mail-certificate-erased = Most az Ön nevét, e-mail-címét és telefonszámát is töröljük ebből az ügyből. Ez az utolsó üzenet róla.

## Closing a ticket

close-certificate = A törlés igazolásának elküldése e-mailben a kapcsolattartónak, mielőtt a címét töröljük

## The page that checks a certificate

check-title = Megsemmisítési igazolás ellenőrzése
check-lead = Válassza ki a kapott, aláírt fájlt (JSON). Az ellenőrzés itt, az Ön böngészőjében történik, a fájlt nem küldjük sehová.
check-no-script = Ehhez az oldalhoz JavaScript szükséges. Nélküle a „sluice certificate verify” parancs ellenőrzi a fájlt.
check-file = Az aláírt fájl (JSON)
check-genuine = Hiteles: ez a szolgáltatás írta alá, és semmit sem változtattak meg benne.
check-changed = Nem hiteles, vagy nem a kiállított formájában van: az aláírás után a fájlban valamit megváltoztattak, hozzáadtak vagy átrendeztek. Válassza ki a fájlt pontosan úgy, ahogyan megkapta.
check-unknown = Nem hiteles, vagy másik szolgáltatástól származik: itt ismeretlen kulccsal írták alá.
check-none = Ez a fájl nem igazolás. Válassza azt a fájlt, amelynek neve .json végű; a PDF csak olvasásra való.
check-reference = Ügy
check-institution = Intézmény
check-service = Kiállító
check-count = Fájlok száma
check-received = Beérkezett
check-key = Kulcs megsemmisítve
check-destroyed = Adatok megsemmisítve
check-blocked = A tároló saját zárja még őrzi a titkosított adatokat; a kulcs nélkül senki sem tudja elolvasni őket.
check-offline = Ha az oldal már nyitva van, hálózat nélkül is működik.
