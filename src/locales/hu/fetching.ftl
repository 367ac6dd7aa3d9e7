## Mennyit töltöttek le egy fájlból: ami elhagyta a kiszolgálót, akár megérkezett mind, akár nem

fetched-sent = legfeljebb { $bytes } hagyta el a kiszolgálót (a teljes méret { $size }), utoljára: { $time }
fetched-sent-name = Elhagyta a kiszolgálót
fetched-wholly = letöltve, a vége nincs visszaigazolva
fetched-partly = részben letöltve
fetched-running = letöltés folyamatban
receipt-title-fetching = A fájlt éppen átveszik
receipt-lead-fetching = Az ügyfélszolgálat most tölti le. Már nem vonható vissza.
receipt-title-partly = A fájl egy részét átvették
receipt-lead-partly = A letöltése elkezdődött, de nem ért a végére. A fájlt itt továbbra is titkosítva tároljuk. Már nem vonható vissza.
receipt-lead-taken = Gyakorlatilag az egész fájl elhagyta ezt a kiszolgálót az ügyfélszolgálat felé. Az ezen a kiszolgálón lévő másolatot megsemmisítjük.
close-file-partly = { $size }, beérkezett: { $time }, legfeljebb { $bytes } letöltve, NEM a teljes fájl
close-file-taken = { $size }, beérkezett: { $time }, gyakorlatilag teljesen letöltve
certificate-sent = Összesen legfeljebb { $bytes } hagyta el a kiszolgálót (a teljes méret { $size }), { $first } és { $last } között.
certificate-sent-part = Ennél a letöltésnél legfeljebb { $bytes } hagyta el a kiszolgálót
event-bytes = legfeljebb { $bytes } hagyta el a kiszolgálót
error-destruction-due = Ennek a fájlnak lejárt az ideje, és a következő törlés megsemmisíti. Semmit sem adtunk ki. Ha még szüksége van rá, kérje el újra a küldőtől.

## Tárolt fájl, amely nem nyitható meg

error-file-lost = A tárolt fájl vagy a kulcsa már nincs a tárolóban, ezért nem nyitható meg. Semmit sem adtunk ki, és ez a letöltés nem használódott el. Azonnal értesítse az üzemeltetőt: lehet, hogy egy lemez nincs csatlakoztatva, vagy egy visszaállítás nem fejeződött be. Ha a fájl valóban elveszett, kérje el újra a küldőtől.
error-storage-full = A tároló megtelt, ezért a fájlt nem lehetett megőrizni. Ebből a lépésből semmit sem mentettünk el, és a hivatkozás továbbra is érvényes. Az üzemeltetőket értesítettük. Próbálja újra később.
mail-file-lost-subject = Egy tárolt fájl vagy a kulcsa hiányzik
mail-file-lost-what = Egy fájl, amelynek átvételét egy intézménynek visszaigazoltuk, nem nyitható meg: a tartalma vagy a kulcsa nincs a tárolóban. A napló megnevezi (upload.alarm), az ügyintéző értesítést kapott.
mail-file-lost-do = Nézze meg, nincs-e lecsatlakoztatva egy lemez, vagy nem hozta-e vissza egy visszaállítás az egyik tárolót a másik nélkül. Ha megtalálja a hiányzó részt, tegye vissza a helyére: a letöltés újra működik. Ha nem, az intézménytől újra kell kérni a fájlt.
mail-seal-broken-subject = Egy tárolt fájl megsérült vagy megváltozott
mail-seal-broken-what = Egy tárolt fájl vagy a kulcsa pecsétje nem ép: a tartalma már nem az, amit eltároltunk. A napló megnevezi (upload.alarm). A sérült részből semmit nem adtunk ki.
mail-seal-broken-do = Derítse ki, mi írt a tárolóba: hibás lemez, javítás vagy ember. Őrizze meg a sérült objektumot. Az intézménytől újra kell kérni a fájlt.
mail-master-key-unknown-subject = Egy főkulcs hiányzik a beállításokból
mail-master-key-unknown-what = Valami olyan főkulccsal van titkosítva, amely ennek a folyamatnak nincs meg, ezért nem nyitható meg. Amíg a kulcs létezik, semmi sem veszett el.
mail-master-key-unknown-do = Vegye fel a hiányzó kulcsot a MASTER_KEY beállításba, az első mögé, és indítsa újra. Az azonosítója a kulcsfájlokban áll; a „sluice keys rotate” után már nincs rá szükség.
mail-storage-full-subject = A tároló megtelt
mail-storage-full-what = Egy tárolóban nincs hely a feltöltésnek: az intézmények elutasítást kapnak azzal, hogy próbálják később. A már visszaigazolt fájlokat ez nem érinti.
mail-storage-full-do = Szabadítson fel helyet a lemezen, vagy emelje a tárolóvödör kvótáját. A hivatkozások közben érvényesek maradnak.
