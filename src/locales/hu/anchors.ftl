# A levél, amely az eseménynapló végét viszi annak, aki megőrzi.
anchor-mail-subject = Az eseménynapló vége: { $seq }. bejegyzés
anchor-mail-what = Alább a Sluice eseménynaplójának aláírt vége olvasható, ahogyan ebben a pillanatban volt. Személyes adatot nem tartalmaz.
anchor-mail-do = Kérjük, őrizze meg ezt a levelet. Ha valaki valaha megrövidítené vagy átírná a naplót, ez a levél a bizonyíték.
