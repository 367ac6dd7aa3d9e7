# Signing in by an identity provider.

identity-sign-in = Sign in with { $name }
identity-going = Going on to { $name }
identity-go-there = Go on to { $name }
identity-back = Back from { $name }
identity-go-on = Go on
error-identity-refused = That sign-in opens no account here. Nothing was changed. Try again; if it fails once more, ask whoever manages the accounts whether yours is open and has the address that you use there.
error-identity-unavailable = The sign-in service does not answer. Nothing was changed. Try again in a moment, or sign in with your password.
