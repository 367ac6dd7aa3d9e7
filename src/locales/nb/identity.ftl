# Innlogging med en identitetstjeneste.

identity-sign-in = Logg inn med { $name }
identity-going = Går videre til { $name }
identity-go-there = Gå videre til { $name }
identity-back = Tilbake fra { $name }
identity-go-on = Gå videre
error-identity-refused = Denne innloggingen åpner ingen konto her. Ingenting er endret. Prøv igjen; går det ikke da heller, spør den som styrer kontoene om din er åpen og har adressen du bruker der.
error-identity-unavailable = Innloggingstjenesten svarer ikke. Ingenting er endret. Prøv igjen om litt, eller logg inn med passordet.
