## The mail with the certificate of destruction

mail-certificate-subject = Potwierdzenie usunięcia wszystkich danych ({ $reference })
mail-certificate-what = Wszystko, co zostało przesłane w zgłoszeniu { $reference }, usunęliśmy z naszych serwerów razem z kluczem, który pozwalał to otworzyć.
mail-certificate-files = Do tej wiadomości dołączamy dwa dokumenty: zaświadczenie dla Państwa i inspektora ochrony danych (PDF) oraz to samo zaświadczenie podpisane cyfrowo, do odczytu maszynowego (JSON). Prosimy zachować oba.
mail-certificate-check = Podpisane zaświadczenie każdy może sprawdzić na tej stronie:
mail-certificate-erased = Z tego zgłoszenia usuwamy teraz także imię i nazwisko, adres e-mail i numer telefonu. To ostatnia wiadomość w tej sprawie.

## Closing a ticket

close-certificate = Wyślij osobie kontaktowej potwierdzenie usunięcia e-mailem, zanim jej adres zostanie usunięty

## The page that checks a certificate

check-title = Sprawdzanie zaświadczenia o zniszczeniu danych
check-lead = Proszę wybrać otrzymany podpisany plik (JSON). Jest sprawdzany tutaj, w przeglądarce, i nigdzie nie jest wysyłany.
check-no-script = Ta strona wymaga JavaScriptu. Bez niego plik sprawdza polecenie „sluice certificate verify”.
check-file = Podpisany plik (JSON)
check-genuine = Autentyczne: podpisała je ta usługa i nic w nim nie zmieniono.
check-changed = Nieautentyczne albo nie w wydanej postaci: po podpisaniu coś w pliku zmieniono, dodano lub ułożono na nowo. Wybierz plik dokładnie taki, jaki został wydany.
check-unknown = Nieautentyczne albo z innej usługi: podpisano je kluczem, który nie jest tu znany.
check-none = Ten plik nie jest zaświadczeniem. Proszę wybrać plik z końcówką .json; PDF służy tylko do czytania.
check-reference = Zgłoszenie
check-institution = Placówka
check-service = Wystawca
check-count = Liczba plików
check-received = Otrzymano
check-key = Klucz zniszczono
check-destroyed = Dane zniszczono
check-blocked = Blokada magazynu nadal przechowuje zaszyfrowane dane; bez klucza nikt ich nie odczyta.
check-offline = Po otwarciu strony działa to także bez połączenia z siecią.
