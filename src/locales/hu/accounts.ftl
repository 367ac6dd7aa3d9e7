## Tokens

tokens-revoke-all = mindet visszavonom
tokens-keep = működjenek tovább
tokens-live-title = Működő API-tokenek
tokens-scope-all = mindent, amit a tulajdonosa
mail-token-created-subject = Új API-token az Ön fiókjához
mail-token-created-what = API-token készült az Ön fiókjához. Egy program ezzel az Ön nevében dolgozhat eddig: { $time }.
mail-token-created-do = Nem tud róla? Vonja vissza a Saját fiók oldalon (/desk/account), változtassa meg a jelszavát, és szóljon a fiókok kezelőjének.
error-password-overdue = A fiók jelszava régebbi, mint amit az itteni szabályok megengednek, ezért a tokenjei szünetelnek. Semmi sem változott. Jelentkezzen be, és válasszon új jelszót; utána a token újra működik.

## Roles that need a second person

role-requests-title = Megerősítendő szerepkörök
role-second-needed = Senki sem lesz csoportvezető, adatvédelmi tisztviselő vagy üzemeltető egyetlen ember szavára: három napon belül egy másik, ilyen szerepkörű embernek is bele kell egyeznie. Nincs ilyen ember? Akkor a kiszolgáló kezelője ott megteheti (sluice agent).
role-wanted = Ezt a szerepkört kapja
role-waits-until = Eddig vár
role-not-yours = Másnak kell döntenie: sem az nem dönthet, aki kéri, sem az, aki a szerepkört kapja.
mail-role-asked-subject = Egy szerepkör az Ön szavára vár: { $role }
mail-role-asked-what = Egy üzemeltető valakinek ezt a szerepkört szeretné adni: { $role }. Ehhez egy második ember beleegyezése kell.
mail-role-asked-do = Nézze meg, ki kéri és kinek (/desk/account-requests). Csak akkor hagyja jóvá, ha tud róla; különben utasítsa el.
mail-role-given-subject = Szerepkört adtak vagy nyitottak meg újra: { $role }
mail-role-given-what = Egy fiók megkapta ezt a szerepkört, vagy egy ilyen fiókot újra meghívtak, feloldottak, illetve új második lépést állíthat be: { $role }.
mail-role-given-do = Nem számított rá? Nézze meg a fiókokat (/desk/accounts), kétség esetén fagyassza be a fiókot, és kérdezze meg a munkatársait.
error-own-role-request = Nem dönthet olyan szerepkörről, amelyet Ön kért, vagy amelyet Ön kapna. Semmi sem változott. Másik csoportvezetőnek, adatvédelmi tisztviselőnek vagy üzemeltetőnek kell döntenie.
