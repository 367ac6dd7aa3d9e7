# The certificate of destruction
certificate-title = Törlési igazolás
certificate-intro = Igazoljuk, mit tárolt ez a szolgáltatás az alábbi ügyhöz, ki töltötte le, és hogy mindezt töröltük. A szolgáltatás címe: { $service }
certificate-ticket = Ügy: { $reference }
certificate-as-of = Az adatok időpontja
document-page = { $page }. oldal, összesen { $pages }
certificate-opened = Megnyitva: { $time }
certificate-closed = Lezárva: { $time }, fiók: { $account }, amelyből megerősítették, hogy minden munkapéldányt töröltek.
certificate-erased = Az érintettek neve, címe és telefonszáma törölve: { $time }
certificate-file = { $number }. fájl, összesen { $count }
certificate-size = Méret: { $size }
certificate-digest = SHA-256 ujjlenyomat: { $digest }
certificate-received = Beérkezett: { $time }
certificate-fetched = Letöltve: { $time }, fiók: { $account }. Indok: { $reason }
certificate-fetch-broke-off = Be nem fejezett letöltés: { $time }, fiók: { $account }. Indok: { $reason }
certificate-not-fetched = A fájlt soha senki nem töltötte le.
certificate-key = A kulcs törölve: { $time }. Azóta a fájl egyetlen másolata sem nyitható meg.
certificate-bytes = Eltávolított titkosított adatok: változatok { $versions }, befejezetlen részek { $parts }.
certificate-absence =
    Az adatok újbóli keresése: { $time }. { $way ->
        [folder] Nem található: a mappában semmi sem volt belőle.
        [versions_and_parts_by_name] Nem található sem a tároló összes változatának listájában, sem a befejezetlen részek pontos név szerinti listájában.
        [versions_and_parts_by_prefix] Nem található sem a tároló összes változatának listájában, sem a befejezetlen részek listájában.
        [objects_and_parts_by_name] Nem található a jelenlegi objektumok és a befejezetlen részek között. Ez a tároló a régebbi változatokat nem sorolja fel, ezért azokról nem állítunk semmit.
        [objects_and_parts_by_prefix] Nem található a jelenlegi objektumok és a befejezetlen részek között. Ez a tároló a régebbi változatokat nem sorolja fel, ezért azokról nem állítunk semmit.
       *[unsaid] Semmi sem volt található.
    }
certificate-key-removed = A kulcs eltávolítva a kulcstárolóból: { $time }.
certificate-key-absence =
    A kulcs újbóli keresése: { $time }. { $way ->
        [folder] Nem található: a mappában semmi sem volt belőle.
        [versions_and_parts_by_name] Nem található sem a tároló összes változatának listájában, sem a befejezetlen részek pontos név szerinti listájában.
        [versions_and_parts_by_prefix] Nem található sem a tároló összes változatának listájában, sem a befejezetlen részek listájában.
        [objects_and_parts_by_name] Nem található a jelenlegi objektumok és a befejezetlen részek között. Ez a tároló a régebbi változatokat nem sorolja fel, ezért azokról nem állítunk semmit.
        [objects_and_parts_by_prefix] Nem található a jelenlegi objektumok és a befejezetlen részek között. Ez a tároló a régebbi változatokat nem sorolja fel, ezért azokról nem állítunk semmit.
       *[unsaid] Semmi sem volt található.
    }
certificate-blocked = A tároló { $time } óta nem engedi eltávolítani a titkosított adatokat. Kulcs nélkül nem nyithatók meg.
certificate-audit = Az auditnapló { $number }. bejegyzése: { $hash }
certificate-no-file = Soha egyetlen fájl sem került tárolásra.
certificate-never-stored = Elutasított vagy megszakadt feltöltések, amelyekből semmi sem maradt meg: { $count }
certificate-check = Ez a lap embereknek szól. A bizonyíték az azonos nevű aláírt fájl (JSON); aláíró kulcs: { $key }. Ellenőrizhető a „sluice certificate verify” paranccsal vagy ezen az oldalon: { $address }

## The mail with the certificate of destruction

## Closing a ticket
close-certificate = Törlési igazolás küldése e-mailben a kapcsolattartónak, mielőtt a címét töröljük

## The page that checks a certificate
check-title = Törlési igazolás ellenőrzése
check-lead = Válassza ki a kapott, aláírt fájlt (JSON). Az ellenőrzés itt, az Ön böngészőjében történik, a fájlt nem küldjük sehová.
check-no-script = Ehhez az oldalhoz JavaScript szükséges. Nélküle a fájl a „sluice certificate verify” paranccsal ellenőrizhető.
check-file = Az aláírt fájl (JSON)
check-genuine = Hiteles: ez a szolgáltatás írta alá, és változatlan.
check-changed = Nem hiteles: az aláírás után a fájlt megváltoztatták vagy átformázták. Válassza ki a fájlt pontosan úgy, ahogyan megkapta.
check-unknown = Nem hiteles, vagy másik szolgáltatástól származik: itt ismeretlen kulccsal írták alá.
check-none = Ez a fájl nem aláírt törlési igazolás. Válassza azt a fájlt, amelynek neve .json végű; a PDF csak olvasásra való.
check-reference = Ügy
check-institution = Intézmény
check-service = Kiállító
check-count = Fájlok száma
check-received = Beérkezett
check-key = Kulcs törölve
check-destroyed = Adatok törölve
check-blocked = A tároló saját zárja még őrzi a titkosított adatokat; a kulcs nélkül senki sem tudja elolvasni őket.
check-offline = Ha az oldal már nyitva van, hálózat nélkül is működik.
