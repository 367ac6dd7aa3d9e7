# Zakaj je datoteka ZIP zavrnjena: stavek za vsako pravilo in kaj storiti. Iste besede v odgovorih, v preprostem obrazcu in, preden je
# karkoli poslano, v brskalniku. Ta besedila gredo v brskalnik.
zip-nothing-kept = Nič od nje ni bilo shranjeno, vaša povezava pa še deluje.

## It is something else
zip-no-zip-signature = To ni datoteka ZIP. Podatke zapakirajte v datoteko ZIP z geslom in šifriranjem AES-256 in pošljite to.
zip-is-7z = To je datoteka 7z. Naredite jo znova in za obliko arhiva namesto »7z« izberite »zip«, z geslom in šifriranjem AES-256.
zip-is-rar = To je datoteka RAR. Naredite jo znova in za obliko arhiva namesto RAR izberite ZIP, z geslom in šifriranjem AES-256.
zip-is-other-archive = To je arhiv druge vrste (na primer gz, tar ali xz), ki vsebine ne zaščiti. Podatke zapakirajte v datoteko ZIP z geslom in šifriranjem AES-256.
zip-is-office = To je dokument in ne datoteka ZIP; njegovo lastno geslo ni dovolj. Dokument zapakirajte v datoteko ZIP z geslom in šifriranjem AES-256.
zip-is-pdf = To je PDF in ne datoteka ZIP. PDF zapakirajte v datoteko ZIP z geslom in šifriranjem AES-256.
zip-is-image = To je slika in ne datoteka ZIP. Sliko zapakirajte v datoteko ZIP z geslom in šifriranjem AES-256.
zip-is-dicom = To je slika DICOM in ne datoteka ZIP. Sliko ali celo mapo preiskave zapakirajte v datoteko ZIP z geslom in šifriranjem AES-256.
zip-is-program = To je program, morda arhiv, ki se razpakira sam. Programov ne sprejemamo. Naredite običajno datoteko ZIP, ki se ne razpakira sama, z geslom in šifriranjem AES-256.

## There is nothing in it
zip-no-entries = Ta datoteka ZIP je prazna. Naredite jo znova, s svojimi podatki v njej.
zip-no-file-content = V tej datoteki ZIP so samo mape ali prazne datoteke. Naredite jo znova, s svojimi podatki v njej.

## It is not protected, or not enough
zip-plain-content = Vsaj ena datoteka v tem ZIP-u ni zaščitena z geslom. ZIP naredite znova, z geslom in šifriranjem AES-256 za vse datoteke.
zip-office-document = To je videti kot dokument (Word, Excel, LibreOffice …), ki ni zaščiten tako, kot je treba. Dokument zapakirajte v datoteko ZIP z geslom in šifriranjem AES-256.
zip-not-aes = Vsaj ena datoteka v tem ZIP-u je zaščitena s staro metodo (ZipCrypto), ki jo je mogoče zlomiti. ZIP naredite znova in za metodo šifriranja izberite AES-256.
zip-checksum-reveals-content = Neka datoteka v tem ZIP-u ima manj kot 20 znakov, njena kontrolna vsota pa stoji poleg nje brez zaščite: s poskušanjem bi bilo vsebino mogoče uganiti. ZIP naredite znova s programom 7-Zip ali Keka, ki je ne zapišeta, ali pa kratko besedilo dajte v daljšo datoteko.
zip-content-hash = V tem ZIP-u je brez zaščite shranjen prstni odtis (hash) vsebine, po katerem bi jo bilo mogoče prepoznati. Naredite ga znova s programom 7-Zip ali Keka, ki ga ne zapišeta.
zip-strong-encryption = Ta ZIP je šifriran na način podjetja PKWARE, ki ga tu ni mogoče preveriti. Naredite ga znova s programom 7-Zip, Keka ali WinZip in za metodo šifriranja izberite AES-256.
zip-masked-header = V tem ZIP-u je seznam datotek šifriran na način, ki ga tu ni mogoče preveriti. Naredite ga znova brez šifriranja imen datotek, z AES-256 za datoteke, ali pa uporabite 7-Zip ali Keka.
zip-aes-extra = Kar ta ZIP pove o svojem šifriranju AES, ni pravilno, zato ga ni mogoče preveriti. Naredite ga znova s programom 7-Zip ali Keka, s šifriranjem AES-256.

## What is in it would do harm where it is unpacked
zip-link-entry = V tem ZIP-u je povezava na drugo mesto. Namesto povezave dajte v ZIP samo datoteko in ga naredite znova.
zip-device-entry = V tem ZIP-u je nekaj, kar ni ne datoteka ne mapa, na primer naprava. Izpustite to in ZIP naredite znova.
zip-name-empty = Datoteka ali mapa v tem ZIP-u nima imena ali pa so v njem samo pike ali presledki. Dajte ji ime in ZIP naredite znova.
zip-name-too-long = Neko ime v tem ZIP-u je predolgo ali pa leži v preveč mapah. Skrajšajte ga in ZIP naredite znova.
zip-name-control = V nekem imenu v tem ZIP-u je neviden krmilni znak. Preimenujte datoteko ali mapo in ZIP naredite znova.
zip-name-direction = V nekem imenu v tem ZIP-u je znak, ki obrne smer pisave, zato je ime videti drugačno, kot je. Preimenujte datoteko in ZIP naredite znova.
zip-name-absolute = Neko ime v tem ZIP-u se začne pri korenu diska. Odprite mapo, datoteke zapakirajte od tam in pošljite novi ZIP.
zip-name-drive = Neko ime v tem ZIP-u se začne s črko diska in dvopičjem. Odprite mapo, datoteke zapakirajte od tam in pošljite novi ZIP.
zip-name-traversal = Neko ime v tem ZIP-u vodi iz mape, v katero se razpakira (»..«). Datoteke zapakirajte znotraj njihove mape in pošljite novi ZIP.
zip-name-device = Datoteka ali mapa v tem ZIP-u ima ime, ki ga Windows hrani za naprave, na primer CON, AUX ali COM1. Preimenujte jo in ZIP naredite znova.
zip-name-stream = V nekem imenu v tem ZIP-u je dvopičje, ki ga Windows ne sprejme kot del imena. Preimenujte datoteko ali mapo in ZIP naredite znova.
zip-name-duplicate = Dve imeni v tem ZIP-u sta v sistemu Windows ali na Macu enaki, saj velike črke ter pike in presledki na koncu tam niso pomembni. Ena datoteka bi nadomestila drugo. Eno preimenujte in ZIP naredite znova.
zip-name-file-and-folder = V tem ZIP-u imata datoteka in mapa na istem mestu isto ime. Eno od njiju preimenujte in ZIP naredite znova.

## It is too much, or not the whole
zip-multi-disk = To je en del razdeljenega arhiva. ZIP naredite v enem kosu: polje za delitev na dele pustite prazno.
zip-too-many-entries = V tem ZIP-u je več kot 65.535 datotek. Mapo najprej zapakirajte v ZIP brez gesla, tega pa v drugega, z geslom in šifriranjem AES-256.
zip-too-many-empty-entries = V tem ZIP-u je zelo veliko praznih datotek in map. Mapo najprej zapakirajte v ZIP brez gesla, tega pa v drugega, z geslom in šifriranjem AES-256.
zip-names-too-large = Imena v tem ZIP-u zavzamejo zelo veliko prostora, prebere pa jih lahko kdorkoli. Mapo najprej zapakirajte v ZIP brez gesla, tega pa v drugega, z geslom in šifriranjem AES-256.
zip-end-record-missing = Konec te datoteke ZIP manjka: ni bila prekopirana v celoti ali pa je eden od več delov. Prekopirajte ali naredite jo znova, v enem kosu, in jo pošljite.

## It says something without protection
zip-archive-comment = V tem ZIP-u je opomba, ki jo lahko prebere kdorkoli. Odstranite jo ali pa ZIP naredite znova brez nje.
zip-entry-comment = Neka datoteka v tem ZIP-u ima opombo, ki jo lahko prebere kdorkoli. Odstranite jo ali pa ZIP naredite znova brez nje.
zip-extra-field = V tem ZIP-u so dodatni podatki o datoteki, ki jih lahko prebere kdorkoli in jih tu ni mogoče preveriti. Naredite ga znova s programom 7-Zip ali Keka.
zip-bytes-after-end = Za koncem te datoteke ZIP je nekaj pripeto, brez zaščite. Naredite jo znova s programom 7-Zip ali Keka in novo datoteko pošljite takšno, kot je.
zip-gap = V tem ZIP-u so bajti, ki ne pripadajo nobeni datoteki in niso zaščiteni. Naredite ga znova s programom 7-Zip ali Keka; ne dodajajte v staro datoteko ZIP.

## It is damaged or unusual
zip-empty-entry = Datoteka ali mapa v tem ZIP-u naj bi bila prazna, pa ima vseeno vsebino. ZIP naredite znova s programom 7-Zip ali Keka.
zip-name-encoding = Nekega imena v tem ZIP-u ni mogoče prebrati ali pa je zapisano na dva načina, ki se ne ujemata. Uporabite običajne črke in ZIP naredite znova s programom 7-Zip ali Keka.
zip-unknown-flag = Neka datoteka v tem ZIP-u je shranjena na način, ki ga tu ne poznamo. ZIP naredite znova s programom 7-Zip ali Keka, s šifriranjem AES-256.
zip-contradiction = Ta datoteka ZIP je poškodovana ali je bila spremenjena: o isti datoteki na dveh mestih pove različno. Naredite jo znova s programom 7-Zip ali Keka in pošljite novo datoteko.
