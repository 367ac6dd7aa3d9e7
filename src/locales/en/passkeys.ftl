# Passkeys, and the second factors of an account.

passkey-title = Use a passkey
passkey-intro = A passkey is kept by this device, by your phone or by a security key, and opens with your fingerprint, face or PIN. Nobody can talk you out of it.
passkey-name = Name
passkey-name-hint = So that you know it again, such as "work laptop".
passkey-make = Add a passkey
passkey-use = Use a passkey
passkey-waiting = Follow what your browser asks…
passkey-failed = That did not work, or was cancelled. Nothing was changed. Try again, or use another way.
totp-title = Use codes from an app
totp-add-title = Codes from an app
totp-add-intro = An authenticator app on your phone can be a second step too.
totp-add = Set up an app
factor-what = Second step
factor-since = Added
factor-totp = Codes from an app
factor-passkey = Passkey: { $name }
factor-remove-title = Remove a second step
factor-remove = Remove
recovery-renew-title = Recovery codes
recovery-renew-intro = New codes replace all old ones.
recovery-renew = Make new codes

## Errors

error-passkey-refused = The passkey was not accepted. Nothing was changed. Try once more; if it fails again, use another second step or a recovery code.
error-last-factor = This is your only second step, so it stays. Nothing was changed. Add another one first.
error-too-many-passkeys = There are as many passkeys on this account as it may have. Nothing was added. Remove one that you no longer use.
