# Words of the ticket's page that are newer than desk.ftl.

## Pages that keep themselves up to date

live-on = Denne siden oppdaterer seg selv.
live-waiting = Forbindelsen er brutt. Prøver igjen; siden kan være utdatert.
live-locked = Nettleseren har stått ubrukt og er låst. Last siden på nytt og oppgi passordet.
live-over = Denne siden oppdaterer seg ikke lenger selv. Last den på nytt.
