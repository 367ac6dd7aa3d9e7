# Prijava prek ponudnika identitete.

identity-sign-in = Prijava s storitvijo { $name }
identity-going = Naprej k storitvi { $name }
identity-go-there = Pojdi k storitvi { $name }
identity-back = Nazaj od storitve { $name }
identity-go-on = Naprej
error-identity-refused = Ta prijava tu ne odpre nobenega računa. Nič se ni spremenilo. Poskusite znova; če spet ne uspe, vprašajte skrbnika računov, ali je vaš račun odprt in ima naslov, ki ga uporabljate tam.
error-identity-unavailable = Storitev za prijavo se ne odziva. Nič se ni spremenilo. Poskusite čez trenutek ali se prijavite z geslom.
