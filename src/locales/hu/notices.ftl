# Amit az emberek akkor tudnak meg, ha valami nem jutott el valakihez, ha egy link ideje változik, és ha ügyek gazdát cserélnek.

mail-lost-subject = Egy e-mail nem jutott el az intézményhez ({ $reference })
mail-lost-link = A linket tartalmazó e-mail nem jutott el a kapcsolattartóhoz: egy levelezőszerver elutasította vagy visszaküldte. Ügyszám: { $reference }.
mail-lost-link-do = Ellenőrizze telefonon a címet. Ezután zárja le ezt a linket, és adjon ki újat. A jelszó nem megy el SMS-ben, amíg a linket tartalmazó e-mailt át nem vették.
mail-lost-other = Egy e-mail nem jutott el a kapcsolattartóhoz: { $what }. Egy levelezőszerver elutasította vagy visszaküldte. Ügyszám: { $reference }.
mail-lost-other-do = Ha fontos, mondja el telefonon, azon a számon, amelyet már ismer.
mail-lost-receipt = a fájl átvételi elismervénye
mail-lost-warning = a figyelmeztetés, hogy a fájl megsemmisül
mail-lost-certificate = a megsemmisítési igazolás
mail-lost-extended = az értesítés a link meghosszabbításáról
mail-lost-ending = az emlékeztető, hogy a link hamarosan lejár
mail-lost-something = az ügyfélszolgálat üzenete

mail-notice-lost-subject = Egy értesítést senki sem olvasott el ({ $reference })
mail-notice-lost-what = Egy értesítés nem jutott el ahhoz, akinek szólt: a levelezőszerver nem vette át, vagy a fiók itt már nem működik. Ügyszám: { $reference }.
mail-notice-lost-do = Nézze meg az ügyet. Ha az ügyintézője távol van vagy elment, adja át másnak.

mail-notices-unread-subject = Az értesítések senkihez sem jutnak el
mail-notices-unread-what = A Sluice egy értesítését nem sikerült kézbesíteni annak, akinek szólt, vagy nincs már olyan ügyintéző vagy csoportvezető, aki elolvashatná.
mail-notices-unread-do = Nézze meg a naplóban, melyik üzenetet utasították el, és javítsa ki a fiók címét. Gondoskodjon róla, hogy legalább egy csoportvezetőnek legyen működő fiókja.

mail-link-extended-subject = A linkje tovább működik ({ $reference })
mail-link-extended-what = Az ügyfélszolgálat meghosszabbította a linkjét. Ügyszám: { $reference }, { $institution }. Mostantól eddig működik: { $time }.
mail-link-ending-subject = A linkje hamarosan lejár ({ $reference })
mail-link-ending-what = A linkjén még nem érkezett fájl. Ügyszám: { $reference }, { $institution }. A link eddig működik: { $time }.
mail-link-where = A link az ekkor küldött e-mailünkben van: { $sent }; a jelszava változatlan. Az Ön biztonsága érdekében ebben az üzenetben egyik sincs benne.
mail-link-more-time = Több időre vagy másik linkre van szüksége? Hívja az ügyfélszolgálatot azon a számon, amelyet már ismer.

mail-tickets-given-subject = Ügyeket kapott
mail-tickets-given-what = { $count } nyitott ügy került Önhöz, mert az ügyintéző fiókját lezárták vagy módosították.
mail-tickets-given-do = Jelentkezzen be, és nézze meg, mi vár.
mail-tickets-left-subject = Vannak ügyek, amelyekért senki sem felel
mail-tickets-left-what = { $count } nyitott ügy ügyintézője már nem tud dolgozni rajtuk. Az értesítéseket a csoportvezetők kapják.
mail-tickets-left-do = Jelentkezzen be, és adja át őket valakinek: a listában meg vannak jelölve.

event-mail-delivered = E-mail kézbesítve
event-mail-failed = Az e-mail nem ért célba
event-link-reminded = Az intézmény emlékeztetve a link lejártára
life-mail-failed = az e-mail nem ért célba
attention-unattended = senki sem felel érte

error-mail-refused = A linket tartalmazó e-mailt elutasították, ezért a link senkinél sincs meg. Semmi sem ment el. Adjon ki új linket egy másik címre.
error-open-tickets = Ez a személy nyitott ügyekért felel. Semmi sem változott. Válassza ki, ki kapja meg őket, vagy hagyja a csoportvezetőkre.

account-tickets = Nyitott ügyek
hand-over-to = A nyitott ügyeit megkapja
hand-over-choose = válasszon
hand-over-leads = egyelőre senki, a csoportvezetők értesülnek
request-label = Mit kér
request-hint = Egy sor. Az intézmény a saját oldalán, a jelszó megadása után látja; egyetlen e-mailben sincs benne. Betegek neve nélkül.
request-title = Az ügyfélszolgálat ezt kéri Öntől
