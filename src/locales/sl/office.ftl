## Data protection: the front page
desk-office = Varstvo podatkov
yes = da
no = ne

## Links sent past the rules
exceptions-title = Izjeme
exceptions-intro = Povezave, poslane brez veljavne pogodbe ali osebi, ki ni zabeležena kot pooblaščena, z navedenim razlogom.
exceptions-none = Ni jih.
exceptions-what = Kaj je potrjeno
exceptions-words = Opis
audit-time = Čas
audit-person = Kdo
audit-ticket = Zahtevek
audit-erased = izbrisano
verification-way = Način preverjanja identitete
verified-called-back = Povratni klic na znano številko
verified-institution-confirmed = Potrditev ustanove
verified-known-person = Oseba, ki jo služba za podporo pozna
verified-written-order = Prejeto pisno pooblastilo
verified-other = Drugače (opis spodaj)

## Names that no institution has
untied-title = Neznane ustanove
untied-intro = Imena na zahtevkih, ki jih nima nobena zabeležena ustanova. Izberite, katera ustanova je mišljena.
untied-none = Vsak zahtevek ima zabeleženo ustanovo.
untied-tickets = Zahtevki: { $tickets }, od tega odprti: { $open }
untied-institution = Zabeležena ustanova
untied-tie = Dodeli
institution-similar = Zabeleženo pod podobnimi imeni: { $names }
institution-new = To je nova ustanova: zabeleži jo pod tem imenom

## What is recorded of institutions and agreements
institution-legal-name = Ime v registru
institution-registration = Številka v registru
institution-address = Naslov
institution-privacy-email = E-naslov za varstvo podatkov
institution-privacy-email-hint = Skupni predal, ne naslov osebe.
institution-health-data = Pošilja zdravstvene podatke
institution-change = Spremeni zapis
institution-save = Shrani
agreement-replaced = (nadomeščena z drugo)
agreement-corrected = (napačen vnos, popravljen)
agreement-ended-on = Zadnji dan: { $day }
agreement-end = Končaj pogodbo
agreement-last-day = Zadnji dan
agreement-end-reason = Razlog (brez imen oseb)
agreement-before = Druga pogodba
agreement-before-none = ostane, kot je
agreement-replaces = { $number }: konča se dan prej
agreement-corrects = { $number }: vnos je bil napačen

## Held and restricted tickets
kept-title = Omejeni in zadržani zahtevki
kept-intro = Zahtevki, katerih podatki so ohranjeni po odločitvi, in tisti, ki čakajo na drugega vodjo skupine.
kept-proposed = čaka na drugega vodjo
ticket-restricted = omejena obdelava
restricted-since = Obdelava je omejena: vse je ohranjeno, ničesar pa ni mogoče prenesti ali poslati. Od:
restriction-about = Vse, kar spada k zahtevku, se ohrani. Do preklica ni mogoče ničesar prenesti, poslati ali sprejeti.
restriction-set = Omeji obdelavo
restriction-lift = Prekliči omejitev
hold-about = Do preklica se nič od zahtevka ne izbriše. Prenosi in povezave ostanejo mogoči.
hold-set = Postavi pravni zadržek
hold-lift = Prekliči pravni zadržek
mark-reason = Razlog
mark-reason-hint = Viden v dejavnosti zahtevka in izbrisan z njim.
mark-second-lead = To mora potrditi drug vodja skupine.
mark-proposed-own = To je vaš predlog. Potrditi ga mora drug vodja skupine.
mark-proposed = Predlog: { $name }. Z lastnim razlogom ga potrdite.
event-ticket-restricted = Obdelava omejena
event-ticket-unrestricted = Omejitev preklicana
event-ticket-proposed = Predlagan zadržek ali omejitev
event-ticket-viewed = Pregledano

## Who did what
audit-title = Revizijska sled
audit-intro = Kdo je kaj naredil s katerim zahtevkom, računom ali osebo. Imena so vidna, dokler se hranijo. Tudi iskanje se tukaj zabeleži.
audit-none = Nič ni bilo najdeno.
audit-number = Številka
audit-action = Dejanje
audit-action-hint = Na primer { $several } ali { $one }.
audit-what = Kaj se je zgodilo
audit-actor = Vrsta osebe ali dela sistema
audit-person-id = ID osebe
audit-ticket-id = ID zahtevka
audit-link-id = ID povezave
audit-upload-id = ID oddaje
audit-download-id = ID prenosa
audit-account = Račun
audit-account-hint = E-naslov, del imena ali ID.
audit-account-id = ID računa
audit-contact = Oseba v ustanovi
audit-contact-hint = E-naslov, telefonska številka, del imena ali ID.
audit-facts = Podrobnosti
audit-note = Opomba
audit-from = Od (UTC)
audit-to = Do vključno (UTC)
audit-search = Išči
audit-clear = Prikaži vse
actor-agent = Račun
actor-uploader = Oseba v ustanovi
actor-sweeper = Samodejni izbris
actor-operator = Ukaz skrbnika sistema
actor-provider = Ponudnik
actor-system = Storitev
