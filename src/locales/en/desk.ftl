## The desk
sign-in-title = Sign in to the desk
sign-in-email = E-mail
sign-in-password = Password
sign-in-submit = Sign in
outbox-title = Outbox of the demo
outbox-intro = Nothing is really sent here. These are the text messages and e-mails as their receivers would see them, newest first.
outbox-empty = No message yet.
outbox-sms = Text message
outbox-mail = E-mail
outbox-to = To
outbox-subject = Subject
outbox-time = Time

# Reasons for a download (the controlled list)
reason-diagnosis = Diagnosing the reported problem
reason-data-repair = Repairing the data
reason-migration = Moving the data to another system
reason-restore-test = Testing that a backup can be restored
reason-deployment = Setting up or updating the software
reason-verification = Checking that a solution works
reason-other = Another reason (see the note)

## Tokens
tokens-revoke-all = take back all of them
tokens-keep = let them go on working
tokens-live-title = API tokens that work
tokens-scope-all = do whatever its owner may

## Roles that need a second person
role-requests-title = Roles to confirm
role-second-needed = Nobody becomes team lead, data protection officer or operator on one person's word: a second person with one of these roles has to agree within three days. Is there no such person? Then whoever runs the server can do it there (sluice agent).
role-wanted = Is to become
role-waits-until = Waits until
role-not-yours = Somebody else has to decide: neither who asks nor who gets the role may.

## The approval of another lead
event-approval-asked = Approval asked for
event-approval-given = Download approved
event-approval-refused = Approval refused
approvals-title = Approvals
approvals-intro = Downloads that need the word of another lead. Each approval is good for one download.
approvals-none = Nothing waits.
approval-cause-repeated = the file, or a part of it, was fetched before
approval-cause-outside-hours = outside working hours
approval-needed = One person is not enough for this download:
approval-ask = Ask for approval
approval-by = Asked by
approval-waits = Waits for another lead until
approval-good = Approved. Good for one download, until
approval-approve = Approve
approval-refuse = Refuse
approval-words = Why it is refused
approval-yours = Your own request: another lead decides.

## Each file that closing a ticket destroys
close-file-fetched = { $size }, received { $time }, was downloaded
close-file-unfetched = { $size }, received { $time }, NOT downloaded yet

## After closing
proof-signed = The same, signed for computers (JSON)

# Words of the desk: agents and their work.

## Every page of the desk
desk-navigation = Desk
desk-sign-out = Sign out
desk-error-missing = There is nothing here
desk-error-forbidden = You are not allowed to do this
desk-error-broken = Something went wrong
desk-error-internal = Something went wrong on the server. Everything confirmed so far is safe, but this last step may not have been done. Look whether it was. If this happens again, give the number below to whoever runs the service.
desk-error-back = Back to the desk
ticket-of-other-title = This ticket belongs to a colleague
ticket-of-other = It is assigned to { $name }. Nothing was changed. If it should be yours, ask { $name } or a team lead to assign it to you.

## What is asked before something that cannot be undone, and what is said afterwards
ask-final = This cannot be undone.
ask-cancel = Cancel
ask-link-title = Revoke the link to { $name }?
ask-link = The link that went to { $email } and its password stop working at once. A file that is on its way through it is not kept. You can send a new link afterwards.
ask-token-title = Revoke the token “{ $name }”?
ask-token = The program that uses it in the name of { $owner } is refused from its next request on.
ask-account-title = Delete the account of { $name }?
ask-account = { $name } ({ $email }) is signed out everywhere and cannot sign in again. All API tokens of the account end. Name, address, password and second steps are erased.
ask-account-tickets = { $tickets ->
    [one] One open ticket is handed over as you chose.
   *[other] { $tickets } open tickets are handed over as you chose.
}
ask-factor-title = Reset two-step verification of { $name }?
ask-factor = All passkeys, the authenticator app and the recovery codes of { $name } ({ $email }) are removed, and all sessions and API tokens end. At the next sign-in a new second step has to be set up.
ask-contact-title = Withdraw the authorisation of { $name } and erase the record?
ask-contact = { $name } ({ $email }) is no longer recorded as authorised by { $institution }, and name, address and number are erased here. Tickets and links that exist already stay as they are.
ask-webhook-title = Delete the webhook “{ $name }”?
ask-webhook = Nothing more is sent to { $host }. Deliveries that are still waiting are cancelled.
done-link-revoked = The link was revoked.
done-link-extended = The link works longer now. The contact is told by e-mail.
done-link-resent = A new password is on its way.
done-handler-changed = The ticket was assigned.
done-token-revoked = The token was revoked.
done-account-ended = The account was deleted.
done-account-frozen = The account was suspended.
done-account-unfrozen = The account can be used again.
done-factor-forgotten = Two-step verification was reset.
done-account-invited = The invitation is on its way by e-mail.
done-role-changed = The role was changed.
done-role-asked = The role takes effect when a second person agrees.
done-contact-erased = The authorisation was withdrawn and the record erased.
done-webhook-deleted = The webhook was deleted.
done-webhook-changed = The webhook was changed.
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

## Errors

## Institutions

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
event-ticket-close-requested = The helpdesk closed the case; links ended

## A download that goes on
event-download-resumed = Download continued
download-resume = If the connection breaks, your browser's list of downloads can resume it.

## How far a file was fetched: what left the server, whether or not all of it arrived
fetched-sent = up to { $bytes } of { $size } left the server, last on { $time }
fetched-sent-name = Left the server
fetched-wholly = fetched, its end not reported
fetched-partly = fetched in part
fetched-running = being fetched
receipt-title-fetching = Your file is being picked up
receipt-lead-fetching = The support desk is downloading it now. It can no longer be taken back.
receipt-title-partly = A part of your file was picked up
receipt-lead-partly = A download of it began and did not come to its end. The file is still kept encrypted here. It can no longer be taken back.
receipt-lead-taken = As good as all of it left this server for the support desk. The copy on this server will be destroyed.
close-file-partly = { $size }, received { $time }, up to { $bytes } of it downloaded, NOT all
close-file-taken = { $size }, received { $time }, as good as all of it downloaded
certificate-sent = Left the server in all: up to { $bytes } of { $size }, between { $first } and { $last }.
certificate-sent-part = Of it left in this fetch: up to { $bytes }
event-bytes = up to { $bytes } had left

## A file that is kept and does not open

# Signing in by an identity provider.
identity-sign-in = Sign in with { $name }
identity-going = Going on to { $name }
identity-go-there = Go on to { $name }
identity-back = Back from { $name }
identity-go-on = Go on

# Keys of the desk.
keys-title = Keyboard shortcuts
keys-search = Search among the tickets
keys-next = Next ticket in the list
keys-previous = Previous ticket in the list
keys-list = To the list of tickets
keys-help = Show this help
keys-hint = They do nothing while you type in a field. Enter opens the ticket that is marked.
keys-on = Use these keys in this browser
keys-close = Close

# The drawn life of a link and its file.
life-title = Where it is
life-of = The life of the link to { $name }
life-issued = Link issued
life-password = Password
life-opened = Opened
life-received = Received
life-fetched = Fetched
life-destroyed = Destroyed
life-by-phone = to be told by phone
life-sms-on-its-way = SMS on its way
life-sms-delivered = SMS delivered
life-after = { $duration } later
life-done = done
life-now = being waited for
life-failed = failed
life-ahead = still to come
life-never = will not come

# What people are told when something did not reach somebody, when a link's time changes, and when tickets change hands.
event-mail-delivered = E-mail delivered
event-mail-failed = E-mail not delivered
event-link-reminded = Clinic reminded that the link ends
life-mail-failed = e-mail not delivered
attention-unattended = nobody answers for it
account-tickets = Open tickets
hand-over-to = Its open tickets go to
hand-over-choose = please choose
hand-over-leads = nobody yet, leads are told
request-label = What you ask for
request-hint = One line. The clinic sees it on its page after entering the password; it is not in any e-mail. No names of patients.
request-title = The support desk asks you for

# Words of the numbers on the desk.
desk-numbers = Numbers
numbers-intro = What the work amounts to. Weeks begin on Monday (UTC). Names of people are not part of it, so it holds for destroyed tickets too.
numbers-period = Period
numbers-weeks = Last { $weeks } weeks
numbers-transfers = Files that arrived, by week
numbers-link-to-upload = From the link to the file: the middle of all times, by week
numbers-download-to-destruction = From the download to the destruction: the middle of all times, by week
numbers-sms = SMS by institution: segments and cost, in whole months
numbers-none = Nothing yet.
numbers-table = As a table
numbers-csv = Save as CSV
numbers-week = Week from
numbers-files = Files
numbers-median = Half took at most (minutes)
numbers-slow = Nine of ten took at most (minutes)
numbers-institution = Institution
numbers-segments = Segments
numbers-billed = Beyond the quota
numbers-cents = Cost (euro cents)

# Words to operators about the service itself.

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

# Words of the ticket's page that are newer than desk.ftl.

## Pages that keep themselves up to date
live-on = This page keeps itself up to date.
live-waiting = Connection lost. Trying again; the page may be out of date.
live-locked = This browser was left alone and is locked. Load the page again and give your password.
live-over = This page no longer keeps itself up to date. Load it again.
live-renewed = This page has a new version. It keeps itself up to date, but load it again before you go on.

## Checking a saved file
check-choose = The file as you saved it
check-hint = It is compared in this browser and not sent anywhere. If it is right, that is confirmed at once.
check-working = Comparing.
check-right = It is right. Confirming.
check-wrong = This is not the file that was sent: it differs. Nothing was changed, and the copy here stays. Choose the right file, or download it once more.
check-unreadable = This file cannot be read. Nothing was changed. Choose it again.
check-unloaded = What is needed for this check could not be loaded. Nothing was changed. Load the page again.
ticket-older = Older
ticket-newest = Newest
ticket-older-hidden = Older ones are not shown here.

# The list of tickets: its filters and pages.
list-anything = anything
list-urgent = needs attention
list-state = State
list-all = any
list-open = open
list-closed = closed
list-whose = Whose
list-team = team
list-mine = mine
list-pages = Pages of the list
list-first = Back to the first page
list-next = Next page
list-previous = Previous page
list-total = { $count ->
    [one] { $count } ticket
   *[other] { $count } tickets
}
list-total-more = More than { $count } tickets
list-since = since { $time }
list-until = until { $time }

# Words about webhooks: other systems that are told what happens here.
desk-webhooks = Webhooks
webhooks-intro = Other systems, such as the helpdesk, can be told what happens here. They get numbers and times, never a name, an address or a file.
webhooks-none = No system is told anything yet.
webhook-add = Add a receiver
webhook-name = What you call it
webhook-url = Address
webhook-url-hint = Begins with https://. Calls go to this address only; redirects are not followed.
webhook-events = It is told when
webhook-event-link-used = a link was used
webhook-event-upload-stored = a file arrived
webhook-event-ticket-purged = a ticket was destroyed with all it held
webhook-active = active
webhook-paused = paused
webhook-counts = { $waiting } waiting, { $failed } given up
webhook-about = Calls go to { $host } when: { $events }.
webhook-pause = Pause
webhook-resume = Resume
webhook-rotate = New secret
webhook-delete = Delete
webhook-secret = The signing secret
webhook-secret-once = Enter it in the other system now: it is not shown again. After a change, the old secret signs beside the new one for 24 hours.
calls-title = Calls
calls-none = There were no calls in the last 30 days.
call-event = What happened
call-ticket = Ticket
call-created = When
call-state = State
call-attempts = Attempts
call-answer = Last answer
call-queued = waits
call-sending = is being sent
call-delivered = arrived
call-failed = given up
call-canceled = cancelled
call-resend = Send again
call-code-address-refused = not called: a private address
call-code-name-unknown = the name is unknown
call-code-timeout = no answer in time
call-code-certificate = the certificate is not valid
call-code-connection = no connection
call-code-internal = not sent
