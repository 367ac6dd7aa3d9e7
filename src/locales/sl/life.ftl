# Narisana pot povezave in njene datoteke.

life-title = Kako daleč je
life-of = Pot povezave za: { $name }
life-issued = Povezava izdana
life-password = Geslo
life-opened = Odprta
life-received = Prejeto
life-fetched = Prevzeto
life-destroyed = Uničeno
life-by-phone = treba povedati po telefonu
life-sms-on-its-way = SMS na poti
life-sms-delivered = SMS dostavljen
life-after = { $duration } pozneje
life-done = opravljeno
life-now = čakamo
life-failed = ni uspelo
life-ahead = še pride
life-never = ne bo več prišlo
