# Narysowane życie linku i jego pliku.

life-title = Na jakim etapie
life-of = Losy linku dla: { $name }
life-issued = Link wystawiony
life-password = Hasło
life-opened = Otwarty
life-received = Plik odebrany
life-fetched = Plik pobrany
life-destroyed = Plik zniszczony
life-by-phone = do podania przez telefon
life-sms-on-its-way = SMS w drodze
life-sms-delivered = SMS doręczony
life-after = { $duration } później
life-done = gotowe
life-now = oczekiwane
life-failed = nie powiodło się
life-ahead = jeszcze przed nami
life-never = już nie nastąpi
