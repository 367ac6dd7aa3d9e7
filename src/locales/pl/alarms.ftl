# Słowa do operatorów o alarmach samej usługi.

mail-stores-changed-subject = Magazyny nie są tymi, w których leżą pliki
mail-stores-changed-what = Jeden z procesów Sluice ma ustawiony inny magazyn plików lub kluczy niż ten, w którym leżą oczekujące pliki. Nie przyjmuje plików, nie zamyka zgłoszeń i niczego nie niszczy, więc nic nie ginie.
mail-stores-changed-do = Oba miejsca podaje jego dziennik i „sluice doctor”. Popraw ustawienie; jeśli magazyny naprawdę przeniesiono, uruchom „sluice stores accept”.

mail-stores-emptied-subject = Większości oczekujących plików nie ma w magazynie
mail-stores-emptied-what = Czyszczenie szukało plików, które muszą tam być, i nie znalazło większości z nich albo ich kluczy. Niczego nie zniszczyło i niczego nie zapisało.
mail-stores-emptied-do = Sprawdź, czy wolumin jest zamontowany i czy nie założono zasobnika od nowa. Tylko jeśli pliki naprawdę przepadły: „sluice stores accept --accept-missing” powiadomi prowadzących.

mail-stores-unsafe-subject = Magazyn jest ustawiony tak, że usunięcie nie jest pewne
mail-stores-unsafe-what = Ustawienia zasobnika łamią obietnicę, że to, co zniszczono, naprawdę znika: zachowuje on stare wersje kluczy, blokuje obiekty, kopiuje je gdzie indziej albo wpuszcza obcych.
mail-stores-unsafe-do = Uruchom „sluice doctor”: poda zasobnik, ustawienie i sposób naprawy.

mail-purge-blocked-subject = Pliku nie można usunąć: magazyn trzyma go pod blokadą
mail-purge-blocked-what = Blokada lub wstrzymanie prawne w magazynie zatrzymuje zaszyfrowane bajty pliku, którego już nie powinno być. Jego klucz zniszczono, więc nikt ich nie odczyta; potwierdzenie usunięcia mówi o tym.
mail-purge-blocked-do = Ustal, kto założył blokadę, i wyłącz ją w zasobniku. Każde czyszczenie próbuje ponownie, a gdy blokada się skończy, bajty znikną.

mail-canary-failed-subject = Przebieg próbny przez całą usługę się nie powiódł
mail-canary-failed-what = „sluice canary” przeprowadza zmyślony plik przez całe życie przesyłki. Jeden z kroków nie przebiegł tak, jak musi.
mail-canary-failed-do = Uruchom „sluice canary” ręcznie: poda krok. Potraktuj to tak, jakby przydarzyło się placówce.

error-stores-changed = Magazyn jest ustawiony na inne miejsce niż to, w którym leżą pliki. Niczego nie zmieniono i nic nie zginęło. Operator usługi musi poprawić ustawienie albo, jeśli magazyny przeniesiono, uruchomić `sluice stores accept`.
error-stores-emptied = Większości plików, które muszą być w magazynie, tam nie ma. Niczego nie zniszczono ani nie zapisano. Sprawdź, czy wolumin jest zamontowany; `sluice stores accept` powie, czego brakuje.
