## The mail with the certificate of destruction

mail-certificate-subject = Potrdilo, da je vse izbrisano ({ $reference })
mail-certificate-what = Vse, kar ste poslali za zahtevek { $reference }, je izbrisano z naših strežnikov, skupaj s ključem, ki je to odpiral.
mail-certificate-files = Temu sporočilu sta priložena dva dokumenta: potrdilo za vas in vašo pooblaščeno osebo za varstvo podatkov (PDF) ter isto potrdilo z digitalnim podpisom za računalnike (JSON). Prosimo, shranite oba.
mail-certificate-erased = Zdaj iz tega zahtevka izbrišemo tudi vaše ime, e-poštni naslov in telefonsko številko. To je zadnje sporočilo o njem.

## Closing a ticket

close-certificate = Kontaktni osebi po e-pošti pošlji potrdilo o izbrisu, preden se njen naslov izbriše
