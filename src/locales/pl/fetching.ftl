## Ile pliku pobrano: co opuściło serwer, niezależnie od tego, czy wszystko dotarło

fetched-sent = serwer opuściło do { $bytes } z { $size }, ostatnio { $time }
fetched-sent-name = Opuściło serwer
fetched-wholly = pobrano, bez potwierdzenia końca
fetched-partly = pobrano częściowo
fetched-running = trwa pobieranie
receipt-title-fetching = Plik jest właśnie odbierany
receipt-lead-fetching = Dział wsparcia właśnie go pobiera. Nie można go już cofnąć.
receipt-title-partly = Część pliku została odebrana
receipt-lead-partly = Rozpoczęto pobieranie, ale nie dobiegło ono końca. Plik jest tu nadal przechowywany w postaci zaszyfrowanej. Nie można go już cofnąć.
receipt-lead-taken = Praktycznie cały plik opuścił ten serwer w drodze do działu wsparcia. Kopia na tym serwerze zostanie zniszczona.
close-file-partly = { $size }, otrzymano { $time }, pobrano do { $bytes }, NIE całość
close-file-taken = { $size }, otrzymano { $time }, pobrano praktycznie w całości
certificate-sent = Łącznie opuściło serwer: do { $bytes } z { $size }, między { $first } a { $last }.
certificate-sent-part = Przy tym pobieraniu opuściło serwer: do { $bytes }
event-bytes = serwer opuściło do { $bytes }
error-destruction-due = Czas tego pliku minął i najbliższe czyszczenie go zniszczy. Niczego nie wydano. Jeśli plik jest nadal potrzebny, poproś nadawcę o ponowne przesłanie.

## Plik, który jest przechowywany, ale nie daje się otworzyć

error-file-lost = Zapisanego pliku lub jego klucza nie ma już w magazynie, więc nie można go otworzyć. Niczego nie wydano, a to pobranie nie zostało zużyte. Natychmiast powiadom operatora: być może dysk nie jest podłączony albo odtwarzanie nie jest ukończone. Jeśli plik naprawdę przepadł, poproś nadawcę o ponowne przesłanie.
error-storage-full = Magazyn jest pełny, więc pliku nie można było zachować. Z tego kroku niczego nie zapisano, a link nadal działa. Operatorzy zostali powiadomieni. Spróbuj ponownie później.
mail-file-lost-subject = Brakuje zapisanego pliku lub jego klucza
mail-file-lost-what = Pliku, którego odbiór potwierdzono placówce, nie można otworzyć: jego bajtów albo klucza nie ma w magazynie. Wskazuje go dziennik audytu (upload.alarm), a osoba prowadząca zgłoszenie została powiadomiona.
mail-file-lost-do = Sprawdź, czy dysk jest podłączony i czy odtwarzanie nie przywróciło jednego magazynu bez drugiego. Jeśli znajdziesz brakującą część, umieść ją z powrotem na miejscu: pobieranie znów zadziała. Jeśli nie, trzeba poprosić placówkę o ponowne przesłanie pliku.
mail-seal-broken-subject = Zapisany plik został uszkodzony lub zmieniony
mail-seal-broken-what = Pieczęć zapisanego pliku lub jego klucza się nie zgadza: bajty nie są już tymi, które zapisano. Plik wskazuje dziennik audytu (upload.alarm). Nic z uszkodzonej części nie zostało wydane.
mail-seal-broken-do = Ustal, co zapisało coś w magazynie: psujący się dysk, naprawa, człowiek. Zachowaj uszkodzony obiekt. Trzeba poprosić placówkę o ponowne przesłanie pliku.
mail-master-key-unknown-subject = W ustawieniach brakuje klucza głównego
mail-master-key-unknown-what = Coś zaszyfrowano kluczem głównym, którego ten proces nie ma, więc nie można tego otworzyć. Dopóki klucz istnieje, nic nie przepadło.
mail-master-key-unknown-do = Dodaj brakujący klucz do MASTER_KEY, za pierwszym, i uruchom usługę ponownie. Jego identyfikator stoi w plikach kluczy; po „sluice keys rotate” nie będzie już potrzebny.
mail-storage-full-subject = Magazyn jest pełny
mail-storage-full-what = W magazynie nie ma miejsca na przesyłany plik: placówki otrzymują odmowę z prośbą, by spróbować później. To, co już potwierdzono, jest bezpieczne.
mail-storage-full-do = Zwolnij miejsce na dysku albo zwiększ limit zasobnika. Linki w tym czasie zachowują ważność.
