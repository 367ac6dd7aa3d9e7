# Słowa liczb na pulpicie.

desk-numbers = Liczby
numbers-intro = Co składa się na tę pracę. Tygodnie zaczynają się w poniedziałek (UTC). Nazwiska nie są tu potrzebne, więc liczby obejmują też zniszczone zgłoszenia.
numbers-period = Okres
numbers-weeks = Ostatnie tygodnie: { $weeks }
numbers-transfers = Pliki, które dotarły, według tygodni
numbers-link-to-upload = Od linku do pliku: środkowy z czasów, według tygodni
numbers-download-to-destruction = Od pobrania do zniszczenia: środkowy z czasów, według tygodni
numbers-sms = SMS według placówek: segmenty i koszt, w pełnych miesiącach
numbers-none = Jeszcze nic.
numbers-table = Jako tabela
numbers-csv = Zapisz jako CSV
numbers-week = Tydzień od
numbers-files = Pliki
numbers-median = Połowa trwała najwyżej (minuty)
numbers-slow = Dziewięć na dziesięć trwało najwyżej (minuty)
numbers-institution = Placówka
numbers-segments = Segmenty
numbers-billed = Ponad limit
numbers-cents = Koszt (eurocenty)
