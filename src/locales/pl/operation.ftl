# Słowa do operatorów o samej usłudze.

mail-sweep-subject = Nic nie jest niszczone: czyszczenie się spóźnia
mail-sweep-since = Ostatnie czyszczenie zakończyło się { $time }.
mail-sweep-never = Czyszczenie nie odbyło się jeszcze ani razu.
mail-sweep-what = To, co powinno już zniknąć, nadal istnieje: pobrane pliki i nazwiska osób. Wysyłanie i pobieranie działa dalej.
mail-sweep-do = Sprawdź, czy działa zegar uruchamiający „sluice sweep”, i uruchom go raz ręcznie. Kolejnej wiadomości nie będzie, dopóki czyszczenie się nie zakończy.
