## The mail with the certificate of destruction

mail-certificate-subject = Potwierdzenie usunięcia wszystkich danych ({ $reference })
mail-certificate-what = Wszystko, co zostało przesłane w zgłoszeniu { $reference }, usunęliśmy z naszych serwerów razem z kluczem, który pozwalał to otworzyć.
mail-certificate-files = Do tej wiadomości dołączamy dwa dokumenty: zaświadczenie dla Państwa i inspektora ochrony danych (PDF) oraz to samo zaświadczenie podpisane cyfrowo, do odczytu maszynowego (JSON). Prosimy zachować oba.
mail-certificate-erased = Z tego zgłoszenia usuwamy teraz także imię i nazwisko, adres e-mail i numer telefonu. To ostatnia wiadomość w tej sprawie.

## Closing a ticket

close-certificate = Wyślij osobie kontaktowej potwierdzenie usunięcia e-mailem, zanim jej adres zostanie usunięty
