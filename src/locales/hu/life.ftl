# Egy hivatkozás és fájlja útja, lerajzolva.

life-title = Hol tart
life-of = A hivatkozás útja, címzett: { $name }
life-issued = Hivatkozás kiadva
life-password = Jelszó
life-opened = Megnyitva
life-received = Megérkezett
life-fetched = Letöltve
life-destroyed = Megsemmisítve
life-by-phone = telefonon kell megadni
life-sms-on-its-way = SMS úton
life-sms-delivered = SMS kézbesítve
life-after = { $duration } elteltével
life-done = kész
life-now = erre várunk
life-failed = nem sikerült
life-ahead = hátravan
life-never = már nem lesz
