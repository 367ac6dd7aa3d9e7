## Data protection: the front page
desk-office = Adatvédelem
yes = igen
no = nem

## Links sent past the rules
exceptions-title = Kivételek
exceptions-intro = Hatályos szerződés nélkül vagy felhatalmazottként nem szereplő személynek küldött linkek, a megadott indokkal.
exceptions-none = Nincs ilyen.
exceptions-what = Mit igazoltak
exceptions-words = Szövegesen
audit-time = Időpont
audit-person = Ki
audit-ticket = Ügy
audit-erased = törölve
verification-way = A személyazonosság ellenőrzésének módja
verified-called-back = Visszahívás ismert számon
verified-institution-confirmed = Az intézmény megerősítette
verified-known-person = Az ügyfélszolgálat ismeri
verified-written-order = Írásos felhatalmazás érkezett
verified-other = Más módon (leírás lent)

## Names that no institution has
untied-title = Ismeretlen intézmények
untied-intro = Az ügyekben szereplő olyan nevek, amelyeket egyetlen rögzített intézmény sem visel. Válassza ki, melyik intézményről van szó.
untied-none = Minden ügyhöz rögzített intézmény tartozik.
untied-tickets = Ügyek: { $tickets }, ebből nyitott: { $open }
untied-institution = Rögzített intézmény
untied-tie = Hozzárendelés
institution-similar = Hasonló néven rögzítve: { $names }
institution-new = Új intézmény: felvétel ezen a néven

## What is recorded of institutions and agreements
institution-legal-name = Bejegyzett név
institution-registration = Nyilvántartási szám
institution-address = Cím
institution-privacy-email = E-mail-cím adatvédelmi ügyekben
institution-privacy-email-hint = Közös postafiók, nem egy személy címe.
institution-health-data = Egészségügyi adatot küld
institution-change = Adatok módosítása
institution-save = Mentés
agreement-replaced = (másik váltotta fel)
agreement-corrected = (hibás bejegyzés, javítva)
agreement-ended-on = Utolsó nap: { $day }
agreement-end = Szerződés megszüntetése
agreement-last-day = Utolsó nap
agreement-end-reason = Indok (személynevek nélkül)
agreement-before = Másik szerződés
agreement-before-none = változatlan marad
agreement-replaces = { $number }: az előző napon véget ér
agreement-corrects = { $number }: a bejegyzés hibás volt

## Held and restricted tickets
kept-title = Korlátozott és zárolt ügyek
kept-intro = Ügyek, amelyek adatai döntés alapján megmaradnak, és amelyek egy másik csoportvezetőre várnak.
kept-proposed = másik csoportvezetőre vár
ticket-restricted = korlátozott adatkezelés
restricted-since = Az adatkezelés korlátozott: minden megmarad, de semmi sem tölthető le vagy küldhető. Kezdete:
restriction-about = Az ügy minden adata megmarad. A feloldásig semmi sem tölthető le, küldhető vagy fogadható.
restriction-set = Adatkezelés korlátozása
restriction-lift = Korlátozás feloldása
hold-about = A feloldásig az ügyből semmi sem törlődik. A letöltés és a linkek továbbra is lehetségesek.
hold-set = Jogi zárolás elrendelése
hold-lift = Jogi zárolás feloldása
mark-reason = Indok
mark-reason-hint = Az ügy tevékenységei között látható, és az üggyel együtt törlődik.
mark-second-lead = Ezt egy másik csoportvezetőnek is meg kell erősítenie.
mark-proposed-own = Ezt Ön javasolta. Egy másik csoportvezetőnek kell megerősítenie.
mark-proposed = Javasolta: { $name }. Saját indoklással Ön megerősíti.
event-ticket-restricted = Adatkezelés korlátozva
event-ticket-unrestricted = Korlátozás feloldva
event-ticket-proposed = Zárolás vagy korlátozás javasolva
event-ticket-viewed = Megtekintve

## Who did what
audit-title = Eseménynapló
audit-intro = Ki mit tett melyik üggyel, fiókkal vagy személlyel. A nevek addig láthatók, amíg tároljuk őket. A keresés is ide kerül.
audit-none = Nincs találat.
audit-number = Sorszám
audit-action = Művelet
audit-action-hint = Például { $several } vagy { $one }.
audit-what = Mi történt
audit-actor = Személy vagy rendszerrész
audit-person-id = Személy azonosítója
audit-ticket-id = Ügy azonosítója
audit-link-id = Link azonosítója
audit-upload-id = Feltöltés azonosítója
audit-download-id = Letöltés azonosítója
audit-account = Fiók
audit-account-hint = E-mail-cím, a név része vagy azonosító.
audit-account-id = Fiók azonosítója
audit-contact = Intézményi személy
audit-contact-hint = E-mail-cím, telefonszám, a név része vagy azonosító.
audit-facts = Részletek
audit-note = Megjegyzés
audit-from = Ettől (UTC)
audit-to = Eddig, a napot beleértve (UTC)
audit-search = Keresés
audit-clear = Minden megjelenítése
actor-agent = Fiók
actor-uploader = Intézményi személy
actor-sweeper = Automatikus törlés
actor-operator = Üzemeltetői parancs
actor-provider = Szolgáltató
actor-system = A szolgáltatás
