## Letöltés, amely folytatódik

event-download-resumed = A letöltés folytatódik
error-range-not-satisfiable = A kért részben a fájlnak egyetlen bájtja sincs. Semmi sem változott. Ha a mentett példány olyan hosszú, mint a fájl, hasonlítsa össze az SHA-256 értékét.
download-resume = Ha a kapcsolat megszakad, a böngésző letöltési listájában folytatható.
