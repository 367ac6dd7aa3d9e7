## The mail with the certificate of destruction

mail-certificate-subject = Igazolás minden adat törléséről ({ $reference })
mail-certificate-what = Mindent, amit a(z) { $reference } ügyhöz küldött, töröltünk a kiszolgálóinkról, azzal a kulccsal együtt, amely megnyitotta.
mail-certificate-files = Ehhez az üzenethez két dokumentumot csatolunk: egy igazolást Önnek és adatvédelmi tisztviselőjüknek (PDF), valamint ugyanezt digitális aláírással, gépi feldolgozásra (JSON). Kérjük, mindkettőt őrizze meg.
mail-certificate-erased = Most az Ön nevét, e-mail-címét és telefonszámát is töröljük ebből az ügyből. Ez az utolsó üzenet róla.

## Closing a ticket

close-certificate = A törlés igazolásának elküldése e-mailben a kapcsolattartónak, mielőtt a címét töröljük
