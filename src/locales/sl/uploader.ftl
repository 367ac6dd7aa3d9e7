# Strani ustanove poleg obrazcev in e-pošta o umiku.

brand = Varno pošiljanje datotek
language-label = Jezik
desk-unnamed = Vaša služba za podporo

start-title = Prosijo vas za datoteke
start-lead = Preverite, ali je to tisto, kar ste se dogovorili s službo za podporo.
start-desk = Kdo prosi
start-until = Odprto do
start-next = Kaj sledi
start-next-choose = Izberete datoteke ali mapo. Ničesar ni treba pripraviti ali namestiti.
start-next-protect = Ta stran vse šifrira na vašem računalniku in vam pokaže geslo iz osmih besed.
start-next-tell = Pošlje zaščitene datoteke. Osem besed poveste službi za podporo po telefonu.
start-allowed = Podatke pacientov pošljite samo, če vas je vaša ustanova za to pooblastila.
start-continue = Naprej
start-not-me = To nisem jaz

send-needs-script = Ta korak potrebuje JavaScript, ki v vašem brskalniku tukaj ne deluje. Pošljete lahko datoteko ZIP, ki ste jo zaščitili sami.
send-simple = Uporabi preprosti obrazec

again-title = Geslo je pravilno
again-lead = Vrnite se v okno, v katerem se pošiljajo vaše datoteke: pošiljanje se tam nadaljuje samo.
again-close = To okno lahko zaprete.

not-me-title = Tega niste zahtevali?
not-me-lead = Morda se je kdo zmotil pri naslovu ali številki. Povezavo lahko zdaj zaprete, da nihče ne more ničesar poslati prek nje. Služba za podporo bo obveščena.
not-me-keep = Če ste to vendarle zahtevali, zapustite to stran. Nič se ni zgodilo.
not-me-button = Zapri povezavo
not-me-done-title = Hvala
not-me-done-lead = Če je bila povezava odprta, je zdaj zaprta, služba za podporo pa je obveščena.
not-me-done-next = Ničesar drugega vam ni treba storiti. Sporočilo izbrišite.

receipt-title-withdrawn = Datoteko ste umaknili
receipt-lead-withdrawn = Njen ključ je bil takoj uničen. Datoteke ne more nihče več odpreti in nihče je ni prevzel. Ostanki se brišejo.
receipt-withdrawn-at = Umaknjeno
receipt-withdrawn-next = Če morate še kaj poslati, prosite službo za podporo za novo povezavo.
receipt-wrong-title = Napačna datoteka?
receipt-wrong-lead = Dokler služba za podporo ni prevzela ničesar od nje, jo lahko umaknete.
receipt-wrong = Umakni datoteko
receipt-finish = Končaj
receipt-finish-hint = S tem se izbriše, kar si je brskalnik zapomnil o tej strani. Povezava znova pokaže potrdilo, ko vnesete njeno geslo.

withdraw-title = Želite umakniti datoteko?
withdraw-lead = Njen ključ bo takoj uničen in nihče je ne bo mogel več odpreti. Tega ni mogoče razveljaviti.
withdraw-new-link = Povezava je porabljena. Za drugo datoteko potrebujete novo povezavo službe za podporo.
withdraw-button = Da, umakni jo
withdraw-cancel = Ne, naj ostane

goodbye-title = Okno lahko zaprete
goodbye-lead = Odjavljeni ste in brskalnik je to stran pozabil.
goodbye-again = S povezavo in njenim geslom lahko potrdilo vidite znova.

error-not-withdrawable = Datoteke ni več mogoče umakniti: služba za podporo jo je prevzela v celoti ali delno ali jo pravkar prevzema, je že uničena ali pa jo je treba po zakonu hraniti. Nič ni bilo spremenjeno. Pokličite službo za podporo.

mail-link-unasked-close = Če želite povezavo zapreti, da je nihče ne more uporabiti, odprite to stran:

mail-receipt-subject = Vaša datoteka je prispela ({ $reference })
mail-receipt-what = Datoteka, ki ste jo poslali za zahtevek { $reference }, je prispela cela in je shranjena v šifrirani obliki.
mail-receipt-facts = Prejeto: { $time }. Velikost: { $size }. Prstni odtis (SHA-256): { $sha256 }
mail-receipt-do = Če je še niste, povejte službi za podporo geslo datoteke po telefonu. Povezava iz našega prvega sporočila z njenim geslom pokaže, kje je datoteka, in tam jo lahko umaknete, dokler ni prevzeta.
mail-receipt-not-me = Niste poslali datoteke? To takoj povejte službi za podporo na številko, ki jo že poznate.

mail-upload-withdrawn-subject = Datoteka je bila umaknjena ({ $reference })
mail-upload-withdrawn-what = Ustanova je datoteko za zahtevek { $reference } umaknila, preden je bila prevzeta. Njen ključ je uničen.
mail-upload-withdrawn-do = Če podatke še potrebujete, izdajte novo povezavo.

mail-link-disowned-subject = »To nisem jaz« ({ $reference })
mail-link-disowned-what = Prejemnik povezave za zahtevek { $reference } pravi, da je ni zahteval. Če je bila odprta, je zdaj zaprta.
mail-link-disowned-do = Preden izdate novo povezavo, pri ustanovi preverite naslov in številko. Če je prek te povezave prišla datoteka, je ne uporabljajte, dokler ne veste, kdo jo je poslal.
