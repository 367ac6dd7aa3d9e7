# Wiadomość z końcem dziennika zdarzeń dla osoby, która go przechowuje.
anchor-mail-subject = Koniec dziennika zdarzeń: wpis { $seq }
anchor-mail-what = Poniżej znajduje się podpisany koniec dziennika zdarzeń Sluice z tej chwili. Nie zawiera danych osobowych.
anchor-mail-do = Prosimy zachować tę wiadomość. Gdyby ktoś kiedykolwiek skrócił lub przepisał dziennik, będzie ona dowodem.
