# Co mówi się ludziom, gdy coś do kogoś nie dotarło, gdy zmienia się czas linku i gdy zgłoszenia zmieniają opiekuna.

mail-lost-subject = E-mail do placówki nie dotarł ({ $reference })
mail-lost-link = E-mail z linkiem do zgłoszenia { $reference } nie dotarł do osoby kontaktowej: serwer poczty odrzucił go lub odesłał.
mail-lost-link-do = Sprawdź adres telefonicznie. Potem zakończ ten link i wystaw nowy. Hasło nie jest wysyłane SMS-em, dopóki e-mail z linkiem nie został przyjęty.
mail-lost-other = E-mail do osoby kontaktowej zgłoszenia { $reference } nie dotarł: { $what }. Serwer poczty odrzucił go lub odesłał.
mail-lost-other-do = Jeśli to ważne, powiedz to telefonicznie, dzwoniąc pod numer, który już znasz.
mail-lost-receipt = potwierdzenie odbioru pliku
mail-lost-warning = ostrzeżenie, że plik zostanie zniszczony
mail-lost-certificate = zaświadczenie o zniszczeniu
mail-lost-extended = informacja o przedłużeniu linku
mail-lost-ending = przypomnienie, że link wkrótce przestanie działać
mail-lost-something = wiadomość od działu wsparcia

mail-notice-lost-subject = Nikt nie przeczytał powiadomienia ({ $reference })
mail-notice-lost-what = Powiadomienie o zgłoszeniu { $reference } nie dotarło do osoby, dla której było: serwer poczty go nie przyjął albo konto już tu nie działa.
mail-notice-lost-do = Obejrzyj zgłoszenie. Jeśli jego opiekuna nie ma albo odszedł, przekaż je komuś innemu.

mail-notices-unread-subject = Powiadomienia do nikogo nie docierają
mail-notices-unread-what = Powiadomienia ze Sluice nie udało się doręczyć osobie, dla której było, albo nie ma już opiekuna ani kierownika, który mógłby je przeczytać.
mail-notices-unread-do = Sprawdź w dzienniku, która wiadomość została odrzucona, i popraw adres konta. Zadbaj, by co najmniej jeden kierownik miał działające konto.

mail-link-extended-subject = Link działa dłużej ({ $reference })
mail-link-extended-what = Dział wsparcia przedłużył link do zgłoszenia { $reference }, { $institution }. Link działa teraz do: { $time }.
mail-link-ending-subject = Link wkrótce przestanie działać ({ $reference })
mail-link-ending-what = Przez link do zgłoszenia { $reference }, { $institution }, nie przyszedł jeszcze żaden plik. Link działa do: { $time }.
mail-link-where = Link jest w naszym e-mailu wysłanym: { $sent }; hasło do niego się nie zmienia. Dla bezpieczeństwa ta wiadomość nie zawiera ani linku, ani hasła.
mail-link-more-time = Potrzeba więcej czasu albo innego linku? Zadzwoń do działu wsparcia pod numer, który już znasz.

mail-tickets-given-subject = Przekazano Ci zgłoszenia
mail-tickets-given-what = { $count ->
    [one] Przekazano Ci jedno otwarte zgłoszenie, ponieważ konto opiekuna zostało zamknięte lub zmienione.
    [few] Przekazano Ci { $count } otwarte zgłoszenia, ponieważ konto opiekuna zostało zamknięte lub zmienione.
   *[other] Przekazano Ci { $count } otwartych zgłoszeń, ponieważ konto opiekuna zostało zamknięte lub zmienione.
}
mail-tickets-given-do = Zaloguj się i zobacz, co czeka.
mail-tickets-left-subject = Są zgłoszenia, za które nikt nie odpowiada
mail-tickets-left-what = { $count ->
    [one] Opiekun jednego otwartego zgłoszenia nie może już nad nim pracować. Powiadomienia o nim przychodzą do kierowników.
    [few] Opiekun { $count } otwartych zgłoszeń nie może już nad nimi pracować. Powiadomienia o nich przychodzą do kierowników.
   *[other] Opiekun { $count } otwartych zgłoszeń nie może już nad nimi pracować. Powiadomienia o nich przychodzą do kierowników.
}
mail-tickets-left-do = Zaloguj się i przekaż je komuś: są oznaczone na liście.

event-mail-delivered = E-mail doręczony
event-mail-failed = E-mail nie dotarł
event-link-reminded = Przypomniano placówce o końcu linku
life-mail-failed = e-mail nie dotarł
attention-unattended = nikt za nie nie odpowiada

error-mail-refused = E-mail z tym linkiem został odrzucony, więc nikt go nie ma. Nic nie zostało wysłane. Wystaw nowy link na inny adres.
error-open-tickets = Ta osoba odpowiada za otwarte zgłoszenia. Nic nie zostało zmienione. Wybierz, kto je przejmie, albo zostaw je kierownikom.

account-tickets = Otwarte zgłoszenia
hand-over-to = Jego otwarte zgłoszenia przejmie
hand-over-choose = wybierz
hand-over-leads = na razie nikt, kierownicy dostaną wiadomość
request-label = O co prosisz
request-hint = Jedna linijka. Placówka zobaczy ją na swojej stronie po wpisaniu hasła; nie ma jej w żadnym e-mailu. Bez nazwisk pacjentów.
request-title = Dział wsparcia prosi o
