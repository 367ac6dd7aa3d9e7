# Words of the ticket's page that are newer than desk.ftl.

## Pages that keep themselves up to date

live-on = Denne siden oppdaterer seg selv.
live-waiting = Forbindelsen er brutt. Prøver igjen; siden kan være utdatert.
live-locked = Nettleseren har stått ubrukt og er låst. Last siden på nytt og oppgi passordet.
live-over = Denne siden oppdaterer seg ikke lenger selv. Last den på nytt.
live-renewed = Denne siden har en ny versjon. Den oppdaterer seg fortsatt selv, men last den på nytt før du fortsetter.

## Checking a saved file

check-choose = Filen slik du lagret den
check-hint = Den sammenlignes i denne nettleseren og sendes ingen steder. Er den riktig, bekreftes det med en gang.
check-working = Sammenligner.
check-right = Filen er riktig. Bekrefter.
check-wrong = Dette er ikke filen som ble sendt: den er annerledes. Ingenting er endret, og kopien her blir liggende. Velg riktig fil, eller last den ned en gang til.
check-unreadable = Filen kan ikke leses. Ingenting er endret. Velg den på nytt.
check-unloaded = Det som trengs for denne kontrollen, kunne ikke lastes. Ingenting er endret. Last siden på nytt.
ticket-older = Eldre
ticket-newest = Nyeste
ticket-older-hidden = Eldre vises ikke her.
