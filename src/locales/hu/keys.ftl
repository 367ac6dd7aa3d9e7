# Az asztal billentyűi.

keys-title = Billentyűparancsok
keys-search = Keresés az ügyek között
keys-next = Következő ügy a listában
keys-previous = Előző ügy a listában
keys-list = Az ügyek listájához
keys-help = Ez a súgó
keys-hint = Beviteli mezőben gépelés közben nem működnek. Az Enter megnyitja a kijelölt ügyet.
keys-on = Használom ezeket a billentyűket ebben a böngészőben
keys-close = Bezárás
