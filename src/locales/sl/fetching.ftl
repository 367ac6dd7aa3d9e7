## Koliko datoteke je bilo prevzete: kaj je zapustilo strežnik, ne glede na to, ali je vse prispelo

fetched-sent = strežnik je zapustilo največ { $bytes } od { $size }, nazadnje { $time }
fetched-sent-name = Zapustilo strežnik
fetched-wholly = prevzeto, konec ni potrjen
fetched-partly = delno prevzeto
fetched-running = prevzem poteka
receipt-title-fetching = Vaša datoteka se pravkar prevzema
receipt-lead-fetching = Služba za podporo jo pravkar prenaša. Umakniti je ni več mogoče.
receipt-title-partly = Del vaše datoteke je bil prevzet
receipt-lead-partly = Prenos se je začel, vendar ni prišel do konca. Datoteka je tu še vedno shranjena v šifrirani obliki. Umakniti je ni več mogoče.
receipt-lead-taken = Tako rekoč vsa datoteka je zapustila ta strežnik na poti k službi za podporo. Kopija na tem strežniku bo uničena.
close-file-partly = { $size }, prejeto { $time }, preneseno največ { $bytes }, NE vse
close-file-taken = { $size }, prejeto { $time }, preneseno tako rekoč v celoti
certificate-sent = Skupaj je strežnik zapustilo največ { $bytes } od { $size }, med { $first } in { $last }.
certificate-sent-part = Pri tem prenosu je strežnik zapustilo največ { $bytes }
event-bytes = strežnik je zapustilo največ { $bytes }
error-destruction-due = Čas te datoteke se je iztekel in naslednje čiščenje jo bo uničilo. Nič ni bilo izdano. Če jo še potrebujete, prosite pošiljatelja, naj jo pošlje znova.

## Datoteka, ki je shranjena, a se ne odpre

error-file-lost = Shranjene datoteke ali njenega ključa ni več v shrambi, zato je ni mogoče odpreti. Nič ni bilo izdano in ta prenos ni porabljen. Takoj obvestite upravljavca sistema: morda disk ni priklopljen ali obnova ni končana. Če je res izgubljena, prosite pošiljatelja, naj jo pošlje znova.
error-storage-full = Shramba je polna, zato datoteke ni bilo mogoče ohraniti. Od tega koraka ni bilo shranjeno nič, povezava pa še velja. Upravljavci sistema so obveščeni. Poskusite znova pozneje.
mail-file-lost-subject = Manjka shranjena datoteka ali njen ključ
mail-file-lost-what = Datoteke, katere prejem je bil ustanovi potrjen, ni mogoče odpreti: njenih bajtov ali ključa ni v shrambi. Navaja jo revizijska sled (upload.alarm), skrbnik zahtevka je obveščen.
mail-file-lost-do = Preverite, ali je disk priklopljen in ali obnova ni vrnila ene shrambe brez druge. Če manjkajoči del najdete, ga vrnite na njegovo mesto: prenos bo spet deloval. Če ne, je treba ustanovo prositi, naj datoteko pošlje znova.
mail-seal-broken-subject = Shranjena datoteka je bila poškodovana ali spremenjena
mail-seal-broken-what = Pečat shranjene datoteke ali njenega ključa ne drži: bajti niso več tisti, ki so bili shranjeni. Datoteko navaja revizijska sled (upload.alarm). Iz poškodovanega dela ni bilo izdano nič.
mail-seal-broken-do = Ugotovite, kaj je pisalo v shrambo: disk v okvari, popravilo, človek. Poškodovani objekt ohranite. Ustanovo je treba prositi, naj datoteko pošlje znova.
mail-master-key-unknown-subject = V nastavitvah manjka glavni ključ
mail-master-key-unknown-what = Nekaj je šifrirano z glavnim ključem, ki ga ta proces nima, zato tega ni mogoče odpreti. Dokler ključ obstaja, ni izgubljeno nič.
mail-master-key-unknown-do = Manjkajoči ključ dodajte v MASTER_KEY, za prvim, in storitev znova zaženite. Njegova oznaka je v datotekah ključev; po »sluice keys rotate« ga ne boste več potrebovali.
mail-storage-full-subject = Shramba je polna
mail-storage-full-what = V shrambi ni prostora za nalaganje: ustanove so zavrnjene s prošnjo, naj poskusijo pozneje. Kar je že potrjeno, ni prizadeto.
mail-storage-full-do = Sprostite prostor na disku ali povečajte omejitev vedra. Povezave medtem ostanejo veljavne.
