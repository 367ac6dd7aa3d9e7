# Kaj povemo ljudem, kadar nekaj do koga ni prispelo, kadar se spremeni čas povezave in kadar zahtevki zamenjajo obravnavalca.

mail-lost-subject = E-sporočilo ustanovi ni prispelo ({ $reference })
mail-lost-link = E-sporočilo s povezavo za zahtevek { $reference } ni prispelo do kontaktne osebe: poštni strežnik ga je zavrnil ali vrnil.
mail-lost-link-do = Po telefonu preverite naslov. Nato to povezavo ukinite in izdajte novo. Geslo se s SMS-om ne pošlje, dokler e-sporočilo s povezavo ni sprejeto.
mail-lost-other = E-sporočilo kontaktni osebi zahtevka { $reference } ni prispelo: { $what }. Poštni strežnik ga je zavrnil ali vrnil.
mail-lost-other-do = Če je pomembno, ji to povejte po telefonu, na številko, ki jo že poznate.
mail-lost-receipt = potrdilo o prejemu datoteke
mail-lost-warning = opozorilo, da bo datoteka uničena
mail-lost-certificate = potrdilo o uničenju
mail-lost-extended = obvestilo o podaljšanju povezave
mail-lost-ending = opomnik, da povezava kmalu poteče
mail-lost-something = sporočilo službe za podporo

mail-notice-lost-subject = Obvestila ni nihče prebral ({ $reference })
mail-notice-lost-what = Obvestilo o zahtevku { $reference } ni prispelo do osebe, ki ji je bilo namenjeno: poštni strežnik ga ni sprejel ali pa račun tu ne deluje več.
mail-notice-lost-do = Poglejte zahtevek. Če je njegov obravnavalec odsoten ali je odšel, ga dodelite komu drugemu.

mail-notices-unread-subject = Obvestila ne prispejo do nikogar
mail-notices-unread-what = Obvestila Sluice ni bilo mogoče dostaviti osebi, ki ji je bilo namenjeno, ali pa ni več ne obravnavalca ne vodje, ki bi ga lahko prebral.
mail-notices-unread-do = V dnevniku poglejte, katero sporočilo je bilo zavrnjeno, in popravite naslov računa. Poskrbite, da ima delujoč račun vsaj en vodja.

mail-link-extended-subject = Vaša povezava velja dlje ({ $reference })
mail-link-extended-what = Služba za podporo je podaljšala vašo povezavo za zahtevek { $reference }, { $institution }. Zdaj velja do: { $time }.
mail-link-ending-subject = Vaša povezava kmalu poteče ({ $reference })
mail-link-ending-what = Po vaši povezavi za zahtevek { $reference }, { $institution }, še ni prišla nobena datoteka. Povezava velja do: { $time }.
mail-link-where = Povezava je v našem e-sporočilu, poslanem: { $sent }; njeno geslo ostane isto. Zaradi varnosti v tem sporočilu ni ne povezave ne gesla.
mail-link-more-time = Potrebujete več časa ali drugo povezavo? Pokličite službo za podporo na številko, ki jo že poznate.

mail-tickets-given-subject = Dodeljeni so vam bili zahtevki
mail-tickets-given-what = { $count ->
    [one] Dodeljen vam je bil { $count } odprt zahtevek, ker je bil račun obravnavalca zaprt ali spremenjen.
    [two] Dodeljena sta vam bila { $count } odprta zahtevka, ker je bil račun obravnavalca zaprt ali spremenjen.
    [few] Dodeljeni so vam bili { $count } odprti zahtevki, ker je bil račun obravnavalca zaprt ali spremenjen.
   *[other] Dodeljenih vam je bilo { $count } odprtih zahtevkov, ker je bil račun obravnavalca zaprt ali spremenjen.
}
mail-tickets-given-do = Prijavite se in poglejte, kaj čaka.
mail-tickets-left-subject = Za nekatere zahtevke ne skrbi nihče
mail-tickets-left-what = Število odprtih zahtevkov, na katerih njihov obravnavalec ne more več delati: { $count }. Obvestila o njih dobijo vodje.
mail-tickets-left-do = Prijavite se in jih komu dodelite: na seznamu so označeni.

event-mail-delivered = E-sporočilo dostavljeno
event-mail-failed = E-sporočilo ni dostavljeno
event-link-reminded = Ustanova opomnjena na konec povezave
life-mail-failed = e-sporočilo ni dostavljeno
attention-unattended = zanj ne skrbi nihče

error-mail-refused = E-sporočilo s to povezavo je bilo zavrnjeno, zato je nima nihče. Nič ni bilo poslano. Izdajte novo povezavo na drug naslov.
error-open-tickets = Ta oseba skrbi za odprte zahtevke. Nič ni bilo spremenjeno. Izberite, kdo jih dobi, ali jih prepustite vodjem.

account-tickets = Odprti zahtevki
hand-over-to = Njegove odprte zahtevke dobi
hand-over-choose = izberite
hand-over-leads = zaenkrat nihče, vodje bodo obveščeni
request-label = Za kaj prosite
request-hint = Ena vrstica. Ustanova jo vidi na svoji strani po vnosu gesla; v nobenem e-sporočilu je ni. Brez imen bolnikov.
request-title = Služba za podporo vas prosi za
