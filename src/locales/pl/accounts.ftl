## Tokens

tokens-revoke-all = odbierz wszystkie
tokens-keep = niech działają dalej
tokens-live-title = Działające tokeny API
tokens-scope-all = wszystko to, co jego właściciel
mail-token-created-subject = Nowy token API do Twojego konta
mail-token-created-what = Utworzono token API do Twojego konta. Program może z nim działać w Twoim imieniu do { $time }.
mail-token-created-do = Nic o tym nie wiesz? Odbierz go w części Moje konto (/desk/account), zmień hasło i zawiadom osobę, która zarządza kontami.
error-password-overdue = Hasło tego konta jest starsze, niż pozwalają tutejsze zasady, dlatego jego tokeny nie działają. Niczego nie zmieniono. Zaloguj się do biura i ustaw nowe hasło; potem token znów zadziała.

## Roles that need a second person

role-requests-title = Role do potwierdzenia
role-second-needed = Nikt nie zostaje kierownikiem zespołu, inspektorem ochrony danych ani operatorem na słowo jednej osoby: w ciągu trzech dni musi się zgodzić druga osoba z jedną z tych ról. Nie ma nikogo takiego? Wtedy może to zrobić na serwerze osoba, która go prowadzi (sluice agent).
role-wanted = Ma otrzymać rolę
role-waits-until = Czeka do
role-not-yours = Rozstrzyga ktoś inny: ani osoba, która prosi, ani osoba, która ma otrzymać rolę.
mail-role-asked-subject = Rola czeka na Twoją zgodę: { $role }
mail-role-asked-what = Operator chce nadać komuś rolę: { $role }. Potrzebna jest na to zgoda drugiej osoby.
mail-role-asked-do = Zobacz w biurze, kto prosi i dla kogo (/desk/account-requests). Zgódź się tylko wtedy, gdy o tym wiesz; w przeciwnym razie odmów.
mail-role-given-subject = Nadano lub przywrócono rolę: { $role }
mail-role-given-what = Konto otrzymało tę rolę albo konto, które ją ma, zaproszono ponownie, odblokowano lub pozwolono mu ustawić nowy drugi krok: { $role }.
mail-role-given-do = Nie spodziewasz się tego? Przejrzyj konta w biurze (/desk/accounts), w razie wątpliwości zamroź konto i zapytaj współpracowników.
error-own-role-request = Nie możesz rozstrzygać o roli, o którą prosisz lub która jest dla Ciebie. Niczego nie zmieniono. Musi to zrobić inny kierownik zespołu, inspektor ochrony danych lub operator.
