## Tokens

tokens-revoke-all = prekliči vse
tokens-keep = naj delujejo naprej
tokens-live-title = Delujoči žetoni API
tokens-scope-all = vse, kar sme njegov lastnik
mail-token-created-subject = Nov žeton API za vaš račun
mail-token-created-what = Za vaš račun je bil ustvarjen žeton API. Program lahko z njim dela v vašem imenu do { $time }.
mail-token-created-do = O tem ne veste ničesar? Prekličite ga v razdelku Moj račun (/desk/account), spremenite geslo in obvestite upravitelja računov.
error-password-overdue = Geslo tega računa je starejše, kot dovoljujejo tukajšnja pravila, zato njegovi žetoni mirujejo. Nič ni bilo spremenjeno. Prijavite se in izberite novo geslo; potem žeton spet deluje.

## Roles that need a second person

role-requests-title = Vloge za potrditev
role-second-needed = Nihče ne postane vodja skupine, pooblaščenec za varstvo podatkov ali upravitelj na besedo ene same osebe: v treh dneh se mora strinjati druga oseba s katero od teh vlog. Take osebe ni? Potem lahko to na strežniku stori tisti, ki ga vodi (sluice agent).
role-wanted = Naj dobi vlogo
role-waits-until = Čaka do
role-not-yours = Odločiti mora kdo drug: ne tisti, ki prosi, ne tisti, ki dobi vlogo.
mail-role-asked-subject = Vloga čaka na vašo besedo: { $role }
mail-role-asked-what = Upravitelj želi nekomu dati to vlogo: { $role }. Za to je potrebna beseda druge osebe.
mail-role-asked-do = Poglejte, kdo prosi in za koga (/desk/account-requests). Odobrite le, če za to veste; sicer zavrnite.
mail-role-given-subject = Vloga je dodeljena ali znova odprta: { $role }
mail-role-given-what = Račun je dobil to vlogo ali pa je bil račun, ki jo že ima, znova povabljen, odmrznjen ali sme nastaviti nov drugi korak: { $role }.
mail-role-given-do = Tega niste pričakovali? Poglejte račune (/desk/accounts), v dvomu račun zamrznite in vprašajte sodelavce.
error-own-role-request = O vlogi, za katero prosite ali ki je za vas, ne morete odločati. Nič ni bilo spremenjeno. Odločiti mora drug vodja skupine, pooblaščenec za varstvo podatkov ali upravitelj.
