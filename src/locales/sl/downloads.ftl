## Prenos, ki se nadaljuje

event-download-resumed = Prenos se nadaljuje
error-range-not-satisfiable = V delu, za katerega ste prosili, ni nobenega bajta datoteke. Nič se ni spremenilo. Če je vaša kopija tako dolga kot datoteka, primerjajte njen SHA-256.
download-resume = Če se povezava prekine, lahko prenos nadaljujete na seznamu prenosov v brskalniku.
