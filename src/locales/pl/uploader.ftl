# Strony placówki poza formularzami oraz e-maile o cofnięciu.

brand = Bezpieczne przesyłanie plików
language-label = Język
desk-unnamed = Twój dział wsparcia

start-title = Prośba o przesłanie plików
start-lead = Sprawdź, czy zgadza się to z ustaleniami z działem wsparcia.
start-desk = Kto prosi
start-until = Otwarte do
start-next = Co będzie dalej
start-next-choose = Wybierasz pliki lub folder. Niczego nie trzeba przygotowywać ani instalować.
start-next-protect = Ta strona szyfruje wszystko na Twoim komputerze i pokazuje hasło z ośmiu słów.
start-next-tell = Wysyła zabezpieczone pliki. Osiem słów podajesz działowi wsparcia przez telefon.
start-allowed = Dane pacjentów wysyłaj tylko wtedy, gdy masz do tego upoważnienie swojej placówki.
start-continue = Dalej
start-not-me = To nie ja

send-needs-script = Ten krok wymaga JavaScriptu, który nie działa tu w Twojej przeglądarce. Możesz wysłać samodzielnie zabezpieczony plik ZIP.
send-simple = Użyj prostego formularza

again-title = Hasło jest poprawne
again-lead = Wróć do okna, w którym wysyłane są Twoje pliki: wysyłanie ruszy tam samo.
again-close = To okno można zamknąć.

not-me-title = To nie Twoja prośba?
not-me-lead = Być może ktoś pomylił adres lub numer. Możesz teraz zamknąć ten link, aby nikt nie mógł niczego przez niego wysłać. Dział wsparcia zostanie powiadomiony.
not-me-keep = Jeśli to jednak Twoja prośba, opuść tę stronę. Nic się nie stało.
not-me-button = Zamknij link
not-me-done-title = Dziękujemy
not-me-done-lead = Jeśli ten link był otwarty, jest już zamknięty, a dział wsparcia został powiadomiony.
not-me-done-next = Nic więcej nie trzeba robić. Usuń tę wiadomość.

receipt-title-withdrawn = Plik został cofnięty
receipt-lead-withdrawn = Jego klucz został od razu zniszczony. Nikt nie może już otworzyć pliku i nikt go nie pobrał. Pozostałości są usuwane.
receipt-withdrawn-at = Cofnięto
receipt-withdrawn-next = Jeśli nadal musisz coś wysłać, poproś dział wsparcia o nowy link.
receipt-wrong-title = Niewłaściwy plik?
receipt-wrong-lead = Dopóki dział wsparcia nie pobrał żadnej jego części, możesz go cofnąć.
receipt-wrong = Cofnij plik
receipt-finish = Zakończ
receipt-finish-hint = To usuwa wszystko, co przeglądarka pamięta z tej strony. Po podaniu hasła link znów pokaże potwierdzenie.

withdraw-title = Cofnąć plik?
withdraw-lead = Jego klucz zostanie od razu zniszczony i nikt już nie otworzy pliku. Tego nie da się odwrócić.
withdraw-new-link = Ten link jest już wykorzystany. Aby wysłać inny plik, potrzebujesz nowego linku od działu wsparcia.
withdraw-button = Tak, cofnij
withdraw-cancel = Nie, zostaw

goodbye-title = Możesz zamknąć to okno
goodbye-lead = Nastąpiło wylogowanie, a przeglądarka nie pamięta już tej strony.
goodbye-again = Link i hasło do niego ponownie pokażą potwierdzenie.

error-not-withdrawable = Pliku nie można już cofnąć: dział wsparcia pobrał go w całości lub w części albo właśnie pobiera, plik jest już zniszczony albo prawo nakazuje go zachować. Niczego nie zmieniono. Zadzwoń do działu wsparcia.

mail-link-unasked-close = Aby zamknąć link, tak by nikt nie mógł go użyć, otwórz tę stronę:

mail-receipt-subject = Twój plik dotarł ({ $reference })
mail-receipt-what = Plik wysłany przez Ciebie w zgłoszeniu { $reference } dotarł w całości i jest przechowywany w postaci zaszyfrowanej.
mail-receipt-facts = Odebrano: { $time }. Rozmiar: { $size }. Odcisk (SHA-256): { $sha256 }
mail-receipt-do = Podaj działowi wsparcia hasło do niego przez telefon, jeśli jeszcze tego nie zrobiono. Link z naszej pierwszej wiadomości wraz z hasłem pokazuje, gdzie jest plik; tam możesz go też cofnąć, dopóki nie zostanie pobrany.
mail-receipt-not-me = To nie Ty wysyłasz plik? Od razu powiadom dział wsparcia, dzwoniąc pod znany Ci numer.

mail-upload-withdrawn-subject = Plik został cofnięty ({ $reference })
mail-upload-withdrawn-what = Placówka cofnęła plik w zgłoszeniu { $reference }, zanim został pobrany. Jego klucz jest zniszczony.
mail-upload-withdrawn-do = Jeśli dane są nadal potrzebne, wystaw nowy link.

mail-link-disowned-subject = „To nie ja” ({ $reference })
mail-link-disowned-what = Osoba, która otrzymała link do zgłoszenia { $reference }, twierdzi, że o niego nie prosiła. Jeśli był otwarty, jest już zamknięty.
mail-link-disowned-do = Zanim wystawisz kolejny link, sprawdź adres i numer w placówce. Jeśli przez ten link przyszedł plik, nie używaj go, dopóki nie wiesz, kto go wysłał.
