# Kroki wykonywane w przeglądarce, od wyboru plików do potwierdzenia. Te teksty trafiają do przeglądarki.

send-step = Krok { $step } z 3

choose-title = Wybierz, co chcesz wysłać
choose-lead = Wskaż pliki lub folder, których potrzebuje dział wsparcia. Na razie nic nie opuszcza Twojego komputera.
choose-files = Wybierz pliki
choose-folder = Wybierz folder
choose-drop = Możesz też przeciągnąć pliki lub foldery do tego pola.
choose-zip = Masz już zabezpieczony plik ZIP? Też go wybierz: zostanie sprawdzony, zanim cokolwiek zostanie wysłane.
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
choose-too-large = Razem to { $size }, a limit wynosi { $limit }. Usuń coś albo poproś dział wsparcia o kilka linków.
choose-reading = Trwa odczytywanie folderu …

check-running = Plik ZIP jest sprawdzany na Twoim komputerze …
check-good-title = Ten plik ZIP jest już zabezpieczony
check-good-lead = Zawartość plików jest zaszyfrowana metodą AES. Można go wysłać tak, jak jest.
check-names = Nazwy nie są zaszyfrowane. Każdy, do kogo trafi ten plik ZIP, może je przeczytać bez hasła:
check-names-hide = Jeśli któraś nazwa mówi coś o pacjencie, ukryj ją: ta strona włoży wtedy Twój ZIP do drugiego pliku, zabezpieczonego własnymi słowami, a dział wsparcia będzie potrzebował obu haseł.
check-good-tell = Hasło do niego podaj działowi wsparcia przez telefon. My go nie znamy i nie możemy później o nie zapytać.
check-send = Wyślij bez zmian
check-plain-title = Ten plik ZIP nie jest zabezpieczony
check-plain-lead = Te pliki w nim mógłby przeczytać każdy:
check-weak-title = Ten plik ZIP jest zabezpieczony zbyt słabo
check-weak-lead = W ten sposób zabezpieczono w nim te pliki:
check-odd-title = Tego pliku ZIP nie można wysłać w tej postaci
check-concerned = Chodzi o: { $name }
check-not-sent = Nic nie zostało wysłane.
check-nothing-sent = Nic nie zostało wysłane. Możesz teraz poprawnie spakować ten plik: ta strona zrobi z niego plik zabezpieczony.
check-pack = Spakuj go poprawnie
check-pack-again = Ukryj nazwy: spakuj go tutaj jeszcze raz
check-other = Wybierz coś innego

protect-title = Zapisz te słowa
protect-lead = To hasło do Twoich plików. Pliki są szyfrowane na tym komputerze i otworzy je tylko ktoś, kto zna te słowa.
protect-words = Hasło do plików
protect-tell = Podaj je działowi wsparcia przez telefon, dzwoniąc pod znany Ci numer. Nigdy nie wpisuj ich do e-maila ani SMS-a.
protect-never = Ta strona nigdzie ich nie wysyła. Nikt nie będzie mógł Ci ich odtworzyć.
protect-typing = Tak się je wpisuje: małymi literami, z łącznikami między słowami i bez spacji.
protect-not-link = To nie jest hasło, którym otwarto tę stronę.
protect-spell = Przeliteruj słowa
protect-print = Drukuj
protect-other = Wylosuj inne słowa
protect-noted = Słowa są zapisane lub wydrukowane
protect-note-first = Najpierw zapisz słowa, a potem zaznacz pole: bez nich nikt nie otworzy plików.
protect-send = Zabezpiecz i wyślij
protect-back = Wstecz

sending-title = Twoje pliki są zabezpieczane i wysyłane
sending-title-own = Twój plik ZIP jest wysyłany
sending-stay = Nie zamykaj tej strony, dopóki nie zobaczysz potwierdzenia. W tym czasie możesz używać innych programów.
sending-progress = Wysłano dotąd
sending-bytes = { $sent } z { $total }
sending-speed = { $speed } na sekundę
sending-left-moment = Pozostało mniej niż minutę
sending-left-minutes = { $minutes ->
    [one] Pozostała około minuta
    [few] Pozostały około { $minutes } minuty
   *[many] Pozostało około { $minutes } minut
}
sending-left-hours = { $hours ->
    [one] Pozostała około godzina
    [few] Pozostały około { $hours } godziny
   *[many] Pozostało około { $hours } godzin
}
sending-starting = Trwa przygotowanie …
sending-checking = Wszystko dotarło. Serwer to sprawdza; może to chwilę potrwać.
sending-catching-up = To, co już dotarło, nie jest wysyłane ponownie. Trzeba to tylko jeszcze raz odczytać: { $percent }%.
sending-pause = Wstrzymaj
sending-resume = Kontynuuj
sending-stop = Przerwij i usuń
sending-stop-sure = Na pewno przerwać? To, co już wysłano, zostanie usunięte z serwera.
sending-stop-yes = Tak, przerwij
sending-stop-no = Nie, wysyłaj dalej
sending-paused = Wstrzymano. Nic nie przepadło; możesz kontynuować w dowolnej chwili.
sending-offline = Brak połączenia. Nic nie przepadło: wysyłanie ruszy samo, gdy tylko połączenie wróci.
sending-session = Dla Twojego bezpieczeństwa trzeba jeszcze raz podać hasło do linku. Nic nie przepadło. Wpisz je w nowym oknie, a potem wróć tutaj i naciśnij „Kontynuuj”.
sending-session-open = Podaj hasło w nowym oknie
sending-percent = Wysłano { $percent }%

resume-title = Wysyłanie zostało przerwane
resume-lead = { $sent } z { $total } dotarło bezpiecznie i nie trzeba tego wysyłać ponownie.
resume-ask = Naciśnij „Kontynuuj”. Przeglądarka zapyta wtedy, czy ta strona może ponownie odczytać Twoje pliki.
resume-choose = Wybierz jeszcze raz te same pliki lub ten sam folder: Twoja przeglądarka nie pozwala stronie ich zapamiętać.
resume-continue = Kontynuuj
resume-anew = Usuń to, co wysłano, i zacznij od nowa
resume-differs = To nie jest ten sam wybór: brakuje „{ $name }” albo ten plik się zmienił. Wybierz dokładnie to, co poprzednio, albo zacznij od nowa.

failed-title = Nie udało się wysłać
failed-changed = „{ $name }” został zmieniony, przeniesiony lub zablokowany podczas odczytu. Niczego nie zachowano. Zamknij programy, które go używają, i zacznij od nowa.
failed-gone = Tego, co wysłano, nie można już kontynuować. Niczego nie zachowano, a Twój link nadal działa. Zacznij od nowa.
failed-memory = Przeglądarka nie zdołała odczytać Twoich plików. Niczego nie zachowano. Zacznij od nowa; jeśli to się powtórzy, wybierz mniej plików naraz.
failed-anew = Zacznij od nowa

told-title = Hasło do Twoich plików
told-lead = Czy te słowa zostały już podane działowi wsparcia? Zrób to przez telefon, dzwoniąc pod znany Ci numer.
told-stays = Są przechowywane tylko w tym oknie. Znikną, gdy je zamkniesz lub zakończysz.
told-hide = Słowa zostały podane: ukryj je
receipt-print = Wydrukuj potwierdzenie
