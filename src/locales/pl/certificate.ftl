# The certificate of destruction
certificate-title = Potwierdzenie usunięcia danych
certificate-intro = Usługa pod adresem { $service } potwierdza, co przechowywała w związku z poniższym zgłoszeniem, kto to pobrał i że zostało to usunięte.
certificate-ticket = Zgłoszenie { $reference }
certificate-as-of = Stan na
document-page = Strona { $page } z { $pages }
certificate-opened = Otwarto: { $time }
certificate-closed = Zamknięto: { $time }, konto { $account }, z którego potwierdzono usunięcie wszystkich kopii roboczych.
certificate-erased = Usunięto imiona, nazwiska, adresy i numery osób: { $time }
certificate-file = Plik { $number } z { $count }
certificate-size = Rozmiar: { $size }
certificate-digest = Skrót SHA-256: { $digest }
certificate-received = Otrzymano: { $time }
certificate-fetched = Pobrano: { $time }, konto { $account }. Powód: { $reason }
certificate-fetch-broke-off = Pobieranie niedokończone: { $time }, konto { $account }. Powód: { $reason }
certificate-not-fetched = Pliku nigdy nie pobrano.
certificate-key = Usunięto klucz: { $time }. Od tej chwili żadnej kopii pliku nie da się otworzyć.
certificate-bytes = Usunięto zaszyfrowane dane: wersje { $versions }, niedokończone części { $parts }.
certificate-absence =
    Danych szukano ponownie: { $time }. { $way ->
        [folder] Nie znaleziono: w folderze nic z tego nie było.
        [versions_and_parts_by_name] Nie znaleziono ani na liście wszystkich wersji w magazynie, ani na jego liście niedokończonych części sprawdzonej po dokładnej nazwie.
        [versions_and_parts_by_prefix] Nie znaleziono ani na liście wszystkich wersji w magazynie, ani na jego liście niedokończonych części.
        [objects_and_parts_by_name] Nie znaleziono wśród bieżących obiektów ani niedokończonych części. Ten magazyn nie pokazuje starszych wersji, więc nic się o nich nie stwierdza.
        [objects_and_parts_by_prefix] Nie znaleziono wśród bieżących obiektów ani niedokończonych części. Ten magazyn nie pokazuje starszych wersji, więc nic się o nich nie stwierdza.
       *[unsaid] Niczego nie znaleziono.
    }
certificate-key-removed = Klucz usunięto z magazynu kluczy: { $time }.
certificate-key-absence =
    Klucza szukano ponownie: { $time }. { $way ->
        [folder] Nie znaleziono: w folderze nic z tego nie było.
        [versions_and_parts_by_name] Nie znaleziono ani na liście wszystkich wersji w magazynie, ani na jego liście niedokończonych części sprawdzonej po dokładnej nazwie.
        [versions_and_parts_by_prefix] Nie znaleziono ani na liście wszystkich wersji w magazynie, ani na jego liście niedokończonych części.
        [objects_and_parts_by_name] Nie znaleziono wśród bieżących obiektów ani niedokończonych części. Ten magazyn nie pokazuje starszych wersji, więc nic się o nich nie stwierdza.
        [objects_and_parts_by_prefix] Nie znaleziono wśród bieżących obiektów ani niedokończonych części. Ten magazyn nie pokazuje starszych wersji, więc nic się o nich nie stwierdza.
       *[unsaid] Niczego nie znaleziono.
    }
certificate-blocked = Magazyn od { $time } nie pozwala usunąć zaszyfrowanych danych. Bez klucza nie da się ich otworzyć.
certificate-audit = Wpis { $number } dziennika audytu: { $hash }
certificate-no-file = Nie zapisano żadnego pliku.
certificate-never-stored = Przesyłki odrzucone lub przerwane, z których niczego nie zachowano: { $count }
certificate-check = Ta strona jest dla ludzi. Dowodem jest podpisany plik (JSON) o tej samej nazwie; klucz podpisu { $key }. Można go zweryfikować poleceniem „sluice certificate verify” albo na stronie { $address }

## The mail with the certificate of destruction

## Closing a ticket
close-certificate = Wyślij osobie kontaktowej potwierdzenie usunięcia e-mailem, zanim jej adres zostanie usunięty

## The page that checks a certificate
check-title = Weryfikacja potwierdzenia usunięcia
check-lead = Proszę wybrać otrzymany podpisany plik (JSON). Jest weryfikowany tutaj, w przeglądarce, i nigdzie nie jest wysyłany.
check-no-script = Ta strona wymaga JavaScriptu. Bez niego plik można zweryfikować poleceniem „sluice certificate verify”.
check-file = Podpisany plik (JSON)
check-genuine = Autentyczne: podpisane przez tę usługę i niezmienione.
check-changed = Nieautentyczne: plik zmieniono lub sformatowano na nowo po podpisaniu. Proszę wybrać plik dokładnie w otrzymanej postaci.
check-unknown = Nieautentyczne albo z innej usługi: podpisano je kluczem, który nie jest tu znany.
check-none = Ten plik nie jest podpisanym potwierdzeniem usunięcia. Proszę wybrać plik z końcówką .json; PDF służy tylko do czytania.
check-reference = Zgłoszenie
check-institution = Placówka
check-service = Wystawca
check-count = Liczba plików
check-received = Otrzymano
check-key = Klucz usunięto
check-destroyed = Dane usunięto
check-blocked = Blokada magazynu nadal przechowuje zaszyfrowane dane; bez klucza nikt ich nie odczyta.
check-offline = Po otwarciu strony działa to także bez połączenia z siecią.
