# Koraki, ki tečejo v brskalniku, od izbire datotek do potrdila. Ta besedila potujejo v brskalnik.

send-step = { $step }. korak od 3

choose-title = Izberite, kaj želite poslati
choose-lead = Izberite datoteke ali mapo, ki jih potrebuje služba za podporo. Zaenkrat nič ne zapusti vašega računalnika.
choose-files = Izberi datoteke
choose-folder = Izberi mapo
choose-drop = Datoteke ali mape lahko tudi povlečete v ta okvir.
choose-zip = Že imate zaščiteno datoteko ZIP? Izberite tudi njo: preverjena bo, preden se karkoli pošlje.
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
choose-too-large = Skupaj je to { $size }, omejitev pa je { $limit }. Kaj odstranite ali prosite službo za podporo za več povezav.
choose-reading = Mapa se bere …

check-running = Datoteka ZIP se preverja na vašem računalniku …
check-good-title = Ta datoteka ZIP je že zaščitena
check-good-lead = Vsebina datotek je šifrirana po postopku AES. Lahko jo pošljete takšno, kot je.
check-names = Imena niso šifrirana. Kdor pride do te datoteke ZIP, jih lahko prebere brez gesla:
check-names-hide = Če katero od imen kaj pove o pacientu, ga skrijte: ta stran vaš ZIP nato da v drugo datoteko z lastnimi besedami, služba za podporo pa potrebuje obe gesli.
check-good-tell = Njeno geslo povejte službi za podporo po telefonu. Mi ga ne poznamo in vas pozneje zanj ne moremo vprašati.
check-send = Pošlji takšno, kot je
check-plain-title = Ta datoteka ZIP ni zaščitena
check-plain-lead = Te datoteke v njej bi lahko prebral kdorkoli:
check-weak-title = Ta datoteka ZIP je zaščitena prešibko
check-weak-lead = Tako so v njej zaščitene te datoteke:
check-odd-title = Te datoteke ZIP ni mogoče poslati takšne, kot je
check-concerned = Gre za: { $name }
check-not-sent = Nič ni bilo poslano.
check-nothing-sent = Nič ni bilo poslano. Zdaj jo lahko pravilno zapakirate: ta stran iz nje naredi zaščiteno datoteko.
check-pack = Zapakiraj jo pravilno
check-pack-again = Skrij imena: zapakiraj jo tukaj še enkrat
check-other = Izberi kaj drugega

protect-title = Zapišite si te besede
protect-lead = To je geslo za vaše datoteke. Datoteke se šifrirajo na tem računalniku in odpre jih lahko samo tisti, ki ima te besede.
protect-words = Geslo za datoteke
protect-tell = Povejte jih službi za podporo po telefonu, na številko, ki jo že poznate. Nikoli jih ne pišite v e-pošto ali SMS.
protect-never = Ta stran jih ne pošlje nikamor. Nihče vam jih ne more vrniti.
protect-typing = Vpišejo se takole: vse z malimi črkami, z vezaji med besedami in brez presledkov.
protect-not-link = To ni geslo, s katerim ste odprli to stran.
protect-spell = Črkuj besede
protect-print = Natisni
protect-other = Izberi druge besede
protect-noted = Besede imam zapisane ali natisnjene
protect-note-first = Najprej si zapišite besede, nato označite polje: brez njih datotek ne more odpreti nihče.
protect-send = Zaščiti in pošlji
protect-back = Nazaj

sending-title = Vaše datoteke se ščitijo in pošiljajo
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
sending-checking = Vse je prispelo. Strežnik zdaj preverja; to lahko traja trenutek.
sending-catching-up = Kar je že prispelo, se ne pošilja znova. Samo še enkrat se prebere: { $percent } %.
sending-pause = Premor
sending-resume = Nadaljuj
sending-stop = Ustavi in izbriši
sending-stop-sure = Res želite ustaviti? Kar je bilo poslano, bo na strežniku izbrisano.
sending-stop-yes = Da, ustavi
sending-stop-no = Ne, pošiljaj naprej
sending-paused = Premor. Nič ni izgubljeno; nadaljujete lahko kadarkoli.
sending-offline = Ni povezave. Nič ni izgubljeno: pošiljanje se nadaljuje samo, ko se povezava vrne.
sending-session = Zaradi vaše varnosti je treba še enkrat vnesti geslo povezave. Nič ni izgubljeno. Vnesite ga v novem oknu, nato se vrnite sem in pritisnite »Nadaljuj«.
sending-session-open = Vnesi geslo v novem oknu
sending-percent = Poslano { $percent } %

resume-title = Pošiljanje je bilo prekinjeno
resume-lead = { $sent } od { $total } je varno prispelo in tega ni treba pošiljati znova.
resume-ask = Pritisnite »Nadaljuj«. Brskalnik bo vprašal, ali sme ta stran znova brati vaše datoteke.
resume-choose = Še enkrat izberite iste datoteke ali isto mapo: vaš brskalnik strani ne dovoli, da bi si jih zapomnila.
resume-continue = Nadaljuj
resume-anew = Izbriši poslano in začni znova
resume-differs = To ni ista izbira: »{ $name }« manjka ali se je spremenila. Izberite natanko to kot prej ali začnite znova.

failed-title = Pošiljanje ni uspelo
failed-changed = »{ $name }« je bila med branjem spremenjena, premaknjena ali zaklenjena. Nič ni bilo shranjeno. Zaprite programe, ki jo uporabljajo, in začnite znova.
failed-gone = Poslanega ni več mogoče nadaljevati. Nič ni bilo shranjeno, vaša povezava pa še deluje. Začnite znova.
failed-memory = Brskalnik ni mogel prebrati vaših datotek. Nič ni bilo shranjeno. Začnite znova; če se ponovi, izberite manj datotek naenkrat.
failed-anew = Začni znova

told-title = Geslo za vaše datoteke
told-lead = Ste službi za podporo že povedali te besede? Storite to po telefonu, na številko, ki jo že poznate.
told-stays = Shranjene so samo v tem oknu. Ko ga zaprete ali končate, jih ni več.
told-hide = Besede so sporočene: skrij jih
receipt-print = Natisni potrdilo
