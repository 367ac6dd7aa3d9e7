# Words of the desk: agents and their work.

## Every page of the desk

desk-navigation = Desk
desk-sign-out = Sign out
desk-account = My account
desk-accounts = Accounts

## Signing in

factor-title = Second step
factor-intro = Open the authenticator app on your phone and type the six digits it shows for Sluice.
factor-code = Code
factor-hint = Phone lost? Type one of your recovery codes instead. Each works once.
enrol-title = Set up your second step
enrol-intro = Besides the password you need a code that only your phone can make. It takes a minute.
enrol-app = Install an authenticator app on your phone, if you have none yet.
enrol-secret = Add an account in the app and type this key:
enrol-open = Open it in an app on this device
enrol-type = Type the six digits that the app shows.
enrol-submit = Check and finish
recovery-title = Your recovery codes
recovery-intro = Keep them away from your phone, on paper or in a password manager. Each lets you in once when the phone is lost. They are not shown again.
recovery-done = I have kept them
join-title = Welcome: choose your password
join-intro = With it and a second step you sign in to the desk.
renew-title = Choose a new password
renew-intro = Your password is older than the rules here allow.
password-current = Present password
password-new = New password
password-rule = At least 12 characters. Four unrelated words are good; your name, common words and rows of keys are refused.
password-set = Set the password
unlock-title = Still there?
unlock-intro = { $name }, this browser was left alone for a while. Give your password and go on where you were: nothing was lost.
unlock-submit = Go on

## The own account

account-safety = Safety
factor-on = { $left ->
    [one] Your second step is set up. One recovery code is left.
   *[other] Your second step is set up. { $left } recovery codes are left.
}
factor-off = No second step is asked for on this computer.
sign-out-everywhere = Sign out on all devices
tokens-title = API tokens
tokens-intro = A token lets a program work in your name. Give each program its own, and take it back when it is no longer needed.
token-name = What it is for
token-scope = May
scope-all = do whatever I may
scope-read = only look, no files
token-until = Works until
token-used = Last used
token-endless = no end
never-used = never
token-days = Days until it ends
token-create = Make a token
token-revoke = Take back
token-new = Your new token
token-once = Copy it now: it is not shown again.

## Accounts

role-handler = handler
role-lead = team lead
role-dpo = data protection officer
role-operator = operator
account-name = Name
account-role = Role
account-state = State
account-seen = Last seen
account-language = Language
state-active = active
state-no-factor = active, no second step yet
state-invited = invited
state-frozen = frozen
state-ended = ended
act-freeze = Freeze
act-unfreeze = Open again
act-invite = New password by mail
act-forget-factor = New second step
act-role = Change role
act-end = End the account
invite-title = Invite somebody
invite-submit = Send the invitation
language-en = English
language-pl = Polish
language-sl = Slovenian
language-nb = Norwegian
language-hu = Hungarian
mail-invitation-subject = Your account at the support desk
mail-invitation-intro = You can set the password of your account here:
mail-invitation-once = The link works once, until { $time }.
mail-invitation-unasked = You did not expect this? Then do nothing, and tell whoever manages the accounts.

## Errors

error-session-locked = This session was left alone and is locked. Nothing was changed. Give your password on the desk's page and go on.
error-code-wrong = The code is not right, or was used before. Nothing was changed. Wait for the next code of your app and type that.
error-password-weak = This password is too short, or among the first that others would try. Nothing was changed. Choose at least 12 characters, such as four unrelated words.
error-invitation-gone = This invitation was used, replaced or has run out. Nothing was changed. Ask whoever manages the accounts for a new one.
error-own-account = Nobody can do this to their own account. Nothing was changed. Ask another operator.

## Institutions

error-already-recorded = This is on record already. Nothing was added. Look for it in the list.
