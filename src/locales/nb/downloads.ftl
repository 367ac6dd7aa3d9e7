## En nedlasting som fortsetter

event-download-resumed = Nedlasting gjenopptatt
error-range-not-satisfiable = Ingen byte av filen ligger i den delen du ba om. Ingenting ble endret. Er kopien din like lang som filen, så sammenlign dens SHA-256.
download-resume = Brytes forbindelsen, kan du fortsette fra nettleserens liste over nedlastinger.
