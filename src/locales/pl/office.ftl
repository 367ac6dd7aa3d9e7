## Data protection: the front page
desk-office = Ochrona danych
yes = tak
no = nie

## Links sent past the rules
exceptions-title = Wyjątki
exceptions-intro = Linki wysłane bez obowiązującej umowy albo do osoby, która nie jest zapisana jako upoważniona, z podanym powodem.
exceptions-none = Nie ma żadnych.
exceptions-what = Co potwierdzono
exceptions-words = Opis
audit-time = Czas
audit-person = Kto
audit-ticket = Zgłoszenie
audit-erased = usunięto
verification-way = Sposób weryfikacji tożsamości
verified-called-back = Oddzwonienie na znany numer
verified-institution-confirmed = Potwierdzenie przez placówkę
verified-known-person = Osoba znana działowi wsparcia
verified-written-order = Otrzymane pisemne upoważnienie
verified-other = W inny sposób (opis poniżej)

## Names that no institution has
untied-title = Nieznane placówki
untied-intro = Nazwy w zgłoszeniach, których nie ma żadna zapisana placówka. Wskaż, o którą placówkę chodzi.
untied-none = Każde zgłoszenie ma zapisaną placówkę.
untied-tickets = Zgłoszenia: { $tickets }, w tym otwarte: { $open }
untied-institution = Zapisana placówka
untied-tie = Przypisz
institution-similar = Zapisane pod podobnymi nazwami: { $names }
institution-new = To nowa placówka: zapisz ją pod tą nazwą

## What is recorded of institutions and agreements
institution-legal-name = Nazwa w rejestrze
institution-registration = Numer w rejestrze
institution-address = Adres
institution-privacy-email = E-mail w sprawach ochrony danych
institution-privacy-email-hint = Wspólna skrzynka, a nie adres osoby.
institution-health-data = Przesyła dane o zdrowiu
institution-change = Zmień zapis
institution-save = Zapisz
agreement-replaced = (zastąpiona inną)
agreement-corrected = (błędny wpis, poprawiony)
agreement-ended-on = Ostatni dzień: { $day }
agreement-end = Zakończ umowę
agreement-last-day = Ostatni dzień
agreement-end-reason = Powód (bez nazwisk)
agreement-before = Inna umowa
agreement-before-none = bez zmian
agreement-replaces = { $number }: kończy się dzień wcześniej
agreement-corrects = { $number }: wpis był błędny
