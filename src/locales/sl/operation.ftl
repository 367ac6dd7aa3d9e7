# Besede upraviteljem o sami storitvi.

mail-sweep-subject = Nič se ne uničuje: čiščenje zamuja
mail-sweep-since = Zadnje čiščenje se je končalo { $time }.
mail-sweep-never = Čiščenje še nikoli ni bilo izvedeno.
mail-sweep-what = Kar bi moralo že izginiti, je še vedno tu: prevzete datoteke in imena ljudi. Pošiljanje in prevzemanje delujeta naprej.
mail-sweep-do = Preverite, ali časovnik, ki zažene »sluice sweep«, še teče, in ga enkrat zaženite ročno. Dokler se čiščenje ne konča, ne bo novega sporočila.
