# Livsløpet til en lenke og filen, tegnet.

life-title = Hvor langt den er kommet
life-of = Livsløpet til lenken til { $name }
life-issued = Lenke utstedt
life-password = Passord
life-opened = Åpnet
life-received = Mottatt
life-fetched = Hentet
life-destroyed = Slettet
life-by-phone = skal sies på telefon
life-sms-on-its-way = SMS underveis
life-sms-delivered = SMS levert
life-after = { $duration } senere
life-done = ferdig
life-now = ventes på
life-failed = mislyktes
life-ahead = gjenstår
life-never = kommer ikke
