## Pobieranie, które jest wznawiane

event-download-resumed = Pobieranie wznowione
error-range-not-satisfiable = W żądanej części nie ma ani jednego bajtu pliku. Niczego nie zmieniono. Jeśli Twoja kopia ma długość pliku, porównaj jej SHA-256.
download-resume = Jeśli połączenie się zerwie, można je wznowić na liście pobranych plików w przeglądarce.
