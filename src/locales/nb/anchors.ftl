# E-posten med slutten av revisjonsloggen til den som tar vare på den.
anchor-mail-subject = Slutten av revisjonsloggen: oppføring { $seq }
anchor-mail-what = Nedenfor står den signerte slutten av revisjonsloggen i Sluice slik den var akkurat nå. Den inneholder ingen personopplysninger.
anchor-mail-do = Ta vare på denne e-posten. Skulle noen forkorte eller skrive om loggen, er den beviset.
