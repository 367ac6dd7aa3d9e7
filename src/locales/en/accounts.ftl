## Tokens

tokens-revoke-all = take back all of them
tokens-keep = let them go on working
tokens-live-title = API tokens that work
tokens-scope-all = do whatever its owner may
mail-token-created-subject = A new API token for your account
mail-token-created-what = An API token was made for your account. With it a program can work in your name until { $time }.
mail-token-created-do = You know nothing of it? Take it back under My account on the desk (/desk/account), change your password, and tell whoever manages the accounts.
error-password-overdue = The password of this account is older than the rules here allow, so its tokens rest. Nothing was changed. Sign in to the desk and choose a new password; then the token works again.

## Roles that need a second person

role-requests-title = Roles to confirm
role-second-needed = Nobody becomes team lead, data protection officer or operator on one person's word: a second person with one of these roles has to agree within three days. Is there no such person? Then whoever runs the server can do it there (sluice agent).
role-wanted = Is to become
role-waits-until = Waits until
role-not-yours = Somebody else has to decide: neither who asks nor who gets the role may.
mail-role-asked-subject = A role waits for your word: { $role }
mail-role-asked-what = An operator wants to give somebody this role: { $role }. That needs the word of a second person.
mail-role-asked-do = See on the desk who asks, and for whom (/desk/account-requests). Approve it only if you know about it; otherwise refuse it.
mail-role-given-subject = A role was given or opened again: { $role }
mail-role-given-what = An account was given this role, or one that has it was invited anew, opened again or may set up a new second step: { $role }.
mail-role-given-do = You did not expect this? Look at the accounts on the desk (/desk/accounts), freeze the account if in doubt, and ask your colleagues.
error-own-role-request = You cannot decide about a role that you asked for, or that is for you. Nothing was changed. Another team lead, data protection officer or operator has to.
