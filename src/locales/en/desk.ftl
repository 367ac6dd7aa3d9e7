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
enrol-intro = Besides the password you need something that only you have. It takes a minute.
enrol-app = Install an authenticator app on your phone, if you have none yet.
enrol-secret = Scan this picture with the app, or type the key below it:
enrol-picture = Picture with the key, for the app's camera
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
token-days = Days until it ends (at most { $most })
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
state-no-password = no password yet
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

## Tickets

desk-tickets = Tickets
desk-institutions = Institutions
ticket-new = New ticket with a link
ticket-search = Search
ticket-find = Find
ticket-none = There is no ticket here.
ticket-reference = Ticket number
ticket-institution = Institution
ticket-attention = What is the matter
ticket-handler = Handler
ticket-opened = Opened
ticket-held = legal hold
ticket-subject = Subject
attention-arrived = file has arrived
attention-blocked = cannot be destroyed
attention-close-requested = to be closed
attention-undelivered = not delivered
attention-locked = link locked
attention-expiring = link ends soon
attention-waiting = waiting for the file
attention-none = no link out
attention-closed = closed
contact-email = E-mail of the contact
contact-email-hint = For somebody the institution has authorised the address is enough.
contact-new = Somebody new, or another number
contact-phone = Mobile phone
contact-phone-hint = With + and the country code. Not the number the caller just told you.
contact-language = Language of the contact
contact-verification = How you verified who it is
contact-verification-hint = Needed for somebody who is not on record as authorised.
contact-erased = erased
agreement-override = Why without an agreement in force
link-password-by = Password
link-by-sms = by SMS
link-by-phone = I dictate it by phone
link-issue = Send the link
issued-title = The link for { $reference } is out
issued-link = The link
issued-mailed = It goes to the contact by mail. Its address is shown only now. It works until
issued-sms = The password goes by SMS. The ticket shows when it arrived.
issued-on = To the ticket
dictate-title = Dictate this password
dictate-once = It is shown only now.
dictate-check = Before you say it
dictate-check-number = You called a number of the institution that you knew before, or were called from it and called back.
dictate-check-person = The person says name, institution and ticket number without your help.
dictate-check-repeat = The person reads the password back to you.
dictate-check-never = Never write it into a mail or a message.

## One ticket

files-title = Files
files-none = No file has come yet.
file-received = Received
upload-receiving = coming in
upload-stored = waits to be fetched
upload-delivered = fetched
upload-purging = being destroyed
upload-purged = destroyed
upload-rejected = not accepted
links-title = Links
link-another = Another link
link-issued = sent
link-opened = opened
link-used = used
link-expired = expired
link-revoked = withdrawn
link-locked = locked
link-ends = Works until
link-finishing = Still coming in, may end until
link-mail = Mail with the link
link-sms = SMS with the password
link-resend = New password
link-extend = More time
link-revoke = Withdraw
message-queued = on its way
message-sent = sent
message-delivered = delivered
message-failed = not delivered
message-canceled = not sent
download-reason = Why you need it
download-note = Note
download-submit = Prepare the download
download-title = Your download is ready
download-once = It works once, for you alone, until
download-fetch = Download the file
download-care = Save it on an encrypted disk. Ask the sender for the ZIP password by phone. Destroy every copy before you close the ticket.
confirm-title = Is what you saved right?
confirm-intro = Once you confirm, the copy here is destroyed without waiting.
confirm-sha256 = SHA-256 of the saved file
confirm-hint = Windows: certutil -hashfile FILE SHA256. Mac and Linux: shasum -a 256 FILE
confirm-submit = Compare and confirm
timeline-title = What happened
reassign-title = Give the ticket to somebody else
reassign-submit = Give
close-requested = The helpdesk has closed this case. Its links are dead. Destroy your copies and close the ticket here.
close-title = Close the ticket
close-destroys = The next sweep then destroys for good:
close-files = { $files ->
    [one] one file kept here, its key first
   *[other] { $files } files kept here, their keys first
}
close-links = { $links ->
    [one] one link that still works, at once
   *[other] { $links } links that still work, at once
}
close-people = names, addresses, numbers and notes of this ticket
close-unfetched = { $files ->
    [one] One file was not downloaded, or not wholly. Fetch it first, or say why it is given up.
   *[other] { $files } files were not downloaded, or not wholly. Fetch them first, or say why they are given up.
}
close-discard = Why they are given up
close-attest = I attest that all working copies of this ticket's data are destroyed, on every disk.
close-submit = Close and destroy
proof-title = What was destroyed
proof-done = Nothing of this ticket's files is left here: keys and bytes were destroyed and looked for again.
proof-pending = { $files ->
    [one] One file waits for the next sweep.
   *[other] { $files } files wait for the next sweep.
}

## What happened on a ticket

event-ticket-opened = Ticket opened
event-ticket-reassigned = Given to somebody else
event-ticket-closed = Ticket closed, copies attested destroyed
event-ticket-held = Legal hold set
event-ticket-released = Legal hold lifted
event-ticket-erased = Names, addresses and notes erased
event-link-issued = Link issued
event-link-resent = New password made
event-link-extended = Link given more time
event-link-opened = Link opened with the password
event-link-locked = Link locked after wrong passwords
event-link-revoked = Link withdrawn
event-link-expired = Link expired
event-link-disowned = The receiver says that the link is not for them
event-agreement-overridden = Sent without an agreement in force
event-contact-verified = Contact verified otherwise
event-upload-started = File is coming in
event-upload-stored = File received, checked and sealed
event-upload-refused = File refused
event-upload-withdrawn = The clinic took its file back
event-upload-alarm = Alarm: the stored file cannot be opened
event-download-authorised = Download asked for
event-download-started = Download begun
event-download-completed = File fetched
event-download-aborted = Download broke off
event-download-confirmed = Saved copy confirmed
event-purge-completed = File destroyed
event-purge-blocked = The storage refused to destroy the file; its key is gone
event-sms-delivered = SMS delivered
event-sms-failed = SMS not delivered
event-message-refused = A message was refused

## Institutions on the desk

institution-name = Name of the institution
institution-add = Add the institution
agreement-in-force = agreement in force
agreement-missing = no agreement in force
agreements-title = Data-processing agreements
agreement-add = Add an agreement
agreement-number = Number
period-from = From
period-until = Until (empty: no end)
period-open = from { $from }
period-closed = { $from } to { $until }
period-now = in force
period-not-now = not in force
contacts-title = People authorised to send data
contact-add = Add a person
contact-withdraw = Withdraw and erase

## The proof

proof-certificate = The signed certificate, to print or pass on (PDF)

## The helpdesk closed a case

mail-close-requested-subject = The helpdesk closed a case ({ $reference })
mail-close-requested-what = The helpdesk says that case { $reference } has ended. Its links were ended at once; files that were received are still kept.
mail-close-requested-do = Destroy your working copies, then close the ticket on the desk and attest it.
event-ticket-close-requested = The helpdesk closed the case; links ended
