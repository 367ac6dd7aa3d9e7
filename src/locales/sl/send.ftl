# Koraki, ki tečejo v brskalniku, od izbire datotek do potrdila. Ta besedila potujejo v brskalnik.
send-step = { $step }. korak od 3
choose-title = Izberite, kaj želite poslati
choose-lead = Izberite datoteke ali mapo, ki jih potrebuje služba za podporo. Zaenkrat nič ne zapusti vašega računalnika.
choose-files = Izberi datoteke
choose-folder = Izberi mapo
choose-drop = Datoteke ali mape lahko tudi povlečete v ta okvir.
choose-zip = Že imate zaščiteno datoteko ZIP? Izberete lahko tudi njo: preverjena bo, preden se karkoli pošlje.
choose-list = Izbrane datoteke
choose-count = { $count ->
    [one] { $count } datoteka, { $size }
    [two] { $count } datoteki, { $size }
    [few] { $count } datoteke, { $size }
   *[other] { $count } datotek, { $size }
}
choose-more = in še { $count }
choose-remove = Odstrani { $name }
choose-clear = Odstrani vse
choose-continue = Naprej
choose-missing = Izberite vsaj eno datoteko ali mapo.
choose-too-large = Skupna velikost je { $size }, omejitev pa je { $limit }. Kaj odstranite ali prosite službo za podporo za več povezav.
choose-reading = Branje mape …
quoted = »{ $name }«
choose-again = Znova uporabi iste datoteke
choose-unread = Tega ni bilo mogoče prebrati, zato ni bilo nič dodano. Izberite še enkrat.
choose-unloaded = Dela te strani ni bilo mogoče naložiti. Nič ni izgubljeno: preverite povezavo in še enkrat pritisnite »Naprej«.
choose-unreadable = Ni bilo mogoče prebrati in ne bo poslano: { $names }
choose-numbered = Druga datoteka z istim imenom je že izbrana. Poslani bosta obe; nova se imenuje: { $names }
choose-same = Izbrano že prej, zato bo poslano enkrat: { $names }
choose-renewed = Od izbire spremenjeno na vašem računalniku; nova različica nadomesti prejšnjo: { $names }
choose-empty = { $count ->
    [one] Izpuščena je { $count } prazna mapa: v njej ni ničesar za pošiljanje.
    [two] Izpuščeni sta { $count } prazni mapi: v njiju ni ničesar za pošiljanje.
    [few] Izpuščene so { $count } prazne mape: v njih ni ničesar za pošiljanje.
   *[other] Izpuščenih je { $count } praznih map: v njih ni ničesar za pošiljanje.
}
choose-litter = { $count ->
    [one] Izpuščena je { $count } datoteka, ki jo je ustvaril operacijski sistem (na primer Thumbs.db).
    [two] Izpuščeni sta { $count } datoteki, ki ju je ustvaril operacijski sistem (na primer Thumbs.db).
    [few] Izpuščene so { $count } datoteke, ki jih je ustvaril operacijski sistem (na primer Thumbs.db).
   *[other] Izpuščenih je { $count } datotek, ki jih je ustvaril operacijski sistem (na primer Thumbs.db).
}
changed-choose = { $count ->
    [1] { $names }: ta datoteka je bila od izbire spremenjena, premaknjena ali zaklenjena. Zaprite programe, ki jo uporabljajo, izberite jo še enkrat in nadaljujte. Vse drugo je še izbrano.
   *[other] Nekatere datoteke so bile od izbire spremenjene, premaknjene ali zaklenjene ({ $names }). Zaprite programe, ki jih uporabljajo, izberite jih še enkrat in nadaljujte. Vse drugo je še izbrano.
}
check-running = Preverjanje datoteke ZIP na vašem računalniku …
check-good-title = Ta datoteka ZIP je že zaščitena
check-good-lead = Vsebina datotek je šifrirana po postopku AES. Lahko jo pošljete takšno, kot je.
check-names = Imena niso šifrirana. Kdor pride do te datoteke ZIP, jih lahko prebere brez gesla:
check-names-hide = Če katero od imen kaj pove o pacientu, ga skrijte: ta stran vaš ZIP nato zapakira v drugo datoteko z lastnim geslom, služba za podporo pa potrebuje obe gesli.
check-good-tell = Njeno geslo povejte službi za podporo po telefonu. Ne poznamo ga in vas pozneje zanj ne moremo vprašati.
check-send = Pošlji takšno, kot je
check-plain-title = Ta datoteka ZIP ni zaščitena
check-plain-lead = Te datoteke v njej bi lahko prebral kdorkoli:
check-weak-title = Ta datoteka ZIP je zaščitena prešibko
check-weak-lead = To velja za te datoteke:
check-odd-title = Te datoteke ZIP ni mogoče poslati takšne, kot je
check-concerned = Zadeva: { $name }
check-not-sent = Nič ni bilo poslano.
check-nothing-sent = Nič ni bilo poslano. Ta stran lahko zdaj iz nje naredi pravilno zaščiteno datoteko.
check-pack = Zaščiti jo pravilno
check-pack-again = Skrij imena: zaščiti jo tukaj še enkrat
check-other = Izberi kaj drugega
protect-title = Zapišite si te besede na list
protect-lead = To je geslo za vaše datoteke. Datoteke se šifrirajo na tem računalniku in odpre jih lahko samo tisti, ki ima te besede.
protect-words = Geslo za datoteke
protect-tell = Povejte jih službi za podporo po telefonu, na številko, ki jo že poznate. Nikoli jih ne pišite v e-pošto ali SMS.
protect-never = Ta stran jih ne pošlje nikamor in nihče jih ne more obnoviti.
protect-typing = Vpišete jih z malimi črkami, z vezaji med besedami in brez presledkov.
protect-not-link = To ni geslo, s katerim ste odprli to stran.
protect-spell = Črkuj besede
protect-print = Natisni
protect-other = Ustvari druge besede
protect-noted = Besede so zapisane ali natisnjene
protect-note-first = Najprej si zapišite besede, nato označite polje: brez njih datotek ne more odpreti nihče.
protect-send = Zaščiti in pošlji
protect-back = Nazaj
sending-title = Vaše datoteke se šifrirajo in pošiljajo
sending-title-own = Vaša datoteka ZIP se pošilja
sending-stay = Stran naj ostane odprta, dokler ne vidite potrdila. Medtem lahko uporabljate druge programe.
sending-progress = Doslej poslano
sending-bytes = { $sent } od { $total }
sending-speed = { $speed } na sekundo
sending-left-moment = Še manj kot minuta
sending-left-minutes = { $minutes ->
    [one] Še približno { $minutes } minuta
    [two] Še približno { $minutes } minuti
    [few] Še približno { $minutes } minute
   *[other] Še približno { $minutes } minut
}
sending-left-hours = { $hours ->
    [one] Še približno { $hours } ura
    [two] Še približno { $hours } uri
    [few] Še približno { $hours } ure
   *[other] Še približno { $hours } ur
}
sending-starting = Priprava …
sending-checking = Vse je prispelo. Poteka preverjanje na strežniku; to lahko traja trenutek.
sending-catching-up = Kar je že prispelo, se ne pošilja znova. Samo še enkrat se prebere: { $percent } %.
sending-pause = Premor
sending-resume = Nadaljuj
sending-stop = Ustavi in izbriši
sending-stop-sure = Res želite ustaviti? Vse, kar je bilo poslano, bo izbrisano s strežnika.
sending-stop-yes = Da, ustavi
sending-stop-no = Ne, pošiljaj naprej
sending-paused = Premor. Nič ni izgubljeno; nadaljujete lahko kadarkoli.
sending-offline = Ni povezave. Nič ni izgubljeno: pošiljanje se samodejno nadaljuje, ko se povezava vrne.
sending-session = Zaradi vaše varnosti je treba še enkrat vnesti geslo povezave. Nič ni izgubljeno. Vnesite ga v novem oknu, nato se vrnite sem: pošiljanje se samodejno nadaljuje.
sending-session-open = Vnesi geslo v novem oknu
sending-percent = Poslano { $percent } %
sending-changed = Datoteka »{ $name }« se je med pošiljanjem spremenila. Pošiljanje se začenja znova z datoteko, kakršna je zdaj. Besede ostanejo iste.
sending-differs = Datoteke niso več takšne kot ob začetku pošiljanja. Pošiljanje se začenja znova z datotekami, kakršne so zdaj. Besede ostanejo iste.
sending-deleted = Vse poslano je bilo izbrisano.
sending-not-deleted = Poslanega zdaj ni bilo mogoče izbrisati. Nihče ga ne more uporabiti, pozneje pa bo samodejno izbrisano.
sending-later = Storitev trenutno ni dosegljiva, čeprav vaše omrežje deluje. Nič ni izgubljeno: poskus se samodejno ponovi.
sending-network = Namesto te storitve odgovarja vaše omrežje, morda zato, ker zahteva prijavo. Nič ni izgubljeno: v novem zavihku odprite katerokoli drugo spletno stran in sledite navodilom, pošiljanje pa se samodejno nadaljuje.
sending-by-post = Vaše omrežje ne dovoli običajnega načina pošiljanja. Datoteke se zdaj pošiljajo na drug način, ki ga omrežje dovoljuje.
sending-by-form = Vaše omrežje dovoli samo preproste obrazce, zato se vse pošilja naenkrat. Če se povezava prekine, je treba začeti od začetka.
resume-title = Pošiljanje je bilo prekinjeno
resume-lead = { $sent } od { $total } je varno prispelo in tega ni treba pošiljati znova.
resume-ask = Pritisnite »Nadaljuj«. Brskalnik bo vprašal, ali sme ta stran znova brati vaše datoteke.
resume-choose = Še enkrat izberite iste datoteke ali isto mapo: vaš brskalnik strani ne dovoli, da bi si jih zapomnila.
resume-continue = Nadaljuj
resume-anew = Izbriši poslano in začni znova
resume-differs = To ni ista izbira: datoteka »{ $name }« se je spremenila. Izberite natanko to kot prej ali začnite znova.
resume-unasked = Trenutno ni mogoče ugotoviti, koliko je prispelo. Ko nadaljujete, se pošlje samo tisto, kar manjka.
resume-missing = { $count ->
    [one] To ni ista izbira: manjka { $count } datoteka. Izberite natanko to kot prej ali začnite znova.
    [two] To ni ista izbira: manjkata { $count } datoteki. Izberite natanko to kot prej ali začnite znova.
    [few] To ni ista izbira: manjkajo { $count } datoteke. Izberite natanko to kot prej ali začnite znova.
   *[other] To ni ista izbira: manjka { $count } datotek. Izberite natanko to kot prej ali začnite znova.
}
failed-title = Pošiljanje ni uspelo
failed-gone = Pošiljanja ni mogoče nadaljevati. Nič ni bilo shranjeno, vaša povezava pa še deluje. Začnite znova.
failed-memory = Datotek v tem brskalniku ni bilo mogoče pripraviti. Ponovno naložite stran. Če se ponovi, uporabite drug brskalnik ali preprosti obrazec.
failed-anew = Začni znova
failed-unsure = Pošiljanja ni mogoče nadaljevati. Ali vaša povezava še deluje, trenutno ni znano: začnite znova, da to preverite.
failed-other = Medtem je po tej povezavi prispela datoteka iz drugega okna ali računalnika. Povezava sprejme eno datoteko, zato poslano od tod ni bilo shranjeno. Na potrdilu poglejte, ali je prava.
failed-unknown = Nekaj je šlo narobe: odgovor storitve je bil nepričakovan. Znova naložite stran; če to ne pomaga, obvestite službo za podporo.
failed-unloaded = Dela te strani ni bilo mogoče naložiti. Preverite povezavo in znova naložite stran. Kar je prispelo, je shranjeno in lahko nadaljujete.
failed-blocked = Vaše omrežje ne dovoli pošiljanja datotek na noben način, ki ga omogoča ta stran. Nič ni bilo shranjeno. Poskusite iz drugega omrežja, na primer s telefonom kot dostopno točko, vprašajte skrbnika omrežja ali pokličite službo za podporo.
failed-receipt = Pokaži potrdilo
failed-reload = Znova naloži stran
failed-simple = Uporabi preprosti obrazec
renewed = Ta stran ima novo različico in je bila znova naložena. Nič od tega, kar je prispelo, ni izgubljeno.
renewed-ask = Ta stran ima novo različico in je bila znova naložena. Poslano ni bilo še nič. Pritisnite »Znova uporabi iste datoteke« ali izberite na novo. Če ste si besede že zapisali, ostanejo iste.
renewed-choose = Ta stran ima novo različico in je bila znova naložena. Poslano ni bilo še nič. Prosimo, še enkrat izberite datoteke: vaš brskalnik strani ne dovoli, da bi si jih zapomnila. Če ste si besede že zapisali, ostanejo iste.
send-under-way = Pred trenutkom so se po tej povezavi datoteke še pošiljale iz drugega okna ali računalnika. Če ste bili to vi, se vrnite tja. Povezava sprejme eno datoteko: velja tista, ki prispe prva, druga pa se ne shrani.
elsewhere-title = Pošiljanje poteka v drugem oknu
elsewhere-lead = Po tej povezavi se datoteke pošiljajo v drugem oknu ali zavihku tega brskalnika. Vrnite se tja in pustite okno odprto. Povezava sprejme eno datoteko, zato tukaj ne začenjajte drugič.
elsewhere-asked = Preverjanje drugega okna …
elsewhere-silent = Drugo okno ne odgovarja; morda ni dejavno. Poglejte vanj ali ga zaprite, nato poskusite znova.
elsewhere-take-hint = Drugega okna ne najdete ali želite nadaljevati tukaj? Kar je prispelo, ostane shranjeno.
elsewhere-take = Nadaljuj v tem oknu
moved-title = Pošiljanje se nadaljuje v drugem oknu
moved-lead = To okno lahko zaprete. Kar je prispelo, ni bilo poslano znova, besede pa so prikazane tam.
told-title = Geslo za vaše datoteke
told-lead = Ste službi za podporo že povedali te besede? Storite to po telefonu, na številko, ki jo že poznate.
told-stays = Shranjene so samo v tem oknu. Ko ga zaprete ali končate, jih ni več.
told-hide = Besede so sporočene: skrij jih
told-not-kept = Geslo vaših datotek v tem oknu ni shranjeno. Če ga imate na papirju, ga povejte službi za podporo po telefonu, na številko, ki jo že poznate.
told-lost = Če je izgubljeno, datotek ne more odpreti nihče in gesla ni mogoče obnoviti. Prosite službo za podporo za novo povezavo in datoteke pošljite znova.
sent-names = Datoteke, poslane iz tega okna
sent-names-hint = Ta imena pozna samo to okno. Ko ga zaprete ali končate, jih ni več, zato po potrebi natisnite potrdilo.
sheet-desk = Služba za podporo
sheet-reference = Zahtevek
sheet-date = Datum
receipt-print = Natisni potrdilo

words-copy = Kopiraj besede
words-copied = Kopirano, samo za upravitelja gesel. Nikoli jih ne prilepite v e-pošto ali sporočilo.
words-not-copied = Kopiranje ni uspelo. Besede si zapišite na list.
