# Sporočilo s koncem revizijskega dnevnika za osebo, ki ga hrani.
anchor-mail-subject = Konec revizijskega dnevnika: vnos { $seq }
anchor-mail-what = Spodaj je podpisani konec revizijskega dnevnika Sluice, kakršen je bil v tem trenutku. Ne vsebuje osebnih podatkov.
anchor-mail-do = Prosimo, da sporočilo shranite. Če bi kdo dnevnik kdaj skrajšal ali prepisal, ga to sporočilo razkrije.
