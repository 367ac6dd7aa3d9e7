# The certificate of destruction
certificate-title = Potrdilo o izbrisu
certificate-intro = Storitev na naslovu { $service } potrjuje, kaj je hranila za spodnji zahtevek, kdo je to prenesel in da je bilo izbrisano.
certificate-ticket = Zahtevek { $reference }
certificate-as-of = Stanje
document-page = Stran { $page } od { $pages }
certificate-opened = Odprto: { $time }
certificate-closed = Zaprto: { $time }, račun { $account }, s katerim je bilo potrjeno, da so vse delovne kopije izbrisane.
certificate-erased = Imena, naslovi in številke oseb izbrisani: { $time }
certificate-file = Datoteka { $number } od { $count }
certificate-size = Velikost: { $size }
certificate-digest = Zgoščena vrednost SHA-256: { $digest }
certificate-received = Prejeto: { $time }
certificate-fetched = Preneseno: { $time }, račun { $account }. Razlog: { $reason }
certificate-fetch-broke-off = Nedokončan prenos: { $time }, račun { $account }. Razlog: { $reason }
certificate-not-fetched = Datoteke ni prenesel nihče.
certificate-key = Ključ izbrisan: { $time }. Od takrat ni mogoče odpreti nobene kopije datoteke.
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
certificate-check = Ta stran je za ljudi. Dokaz je podpisana datoteka (JSON) z istim imenom; ključ podpisa { $key }. Preverite jo lahko z ukazom »sluice certificate verify« ali na strani { $address }

## The mail with the certificate of destruction

## Closing a ticket
close-certificate = Kontaktni osebi po e-pošti pošlji potrdilo o izbrisu, preden se njen naslov izbriše

## The page that checks a certificate
check-title = Preverjanje potrdila o izbrisu
check-lead = Izberite podpisano datoteko (JSON), ki ste jo prejeli. Preveri se tukaj, v vašem brskalniku, in se nikamor ne pošlje.
check-no-script = Ta stran potrebuje JavaScript. Brez njega lahko datoteko preverite z ukazom »sluice certificate verify«.
check-file = Podpisana datoteka (JSON)
check-genuine = Pristno: podpisala ga je ta storitev in je nespremenjeno.
check-changed = Ni pristno: datoteka je bila po podpisu spremenjena ali preoblikovana. Izberite datoteko natanko tako, kot ste jo prejeli.
check-unknown = Ni pristno ali je iz druge storitve: podpisano je s ključem, ki tukaj ni znan.
check-none = Ta datoteka ni podpisano potrdilo o izbrisu. Izberite datoteko, katere ime se konča z .json; PDF je samo za branje.
check-reference = Zahtevek
check-institution = Ustanova
check-service = Izdajatelj
check-count = Število datotek
check-received = Prejeto
check-key = Ključ izbrisan
check-destroyed = Podatki izbrisani
check-blocked = Zaklep shrambe šifrirane podatke še zadržuje; brez ključa jih nihče ne more prebrati.
check-offline = Ko je stran odprta, to deluje tudi brez omrežja.
