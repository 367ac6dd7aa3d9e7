# Kroki wykonywane w przeglądarce, od wyboru plików do potwierdzenia. Te teksty trafiają do przeglądarki.
send-step = Krok { $step } z 3
choose-title = Wybierz, co chcesz wysłać
choose-lead = Wskaż pliki lub folder, których potrzebuje dział wsparcia. Na razie nic nie opuszcza Twojego komputera.
choose-files = Wybierz pliki
choose-folder = Wybierz folder
choose-drop = Możesz też przeciągnąć pliki lub foldery do tego pola.
choose-zip = Masz już zabezpieczony plik ZIP? Możesz wybrać także jego: zostanie sprawdzony, zanim cokolwiek zostanie wysłane.
choose-list = Wybrane pliki
choose-count = { $count ->
    [one] Jeden plik, { $size }
    [few] { $count } pliki, { $size }
   *[many] { $count } plików, { $size }
}
choose-more = { $count ->
    [one] i jeszcze jeden
    [few] i jeszcze { $count }
   *[many] i jeszcze { $count }
}
choose-remove = Usuń { $name }
choose-clear = Usuń wszystkie
choose-continue = Dalej
choose-missing = Wybierz co najmniej jeden plik lub folder.
choose-too-large = Łączny rozmiar to { $size }, a limit wynosi { $limit }. Usuń coś albo poproś dział wsparcia o kilka linków.
choose-reading = Odczytywanie folderu …
quoted = „{ $name }”
choose-again = Użyj ponownie tych samych plików
choose-unread = Nie udało się tego odczytać, więc nic z tego nie dodano. Wybierz jeszcze raz.
choose-unloaded = Nie udało się wczytać części tej strony. Nic nie przepadło: sprawdź połączenie i jeszcze raz naciśnij „Dalej”.
choose-unreadable = Nie udało się odczytać, więc nie zostanie wysłane: { $names }
choose-numbered = Był już inny plik o tej samej nazwie. Zostaną wysłane oba; nowy nazywa się: { $names }
choose-same = Wybrano już wcześniej, więc zostanie wysłane raz: { $names }
choose-renewed = Zmieniono na Twoim komputerze od czasu wyboru; nowa wersja zastępuje poprzednią: { $names }
choose-empty = { $count ->
    [one] Pominięto jeden pusty folder: nie ma w nim nic do wysłania.
    [few] Pominięto { $count } puste foldery: nie ma w nich nic do wysłania.
   *[many] Pominięto { $count } pustych folderów: nie ma w nich nic do wysłania.
}
choose-litter = { $count ->
    [one] Pominięto jeden plik utworzony przez system operacyjny (na przykład Thumbs.db).
    [few] Pominięto { $count } pliki utworzone przez system operacyjny (na przykład Thumbs.db).
   *[many] Pominięto { $count } plików utworzonych przez system operacyjny (na przykład Thumbs.db).
}
changed-choose = { $count ->
    [one] { $names }: ten plik został zmieniony, przeniesiony lub zablokowany od czasu wyboru. Zamknij programy, które go używają, wybierz go jeszcze raz i kontynuuj. Pozostałe pliki są nadal wybrane.
    [few] { $count } pliki zostały zmienione, przeniesione lub zablokowane od czasu wyboru ({ $names }). Zamknij programy, które ich używają, wybierz je jeszcze raz i kontynuuj. Pozostałe pliki są nadal wybrane.
   *[many] { $count } plików zostało zmienionych, przeniesionych lub zablokowanych od czasu wyboru ({ $names }). Zamknij programy, które ich używają, wybierz je jeszcze raz i kontynuuj. Pozostałe pliki są nadal wybrane.
}
check-running = Sprawdzanie pliku ZIP na Twoim komputerze …
check-good-title = Ten plik ZIP jest już zabezpieczony
check-good-lead = Zawartość plików jest zaszyfrowana metodą AES. Można go wysłać tak, jak jest.
check-names = Nazwy nie są zaszyfrowane. Każdy, do kogo trafi ten plik ZIP, może je przeczytać bez hasła:
check-names-hide = Jeśli któraś nazwa zdradza coś o pacjencie, ukryj ją: ta strona umieści wtedy Twój plik ZIP w drugim, zabezpieczonym osobnym hasłem, a dział wsparcia będzie potrzebować obu haseł.
check-good-tell = Hasło do niego podaj działowi wsparcia przez telefon. Nie znamy go i nie możemy później o nie zapytać.
check-send = Wyślij bez zmian
check-plain-title = Ten plik ZIP nie jest zabezpieczony
check-plain-lead = Te pliki w nim mógłby przeczytać każdy:
check-weak-title = Ten plik ZIP jest zabezpieczony zbyt słabo
check-weak-lead = Dotyczy to tych plików:
check-odd-title = Tego pliku ZIP nie można wysłać w tej postaci
check-concerned = Dotyczy: { $name }
check-not-sent = Nic nie zostało wysłane.
check-nothing-sent = Nic nie zostało wysłane. Ta strona może teraz utworzyć z niego poprawnie zabezpieczony plik.
check-pack = Zabezpiecz go poprawnie
check-pack-again = Ukryj nazwy: zabezpiecz go tutaj jeszcze raz
check-other = Wybierz coś innego
protect-title = Przepisz te słowa na kartkę
protect-lead = To hasło do Twoich plików. Pliki są szyfrowane na tym komputerze i otworzy je tylko ktoś, kto zna te słowa.
protect-words = Hasło do plików
protect-tell = Podaj je działowi wsparcia przez telefon, dzwoniąc pod znany Ci numer. Nigdy nie wpisuj ich do e-maila ani SMS-a.
protect-never = Ta strona nigdzie ich nie wysyła i nikt nie może ich odzyskać.
protect-typing = Wpisuje się je małymi literami, z łącznikami między słowami i bez spacji.
protect-not-link = To nie jest hasło użyte do otwarcia tej strony.
protect-spell = Przeliteruj słowa
protect-print = Drukuj
protect-other = Wylosuj inne słowa
protect-noted = Słowa są przepisane na kartkę lub wydrukowane
protect-note-first = Najpierw przepisz słowa na kartkę, a potem zaznacz pole: bez nich nikt nie otworzy plików.
protect-send = Zabezpiecz i wyślij
protect-back = Wstecz
sending-title = Twoje pliki są zabezpieczane i wysyłane
sending-title-own = Twój plik ZIP jest wysyłany
sending-stay = Nie zamykaj tej strony, dopóki nie zobaczysz potwierdzenia. W tym czasie możesz używać innych programów.
sending-progress = Dotychczas wysłano
sending-bytes = { $sent } z { $total }
sending-speed = { $speed } na sekundę
sending-left-moment = Pozostało mniej niż minuta
sending-left-minutes = { $minutes ->
    [one] Pozostało około minuty
   *[many] Pozostało około { $minutes } minut
}
sending-left-hours = { $hours ->
    [one] Pozostało około godziny
   *[many] Pozostało około { $hours } godzin
}
sending-starting = Przygotowywanie …
sending-checking = Wszystko dotarło. Trwa sprawdzanie na serwerze; może to chwilę potrwać.
sending-catching-up = To, co już dotarło, nie jest wysyłane ponownie. Trzeba to tylko jeszcze raz odczytać: { $percent }%.
sending-pause = Wstrzymaj
sending-resume = Kontynuuj
sending-stop = Przerwij i usuń
sending-stop-sure = Na pewno przerwać? Wszystko, co już wysłano, zostanie usunięte z serwera.
sending-stop-yes = Tak, przerwij
sending-stop-no = Nie, wysyłaj dalej
sending-paused = Wstrzymano. Nic nie przepadło; możesz kontynuować w dowolnej chwili.
sending-offline = Brak połączenia. Nic nie przepadło: wysyłanie będzie kontynuowane automatycznie, gdy tylko połączenie wróci.
sending-session = Dla Twojego bezpieczeństwa trzeba jeszcze raz podać hasło do linku. Nic nie przepadło. Wpisz je w nowym oknie, a potem wróć tutaj: wysyłanie będzie kontynuowane automatycznie.
sending-session-open = Podaj hasło w nowym oknie
sending-percent = Wysłano { $percent }%
sending-changed = Plik „{ $name }” zmienił się podczas wysyłania. Wysyłanie zaczyna się od nowa z obecną wersją pliku. Słowa pozostają te same.
sending-differs = Pliki nie są już takie jak na początku wysyłania. Wysyłanie zaczyna się od nowa z obecnymi plikami. Słowa pozostają te same.
sending-deleted = Wszystko, co wysłano, zostało usunięte.
sending-not-deleted = Tego, co wysłano, nie udało się teraz usunąć. Nikt nie może tego użyć, a później zostanie to usunięte automatycznie.
sending-later = Usługa jest chwilowo niedostępna, choć Twoja sieć działa. Nic nie przepadło: kolejna próba nastąpi automatycznie.
sending-network = Zamiast tej usługi odpowiada Twoja sieć, być może dlatego, że wymaga zalogowania. Nic nie przepadło: otwórz w nowej karcie dowolną inną stronę i postępuj zgodnie z wyświetlonymi tam instrukcjami, a wysyłanie będzie kontynuowane automatycznie.
sending-by-post = Twoja sieć blokuje zwykły sposób wysyłania. Pliki są teraz wysyłane innym sposobem, na który sieć pozwala.
sending-by-form = Twoja sieć przepuszcza tylko proste formularze, dlatego wszystko jest wysyłane za jednym razem. Jeśli połączenie się zerwie, trzeba będzie zacząć od początku.
resume-title = Wysyłanie zostało przerwane
resume-lead = { $sent } z { $total } dotarło bezpiecznie i nie trzeba tego wysyłać ponownie.
resume-ask = Naciśnij „Kontynuuj”. Przeglądarka zapyta wtedy, czy ta strona może ponownie odczytać Twoje pliki.
resume-choose = Wybierz jeszcze raz te same pliki lub ten sam folder: Twoja przeglądarka nie pozwala stronie ich zapamiętać.
resume-continue = Kontynuuj
resume-anew = Usuń to, co wysłano, i zacznij od nowa
resume-differs = To nie jest ten sam wybór: plik „{ $name }” się zmienił. Wybierz dokładnie to, co poprzednio, albo zacznij od nowa.
resume-unasked = Nie można teraz ustalić, ile już dotarło. Po wznowieniu zostanie wysłane tylko to, czego brakuje.
resume-missing = { $count ->
    [one] To nie jest ten sam wybór: brakuje jednego pliku. Wybierz dokładnie to, co poprzednio, albo zacznij od nowa.
    [few] To nie jest ten sam wybór: brakuje { $count } plików. Wybierz dokładnie to, co poprzednio, albo zacznij od nowa.
   *[many] To nie jest ten sam wybór: brakuje { $count } plików. Wybierz dokładnie to, co poprzednio, albo zacznij od nowa.
}
failed-title = Nie udało się wysłać
failed-gone = Wysyłania nie można kontynuować. Niczego nie zachowano, a Twój link nadal działa. Zacznij od nowa.
failed-memory = W tej przeglądarce nie udało się przygotować plików. Wczytaj stronę ponownie. Jeśli to się powtórzy, użyj innej przeglądarki albo prostego formularza.
failed-anew = Zacznij od nowa
failed-unsure = Wysyłania nie można kontynuować. Nie wiadomo teraz, czy Twój link nadal działa: zacznij od nowa, aby to sprawdzić.
failed-other = Tymczasem przez ten link dotarł plik z innego okna lub komputera. Link przyjmuje jeden plik, więc tego, co wysłano stąd, nie zachowano. Sprawdź na potwierdzeniu, czy to właściwy plik.
failed-unknown = Coś poszło nie tak: usługa zwróciła nieoczekiwaną odpowiedź. Wczytaj stronę ponownie; jeśli to nie pomoże, powiadom dział wsparcia.
failed-unloaded = Nie udało się wczytać części tej strony. Sprawdź połączenie i wczytaj stronę ponownie. To, co dotarło, zostało zachowane i można kontynuować.
failed-blocked = Twoja sieć nie przepuszcza plików żadnym z dostępnych sposobów. Niczego nie zachowano. Spróbuj z innej sieci, na przykład przez telefon jako punkt dostępu, zapytaj administratora sieci albo zadzwoń do działu wsparcia.
failed-receipt = Pokaż potwierdzenie
failed-reload = Wczytaj stronę ponownie
failed-simple = Użyj prostego formularza
renewed = Ta strona ma nową wersję i została wczytana ponownie. Nic z tego, co dotarło, nie przepadło.
renewed-ask = Ta strona ma nową wersję i została wczytana ponownie. Nic jeszcze nie wysłano. Naciśnij „Użyj ponownie tych samych plików” albo wybierz je od nowa. Jeśli słowa są już na kartce, pozostają takie same.
renewed-choose = Ta strona ma nową wersję i została wczytana ponownie. Nic jeszcze nie wysłano. Wybierz pliki jeszcze raz: Twoja przeglądarka nie pozwala stronie ich zapamiętać. Jeśli słowa są już na kartce, pozostają takie same.
send-under-way = Przed chwilą przez ten link wysyłano pliki z innego okna lub komputera. Jeśli to Twoje wysyłanie, wróć tam. Link przyjmuje jeden plik: liczy się ten, który dotrze pierwszy, a drugi nie zostanie zachowany.
elsewhere-title = Wysyłanie trwa w innym oknie
elsewhere-lead = Pliki są wysyłane przez ten link w innym oknie lub innej karcie tej przeglądarki. Wróć tam i nie zamykaj go. Link przyjmuje jeden plik, więc nie zaczynaj tutaj drugi raz.
elsewhere-asked = Sprawdzanie drugiego okna …
elsewhere-silent = Drugie okno nie odpowiada; być może jest nieaktywne. Przejdź do niego albo je zamknij, a potem spróbuj ponownie.
elsewhere-take-hint = Nie możesz znaleźć drugiego okna albo wolisz kontynuować tutaj? To, co dotarło, zostanie zachowane.
elsewhere-take = Kontynuuj w tym oknie
moved-title = Wysyłanie trwa dalej w innym oknie
moved-lead = To okno można zamknąć. To, co dotarło, nie zostało wysłane ponownie, a słowa są pokazane w drugim oknie.
told-title = Hasło do Twoich plików
told-lead = Czy te słowa zostały już podane działowi wsparcia? Zrób to przez telefon, dzwoniąc pod znany Ci numer.
told-stays = Są przechowywane tylko w tym oknie. Znikną, gdy je zamkniesz lub zakończysz.
told-hide = Słowa zostały podane: ukryj je
told-not-kept = W tym oknie nie ma hasła do Twoich plików. Jeśli masz je na kartce, podaj je działowi wsparcia przez telefon, dzwoniąc pod numer, który już znasz.
told-lost = Jeśli hasło zaginęło, nikt nie otworzy plików i nie da się go odzyskać. Poproś dział wsparcia o nowy link i wyślij pliki jeszcze raz.
sent-names = Pliki wysłane z tego okna
sent-names-hint = Te nazwy zna tylko to okno. Znikną po jego zamknięciu lub zakończeniu, dlatego w razie potrzeby wydrukuj potwierdzenie.
sheet-desk = Dział wsparcia
sheet-reference = Zgłoszenie
sheet-date = Data
receipt-print = Wydrukuj potwierdzenie

words-copy = Kopiuj słowa
words-copied = Skopiowano, wyłącznie do menedżera haseł. Nigdy nie wklejaj ich do e-maila ani wiadomości.
words-not-copied = Nie udało się skopiować. Przepisz słowa na kartkę.
