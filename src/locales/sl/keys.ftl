# Tipke namizja.

keys-title = Bližnjice na tipkovnici
keys-search = Iskanje med zahtevki
keys-next = Naslednji zahtevek na seznamu
keys-previous = Prejšnji zahtevek na seznamu
keys-list = Na seznam zahtevkov
keys-help = Pokaži to pomoč
keys-hint = Med vnosom v polje ne delujejo. Enter odpre označeni zahtevek.
keys-on = Uporabljaj te tipke v tem brskalniku
keys-close = Zapri
