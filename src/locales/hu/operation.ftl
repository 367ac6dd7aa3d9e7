# Szavak az üzemeltetőknek magáról a szolgáltatásról.

mail-sweep-subject = Semmi sem semmisül meg: a takarítás késik
mail-sweep-since = Az utolsó takarítás ekkor ért véget: { $time }.
mail-sweep-never = Takarítás még soha nem futott.
mail-sweep-what = Ami mostanra már nem létezhetne, még megvan: letöltött fájlok és személyek nevei. A feltöltés és a letöltés közben működik.
mail-sweep-do = Nézze meg, fut-e még az időzítő, amely a „sluice sweep” parancsot indítja, és futtassa le egyszer kézzel. Amíg egy takarítás véget nem ér, nem küldünk újabb levelet.
