## The mail with the certificate of destruction

mail-certificate-subject = Potrdilo, da je vse izbrisano ({ $reference })
mail-certificate-what = Vse, kar ste poslali za zahtevek { $reference }, je izbrisano z naših strežnikov, skupaj s ključem, ki je to odpiral.
mail-certificate-files = Temu sporočilu sta priložena dva dokumenta: potrdilo za vas in vašo pooblaščeno osebo za varstvo podatkov (PDF) ter isto potrdilo z digitalnim podpisom za računalnike (JSON). Prosimo, shranite oba.
mail-certificate-check = Podpisano potrdilo lahko vsakdo preveri na tej strani:
mail-certificate-erased = Zdaj iz tega zahtevka izbrišemo tudi vaše ime, e-poštni naslov in telefonsko številko. To je zadnje sporočilo o njem.

## Closing a ticket

close-certificate = Kontaktni osebi po e-pošti pošlji potrdilo o izbrisu, preden se njen naslov izbriše

## The page that checks a certificate

check-title = Preverjanje potrdila o uničenju podatkov
check-lead = Izberite podpisano datoteko (JSON), ki ste jo prejeli. Preveri se tukaj, v vašem brskalniku, in se nikamor ne pošlje.
check-no-script = Ta stran potrebuje JavaScript. Brez njega datoteko preveri ukaz »sluice certificate verify«.
check-file = Podpisana datoteka (JSON)
check-genuine = Pristno: podpisala ga je ta storitev in nič v njem ni bilo spremenjeno.
check-changed = Ni pristno ali ni v obliki, v kateri je bilo izdano: po podpisu je bilo v datoteki nekaj spremenjeno, dodano ali na novo razporejeno. Izberite datoteko natanko tako, kot ste jo prejeli.
check-unknown = Ni pristno ali je iz druge storitve: podpisano je s ključem, ki tukaj ni znan.
check-none = Ta datoteka ni potrdilo. Izberite datoteko, katere ime se konča z .json; PDF je samo za branje.
check-reference = Zahtevek
check-institution = Ustanova
check-service = Izdajatelj
check-count = Število datotek
check-received = Prejeto
check-key = Ključ uničen
check-destroyed = Podatki uničeni
check-blocked = Zaklep shrambe šifrirane podatke še zadržuje; brez ključa jih nihče ne more prebrati.
check-offline = Ko je stran odprta, to deluje tudi brez omrežja.
