# Words of the desk: agents and their work.

## Every page of the desk

desk-navigation = Ügyfélszolgálat
desk-sign-out = Kijelentkezés
desk-account = Saját fiók
desk-accounts = Fiókok

## Signing in

factor-title = Második lépés
factor-intro = Nyissa meg a telefonján a hitelesítő alkalmazást, és írja be a Sluice-hoz mutatott hat számjegyet.
factor-code = Kód
factor-hint = Elveszett a telefonja? Írja be az egyik tartalék kódját. Mindegyik egyszer használható.
enrol-title = A második lépés beállítása
enrol-intro = A jelszó mellett egy kódra is szüksége van, amelyet csak az Ön telefonja tud előállítani. Egy perc az egész.
enrol-app = Telepítsen a telefonjára egy hitelesítő alkalmazást, ha még nincs.
enrol-secret = Vegyen fel egy fiókot az alkalmazásban, és írja be ezt a kulcsot:
enrol-open = Megnyitás egy alkalmazásban ezen az eszközön
enrol-type = Írja be az alkalmazás által mutatott hat számjegyet.
enrol-submit = Ellenőrzés és befejezés
recovery-title = Az Ön tartalék kódjai
recovery-intro = Tartsa őket a telefontól külön, papíron vagy jelszókezelőben. Mindegyik egyszer beengedi, ha a telefon elveszett. Többé nem jelennek meg.
recovery-done = Eltettem őket
join-title = Üdvözöljük: válasszon jelszót
join-intro = Ezzel és egy második lépéssel jelentkezhet be.
renew-title = Válasszon új jelszót
renew-intro = A jelszava régebbi, mint amit az itteni szabályok megengednek.
password-current = Jelenlegi jelszó
password-new = Új jelszó
password-rule = Legalább 12 karakter. Négy össze nem függő szó jó; a nevet, gyakori szavakat és billentyűsorokat nem fogadunk el.
password-set = Jelszó beállítása
unlock-title = Itt van még?
unlock-intro = { $name }, ez a böngésző egy ideje magára maradt. Adja meg a jelszavát, és folytassa: semmi sem veszett el.
unlock-submit = Folytatás

## The own account

account-safety = Biztonság
factor-on = { $left ->
    [one] A második lépés be van állítva. Egy tartalék kódja maradt.
   *[other] A második lépés be van állítva. { $left } tartalék kódja maradt.
}
factor-off = Ezen a gépen nincs szükség második lépésre.
sign-out-everywhere = Kijelentkezés minden eszközön
tokens-title = API-tokenek
tokens-intro = A token lehetővé teszi, hogy egy program az Ön nevében dolgozzon. Adjon mindegyik programnak sajátot, és vonja vissza, ha már nem kell.
token-name = Mire való
token-scope = Mit tehet
scope-all = mindent, amit én
scope-read = csak nézhet, fájlok nélkül
token-until = Meddig működik
token-used = Utoljára használva
token-endless = határozatlan ideig
never-used = soha
token-days = Hány napig működjön
token-create = Token létrehozása
token-revoke = Visszavonás
token-new = Az új tokenje
token-once = Másolja ki most: többé nem jelenik meg.

## Accounts

role-handler = ügyintéző
role-lead = csoportvezető
role-dpo = adatvédelmi tisztviselő
role-operator = üzemeltető
account-name = Név
account-role = Szerepkör
account-state = Állapot
account-seen = Utoljára itt
account-language = Nyelv
state-active = aktív
state-no-factor = aktív, még nincs második lépés
state-invited = meghívva
state-frozen = befagyasztva
state-ended = megszűnt
act-freeze = Befagyasztás
act-unfreeze = Feloldás
act-invite = Új jelszó e-mailben
act-forget-factor = Új második lépés
act-role = Szerepkör módosítása
act-end = Fiók megszüntetése
invite-title = Új munkatárs meghívása
invite-submit = Meghívó küldése
language-en = angol
language-pl = lengyel
language-sl = szlovén
language-nb = norvég
language-hu = magyar
mail-invitation-subject = Az Ön fiókja az ügyfélszolgálaton
mail-invitation-intro = Itt állíthatja be a fiókja jelszavát:
mail-invitation-once = A hivatkozás egyszer használható, eddig: { $time }.
mail-invitation-unasked = Nem várta ezt? Akkor ne tegyen semmit, és szóljon a fiókok kezelőjének.

## Errors

error-session-locked = Ez a munkamenet magára maradt, ezért zárolva van. Semmi sem változott. Adja meg a jelszavát az oldalon, és folytassa.
error-code-wrong = A kód nem jó, vagy már felhasználták. Semmi sem változott. Várja meg az alkalmazás következő kódját, és azt írja be.
error-password-weak = Ez a jelszó túl rövid, vagy az elsők között van, amelyet mások kipróbálnának. Semmi sem változott. Válasszon legalább 12 karaktert, például négy össze nem függő szót.
error-invitation-gone = Ezt a meghívót már felhasználták, lecserélték vagy lejárt. Semmi sem változott. Kérjen újat a fiókok kezelőjétől.
error-own-account = Ezt a saját fiókjával senki sem teheti meg. Semmi sem változott. Kérjen meg egy másik üzemeltetőt.

## Institutions

error-already-recorded = Ez már szerepel a nyilvántartásban. Semmi sem került be. Keresse meg a listában.
