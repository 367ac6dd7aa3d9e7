# Belépés személyazonosság-szolgáltatóval.

identity-sign-in = Belépés ezzel: { $name }
identity-going = Tovább ide: { $name }
identity-go-there = Tovább ide: { $name }
identity-back = Vissza innen: { $name }
identity-go-on = Tovább
error-identity-refused = Ez a belépés itt egyetlen fiókot sem nyit meg. Semmi sem változott. Próbálja újra; ha megint nem sikerül, kérdezze meg a fiókok kezelőjét, hogy az Öné nyitva van-e, és az ott használt címe szerepel-e benne.
error-identity-unavailable = A belépési szolgáltatás nem válaszol. Semmi sem változott. Próbálja meg kicsit később, vagy lépjen be a jelszavával.
