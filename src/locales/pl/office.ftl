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

## Held and restricted tickets
kept-title = Zgłoszenia z ograniczeniem lub blokadą
kept-intro = Zgłoszenia, których dane są zachowane na mocy decyzji, oraz te, które czekają na drugiego kierownika zespołu.
kept-proposed = czeka na drugiego kierownika
ticket-restricted = ograniczone przetwarzanie
restricted-since = Przetwarzanie jest ograniczone: wszystko jest zachowane, ale niczego nie można pobrać ani wysłać. Od:
restriction-about = Wszystko, co należy do zgłoszenia, jest zachowane. Do zniesienia niczego nie można pobrać, wysłać ani przyjąć.
restriction-set = Ogranicz przetwarzanie
restriction-lift = Znieś ograniczenie
hold-about = Do zniesienia nic ze zgłoszenia nie jest usuwane. Pobieranie i linki są nadal możliwe.
hold-set = Ustanów blokadę prawną
hold-lift = Znieś blokadę prawną
mark-reason = Powód
mark-reason-hint = Widoczny w aktywności zgłoszenia i usuwany razem z nim.
mark-second-lead = Musi to potwierdzić inny kierownik zespołu.
mark-proposed-own = To Twoja propozycja. Musi ją potwierdzić inny kierownik zespołu.
mark-proposed = Propozycja: { $name }. Podając własny powód, potwierdzasz ją.
event-ticket-restricted = Ograniczono przetwarzanie
event-ticket-unrestricted = Zniesiono ograniczenie
event-ticket-proposed = Zaproponowano blokadę lub ograniczenie
event-ticket-viewed = Obejrzano

## Who did what
audit-title = Dziennik zdarzeń
audit-intro = Kto co zrobił z którym zgłoszeniem, kontem lub osobą. Nazwiska są widoczne, dopóki są przechowywane. Wyszukiwanie też jest tu zapisywane.
audit-none = Nic nie znaleziono.
audit-number = Numer
audit-action = Działanie
audit-action-hint = Na przykład { $several } albo { $one }.
audit-what = Co się stało
audit-actor = Rodzaj osoby lub części systemu
audit-person-id = ID osoby
audit-ticket-id = ID zgłoszenia
audit-link-id = ID linku
audit-upload-id = ID przesłania
audit-download-id = ID pobrania
audit-account = Konto
audit-account-hint = E-mail, część nazwiska albo ID.
audit-account-id = ID konta
audit-contact = Osoba w placówce
audit-contact-hint = E-mail, numer telefonu, część nazwiska albo ID.
audit-facts = Szczegóły
audit-note = Notatka
audit-from = Od (UTC)
audit-to = Do włącznie (UTC)
audit-search = Szukaj
audit-clear = Pokaż wszystko
actor-agent = Konto
actor-uploader = Osoba w placówce
actor-sweeper = Automatyczne usuwanie
actor-operator = Polecenie administratora
actor-provider = Dostawca
actor-system = Usługa
