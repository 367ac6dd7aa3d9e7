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
tokens-revoke-all = revoke all of them
tokens-keep = keep them working
tokens-live-title = Active API tokens
tokens-scope-all = everything the owner may do

## Roles that need a second person
role-requests-title = Roles awaiting approval
role-second-needed = Nobody becomes team lead, data protection officer or operator on one person's decision alone: a second person with one of these roles has to approve it within three days. If there is no such person, whoever runs the server can do it there (sluice agent).
role-wanted = Requested role
role-waits-until = Approval possible until
role-not-yours = Someone else has to decide: neither the person who asks nor the one who gets the role may approve it.

## The approval of another lead
event-approval-asked = Approval requested
event-approval-given = Download approved
event-approval-refused = Approval refused
approvals-title = Approvals
approvals-intro = Downloads that need the approval of another team lead. Each approval is valid for one download.
approvals-none = No requests.
approval-cause-repeated = the file, or part of it, has been downloaded before
approval-cause-outside-hours = outside working hours
approval-needed = This download needs a second person's approval:
approval-ask = Request approval
approval-by = Requested by
approval-waits = Waiting for another team lead until
approval-good = Approved for one download until
approval-approve = Approve
approval-refuse = Refuse
approval-words = Reason for refusal
approval-yours = Your own request: another team lead decides.

## Each file that closing a ticket destroys
close-file-fetched = { $size }, received { $time }, downloaded
close-file-unfetched = { $size }, received { $time }, NOT downloaded yet

## After closing
proof-signed = The same record, signed and machine-readable (JSON)

# Words of the desk: agents and their work.

## Every page of the desk
desk-navigation = Support desk
desk-sign-out = Sign out
desk-error-missing = There is nothing here
desk-error-forbidden = You are not allowed to do this
desk-error-broken = Something went wrong
desk-error-internal = Something went wrong on the server. Everything confirmed so far is safe, but this last step may not have been completed. Check whether it was. If this happens again, give the number below to whoever runs the service.
desk-error-back = Back to the desk
ticket-of-other-title = This ticket belongs to a colleague
ticket-of-other = It is assigned to { $name }. Nothing was changed. If it should be yours, ask { $name } or a team lead to assign it to you.

## A form that was refused
fields-marked = Please correct the marked fields. Nothing was changed or sent.
field-missing = Fill in this field.
field-wrong = This is not right. Check what you typed.

## What is asked before something that cannot be undone, and what is said afterwards
ask-final = This cannot be undone.
ask-cancel = Cancel
ask-link-title = Revoke the link to { $name }?
ask-link = The link that went to { $email } and its password stop working at once. A file that is on its way through it is not kept. You can send a new link afterwards.
ask-token-title = Revoke the token “{ $name }”?
ask-token = The program that uses it in the name of { $owner } is refused from its next request on.
ask-account-title = Delete the account of { $name }?
ask-account = { $name } ({ $email }) is signed out everywhere and cannot sign in again. All API tokens of the account end. Name, address, password and two-step verification are deleted.
ask-account-tickets = { $tickets ->
    [one] One open ticket is handed over as you chose.
   *[other] { $tickets } open tickets are handed over as you chose.
}
ask-factor-title = Reset two-step verification of { $name }?
ask-factor = All passkeys, the authenticator app and the recovery codes of { $name } ({ $email }) are removed, and all sessions and API tokens end. Two-step verification has to be set up again at the next sign-in.
ask-contact-title = Withdraw the authorisation of { $name } and erase the record?
ask-contact = { $name } ({ $email }) is no longer recorded as authorised by { $institution }, and name, address and number are erased here. Tickets and links that exist already stay as they are.
ask-webhook-title = Delete the webhook “{ $name }”?
ask-webhook = Nothing more is sent to { $host }. Deliveries that are still waiting are cancelled.
done-link-revoked = The link was revoked.
done-link-extended = The link works longer now. The contact is told by e-mail.
done-link-resent = A new password is on its way.
done-handler-changed = The ticket was assigned.
done-note-added = The note was added.
done-token-revoked = The token was revoked.
done-display-saved = Language and time zone were saved.
done-account-ended = The account was deleted.
done-account-frozen = The account was suspended.
done-account-unfrozen = The account can be used again.
done-factor-forgotten = Two-step verification was reset.
done-account-invited = The invitation is on its way by e-mail.
done-role-changed = The role was changed.
done-role-asked = The role takes effect when a second person agrees.
done-contact-erased = The authorisation was withdrawn and the record erased.
done-institution-saved = The record of the institution was saved.
done-agreement-ended = The end of the agreement was recorded.
done-institution-tied = The tickets were assigned to the institution.
done-webhook-deleted = The webhook was deleted.
done-webhook-changed = The webhook was changed.
desk-account = My account
display-title = Language and time
display-language-browser = The browser’s language
display-zone = Time zone
display-zone-language = By the language ({ $zone })
display-save = Save
desk-accounts = Accounts

## Signing in
factor-title = Two-step verification
factor-intro = Open the authenticator app on your phone and enter the six digits it shows for Sluice.
factor-code = Code
factor-hint = Lost your phone? Enter one of your recovery codes instead. Each works once.
enrol-title = Set up two-step verification
enrol-intro = Besides your password, you need something that only you have. Setting it up takes a minute.
enrol-app = Install an authenticator app on your phone if you do not have one yet.
enrol-secret = Scan this QR code with the app, or enter the key below it:
enrol-picture = QR code with the key for the app
enrol-open = Open it in an app on this device
enrol-type = Enter the six digits that the app shows.
enrol-submit = Verify and finish
recovery-title = Your recovery codes
recovery-intro = Keep them away from your phone, on paper or in a password manager. Each lets you sign in once if you lose your phone. They are not shown again.
recovery-done = I have saved them
join-title = Welcome: choose your password
join-intro = You sign in to the desk with it and with two-step verification.
renew-title = Choose a new password
renew-intro = Your password is older than the rules here allow.
password-current = Current password
password-new = New password
password-rule = At least 12 characters. Four unrelated words are good; your name, common words and keyboard sequences are refused.
password-set = Set password
unlock-title = Are you still there?
unlock-intro = { $name }, this session was locked after a period of inactivity. Enter your password to continue where you were: nothing was lost.
unlock-submit = Continue

## The own account
account-safety = Security
factor-on = { $left ->
    [one] Two-step verification is on. One recovery code is left.
   *[other] Two-step verification is on. { $left } recovery codes are left.
}
factor-off = Two-step verification is not required on this computer.
sign-out-everywhere = Sign out on all devices
tokens-title = API tokens
tokens-intro = A token lets a program work in your name. Give each program a token of its own, and revoke it when it is no longer needed.
token-name = Purpose
token-scope = Access
scope-all = everything I may do
scope-read = read only, no files
token-until = Expires
token-used = Last used
token-endless = never
never-used = never
token-days = Days until it expires (at most { $most })
token-create = Create token
token-revoke = Revoke
token-new = Your new token
token-once = Copy it now: it is not shown again.

## Accounts
role-handler = handler
role-lead = team lead
role-dpo = data protection officer
role-operator = operator
account-name = Name
account-search = Search by name or e-mail address
account-none = No account was found.
account-role = Role
account-state = Status
account-seen = Last sign-in
account-language = Language
state-active = active
state-no-factor = active, no two-step verification yet
state-invited = invited
state-no-password = no password yet
state-frozen = suspended
state-ended = deleted
act-freeze = Suspend
act-unfreeze = Reactivate
act-invite = Reset password by e-mail
act-forget-factor = Reset two-step verification
act-role = Change role
act-end = Delete account
invite-title = Invite someone
invite-submit = Send invitation
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
ticket-none = No tickets found.
ticket-reference = Ticket number
ticket-institution = Institution
ticket-attention = Status
ticket-handler = Assignee
ticket-opened = Opened
ticket-held = legal hold
ticket-subject = Subject
attention-arrived = ready to download
attention-blocked = cannot be deleted
attention-close-requested = ready to close
attention-undelivered = not delivered
attention-locked = link locked
attention-expiring = link expires soon
attention-waiting = waiting for the file
attention-none = no open link
attention-closed = closed
contact-email = E-mail address of the contact
contact-email-hint = For someone the institution has authorised, the address is enough.
contact-new = New contact, or another number
contact-phone = Mobile phone
contact-phone-hint = As it is written in its country, or with + and the country code. Do not use the number the caller has just given you.
contact-language = Contact's language
contact-verification = Details of the verification
contact-verification-hint = Required for someone who is not recorded as authorised.
contact-erased = deleted
agreement-override = Reason for sending without a valid agreement
link-password-by = Password
link-by-sms = by SMS
link-by-phone = I will dictate it by phone
link-issue = Send link
issued-title = Link for { $reference } created
issued-link = Link
issued-mailed = It is e-mailed to the contact. The address is shown only now. It expires on
issued-sms = The password is sent by SMS. The ticket shows whether it was delivered.
issued-on = Go to the ticket
dictate-title = Dictate this password
dictate-once = It is shown only now.
dictate-check = Check first
dictate-check-number = You called the institution on a number you already had, or called back on it.
dictate-check-person = The person gives their name, the institution and the ticket number without your help.
dictate-check-repeat = The person reads the password back to you.
dictate-check-never = Never put it into an e-mail or a message.

## One ticket
files-title = Files
files-none = No file has been received yet.
file-received = Received
upload-receiving = being uploaded
upload-stored = ready to download
upload-delivered = downloaded
upload-purging = being deleted
upload-purged = deleted
upload-rejected = not accepted
links-title = Links
link-another = New link
link-issued = sent
link-opened = opened
link-used = used
link-expired = expired
link-revoked = revoked
link-locked = locked
link-ends = Expires
link-finishing = Upload in progress, may finish until
link-mail = E-mail with the link
link-sms = SMS with the password
link-resend = New password
link-extend = Extend
link-revoke = Revoke
link-replace = Replace this link
link-replace-intro = Correct what was wrong. The old link and its password stop working when the new ones are sent.
link-replace-submit = Revoke the old link and send a new one
message-queued = being sent
message-sent = sent
message-delivered = delivered
message-failed = not delivered
message-canceled = not sent
download-reason = Reason
download-note = Note
download-submit = Prepare download
download-title = Your download is ready
download-once = It works once, for you only, until
download-fetch = Download the file
download-care = Save it on an encrypted disk. Ask the sender for the ZIP password by phone. Delete every copy before you close the ticket.
confirm-title = Verify the downloaded file
confirm-intro = Once you confirm, the copy here is deleted without further delay.
confirm-sha256 = SHA-256 of the saved file
confirm-hint = Windows: certutil -hashfile FILE SHA256. Mac and Linux: shasum -a 256 FILE
confirm-submit = Verify
timeline-title = Activity
note-add = Add a note
note-label = Note for colleagues
note-hint = Only the desk sees it. It is erased with the ticket. No patients’ names.
note-submit = Add
reassign-title = Change assignee
reassign-submit = Reassign
close-requested = The helpdesk has closed this case. Its links no longer work. Delete your copies and close the ticket here.
close-title = Close the ticket
close-destroys = The next automatic deletion then permanently deletes:
close-files = { $files ->
    [one] one file stored here, its key first
   *[other] { $files } files stored here, their keys first
}
close-links = { $links ->
    [one] one link that still works (at once)
   *[other] { $links } links that still work (at once)
}
close-people = names, addresses, phone numbers and notes of this ticket
close-unfetched = { $files ->
    [one] One file has not been downloaded completely. Download it first, or give a reason for discarding it.
   *[other] { $files } files have not been downloaded completely. Download them first, or give a reason for discarding them.
}
close-discard = Reason for discarding
close-attest = I confirm that all working copies of this ticket's data have been deleted, on every disk.
close-submit = Close and delete
proof-title = Deletion record
proof-done = Nothing of this ticket's files is left here: keys and data were deleted, and the deletion was verified.
proof-pending = { $files ->
    [one] One file will be deleted by the next automatic deletion.
   *[other] { $files } files will be deleted by the next automatic deletion.
}

## What happened on a ticket
event-ticket-opened = Ticket opened
event-ticket-reassigned = Assignee changed
event-ticket-noted = Note
event-ticket-closed = Ticket closed, deletion of copies confirmed
event-ticket-held = Legal hold set
event-ticket-released = Legal hold lifted
event-ticket-erased = Names, addresses and notes deleted
event-link-issued = Link issued
event-link-resent = New password created
event-link-extended = Link extended
event-link-opened = Link opened with the password
event-link-locked = Link locked after wrong passwords
event-link-revoked = Link revoked
event-link-expired = Link expired
event-link-disowned = The recipient says they did not request the link
event-agreement-overridden = Sent without a valid agreement
event-contact-verified = Contact verified in another way
event-upload-started = Upload started
event-upload-stored = File received, checked and encrypted
event-upload-refused = File refused
event-upload-withdrawn = File withdrawn by the clinic
event-upload-alarm = Alarm: the stored file cannot be opened
event-download-authorised = Download requested
event-download-started = Download started
event-download-completed = File downloaded
event-download-aborted = Download interrupted
event-download-confirmed = Downloaded file verified
event-purge-completed = File deleted
event-purge-blocked = The storage refused to delete the file; its key is destroyed
event-sms-delivered = SMS delivered
event-sms-failed = SMS not delivered
event-message-refused = A message was not accepted

## Institutions on the desk
institution-name = Name of the institution
institution-add = Add institution
agreement-in-force = valid agreement
agreement-missing = no valid agreement
agreements-title = Data-processing agreements
agreement-add = Add agreement
agreement-number = Number
period-from = From
period-until = Until (empty: no end date)
period-open = from { $from }
period-closed = { $from } to { $until }
period-now = valid
period-not-now = not valid
contacts-title = People authorised to send data
contact-add = Add person
contact-withdraw = Withdraw authorisation and delete

## The proof
proof-certificate = Deletion record, to print or pass on (PDF)

## The helpdesk closed a case
event-ticket-close-requested = The helpdesk closed the case; links ended

## A download that goes on
event-download-resumed = Download continued
download-resume = If the connection breaks, you can resume the download in your browser's list of downloads.
open-title = How to open the file
open-words = The clinic reads out eight words by phone: they are the password. Type them in lower case, with a hyphen between the words and no spaces. All letters are a to z, without accents.
open-programs = Use a program that opens AES-encrypted ZIP files, such as 7-Zip or WinZip on Windows or Keka on a Mac. Windows Explorer cannot open them.
open-inner = Inside there may be a second file, data.zip. Open that too: it needs no password. File names in a ZIP can be read without the password, so the real names are only inside data.zip, where the eight words protect them.
open-own = If the clinic made the ZIP file itself, it opens with the password chosen there. If such a file is inside data.zip, you need both passwords.
copy = Copy
copy-done = Copied
copy-failed = Could not be copied. Select the text and copy it yourself.
close-links-locked = { $links ->
    [one] one locked link, with anything still being sent through it (at once)
   *[other] { $links } locked links, with anything still being sent through them (at once)
}
link-disowned = closed by the recipient
link-used-another = A link takes one file. To ask for another file, send a new link.
download-begun = The download has begun. If the connection breaks, resume in your browser’s list of downloads.
event-link-closed = Link closed by the recipient
ticket-more = Subject and assignee
ticket-subject-hint = A few words that help to recognise the ticket. No names of patients, nothing about their health.

## How far a file was fetched: what left the server, whether or not all of it arrived
fetched-sent = up to { $bytes } of { $size } sent, last on { $time }
fetched-sent-name = Sent to the browser
fetched-wholly = downloaded, completion not confirmed
fetched-partly = partly downloaded
fetched-running = being downloaded
receipt-title-fetching = Your file is being downloaded
receipt-lead-fetching = The support desk is downloading it now. It can no longer be withdrawn.
receipt-title-partly = Part of your file has been downloaded
receipt-lead-partly = A download was started but not completed. The file is still stored here, encrypted. It can no longer be withdrawn.
receipt-lead-taken = The support desk has downloaded almost all of it. The copy on this server will be deleted.
close-file-partly = { $size }, received { $time }, up to { $bytes } of it downloaded, NOT all
close-file-taken = { $size }, received { $time }, almost all of it downloaded
certificate-sent = Sent in total: up to { $bytes } of { $size }, between { $first } and { $last }.
certificate-sent-part = Sent in this download: up to { $bytes }
event-bytes = up to { $bytes } had been sent

## A file that is kept and does not open

# Signing in by an identity provider.
identity-sign-in = Sign in with { $name }
identity-going = Redirecting to { $name }
identity-go-there = Continue to { $name }
identity-back = Signed in with { $name }
identity-go-on = Continue

# Keys of the desk.
keys-title = Keyboard shortcuts
keys-search = Search tickets
keys-next = Next ticket in the list
keys-previous = Previous ticket in the list
keys-list = Go to the list of tickets
keys-help = Show this help
keys-hint = They do nothing while you type in a field. Enter opens the selected ticket.
keys-on = Use keyboard shortcuts in this browser
keys-close = Close

# The drawn life of a link and its file.
life-title = Progress
life-of = Progress of the link to { $name }
life-issued = Link issued
life-password = Password
life-opened = Opened
life-received = Received
life-fetched = Downloaded
life-destroyed = Deleted
life-by-phone = not yet told by phone
life-sms-on-its-way = SMS on its way
life-sms-delivered = SMS delivered
life-after = { $duration } later
life-done = done
life-now = pending
life-failed = failed
life-ahead = not yet
life-never = will not happen

# What people are told when something did not reach somebody, when a link's time changes, and when tickets change hands.
event-mail-delivered = E-mail delivered
event-mail-failed = E-mail not delivered
event-link-reminded = Clinic reminded that the link expires
life-mail-failed = e-mail not delivered
attention-unattended = no assignee
account-tickets = Open tickets
hand-over-to = Reassign open tickets to
hand-over-choose = please choose
hand-over-leads = nobody for now; team leads are notified
request-label = What you need
request-hint = One line. It appears in the e-mail with the link and, after the password, on the clinic's page. No patients' names, nothing about their health.
request-title = The support desk asks you for

# Words of the numbers on the desk.
desk-numbers = Reports
numbers-intro = Totals of the work at the desk. Weeks begin on Monday (UTC). The reports contain no names of people, so they include deleted tickets.
numbers-period = Period
numbers-weeks = Last { $weeks } weeks
numbers-transfers = Files received, by week
numbers-link-to-upload = From link to file: median time, by week
numbers-download-to-destruction = From download to deletion: median time, by week
numbers-sms = SMS by institution: segments and cost, in whole months
numbers-none = No data yet.
numbers-table = As a table
numbers-csv = Download CSV
numbers-week = Week starting
numbers-files = Files
numbers-median = Median (minutes)
numbers-slow = 90th percentile (minutes)
numbers-institution = Institution
numbers-segments = Segments
numbers-billed = Beyond the quota
numbers-cents = Cost (euro cents)

# Words to operators about the service itself.

# Passkeys, and the second factors of an account.
passkey-title = Use a passkey
passkey-intro = A passkey is stored on this device, on your phone or on a security key, and is used with your fingerprint, face or PIN. It protects you against phishing.
passkey-name = Name
passkey-name-hint = A name you will recognise, such as “work laptop”.
passkey-make = Add a passkey
passkey-use = Use a passkey
passkey-waiting = Follow the instructions of your browser…
passkey-failed = That did not work, or was cancelled. Nothing was changed. Try again, or use another method.
totp-title = Use codes from an app
totp-add-title = Codes from an app
totp-add-intro = You can also use an authenticator app on your phone for two-step verification.
totp-add = Set up an app
factor-what = Method
factor-since = Added
factor-totp = Codes from an app
factor-passkey = Passkey: { $name }
factor-remove-title = Remove a method of two-step verification
factor-remove = Remove
recovery-renew-title = Recovery codes
recovery-renew-intro = New codes replace all old ones.
recovery-renew = Generate new codes

## Errors

# Words of the ticket's page that are newer than desk.ftl.

## Pages that keep themselves up to date
live-on = This page updates automatically.
live-waiting = Connection lost. Reconnecting; the page may be out of date.
live-locked = This session was locked after a period of inactivity. Reload the page and enter your password.
live-over = This page no longer updates automatically. Reload it.
live-renewed = This page has a new version. It still updates automatically, but reload it before you continue.

## Checking a saved file
check-choose = Downloaded file
check-hint = The file is checked in this browser and not sent anywhere. If it matches, this is confirmed at once.
check-working = Verifying …
check-right = File matches. Confirming …
check-wrong = File does not match: this is not the file that was sent. Nothing was changed, and the copy here is kept. Choose the right file, or download it again.
check-unreadable = This file cannot be read. Nothing was changed. Choose it again.
check-unloaded = The check could not be loaded. Nothing was changed. Reload the page.
ticket-older = Older
ticket-newest = Newest
ticket-older-hidden = Older entries are not shown here.

# The list of tickets: its filters and pages.
list-anything = any
list-urgent = needs attention
list-state = State
list-all = any
list-open = open
list-closed = closed
list-whose = Assignee
list-team = everyone
list-mine = me
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
webhooks-intro = Other systems, such as the helpdesk, can be notified of what happens here. They receive numbers and times, never a name, an address or a file.
webhooks-none = No webhooks yet.
webhook-add = Add webhook
webhook-name = Name
webhook-url = URL
webhook-url-hint = Begins with https://. Requests go to this address only; redirects are not followed.
webhook-events = Events
webhook-event-link-used = link used
webhook-event-upload-stored = file received
webhook-event-ticket-purged = ticket and all its data deleted
webhook-active = active
webhook-paused = paused
webhook-counts = { $waiting } pending, { $failed } failed
webhook-about = Sent to { $host } on: { $events }.
webhook-pause = Pause
webhook-resume = Resume
webhook-rotate = Reset secret
webhook-delete = Delete
webhook-secret = Signing secret
webhook-secret-once = Enter it in the other system now: it is not shown again. After a reset, requests are also signed with the old secret for 24 hours.
calls-title = Webhook deliveries
calls-none = There were no deliveries in the last 30 days.
call-event = Event
call-ticket = Ticket
call-created = When
call-state = Status
call-attempts = Attempts
call-answer = Last response
call-queued = pending
call-sending = being sent
call-delivered = delivered
call-failed = failed
call-canceled = cancelled
call-resend = Send again
call-code-address-refused = not sent: private address
call-code-name-unknown = host name unknown
call-code-timeout = no response in time
call-code-certificate = certificate not valid
call-code-connection = no connection
call-code-internal = not sent

asked-title = Requests for a link
asked-count = { $count ->
    [one] { $count } request for a link
   *[other] { $count } requests for a link
}
asked-intro = Someone entered the e-mail address of a person whom the institution has authorised. Anyone could have typed it: call back before you send a link.
asked-none = There are no open requests.
asked-prepare = Prepare the link
asked-dismiss = Dismiss
asked-number = Phone number on file
asked-number-none = none
asked-words = What is wrong
asked-at = Requested
asked-call-title = Call back first
asked-call = Call { $name } on the number on file: { $phone }
asked-call-no-number = No number is on file for { $name }. Call the institution on a number that you know from another source.
asked-call-why = Never use a number from the request or from an e-mail. Ask whether the person requested the link, then send it.
ask-dismiss-title = Dismiss the request of { $name }?
ask-dismiss = The request and its text are deleted. { $name } ({ $institution }) is not notified.
done-request-dismissed = The request was dismissed and deleted.
event-link-request-taken = Opened for a request for a link

life-told-by-phone = told by phone
link-told = Password told by phone
link-not-told = not yet told
link-tell = I have told the password
done-password-told = It is on record that the password was told by phone.
event-link-told = Password told by phone
account-factors = Two-step verification
account-passkeys = { $count ->
    [one] { $count } passkey
   *[other] { $count } passkeys
}
abuse-title = Is someone else using your account?
abuse-intro = Did you see something in your name that you did not do, or did someone learn your password? Suspend your account here. You are signed out everywhere, and your tokens end.
abuse-report = Report abuse and suspend my account
abuse-ask-title = Suspend the account of { $name }?
abuse-ask = The account { $email } is suspended at once: every session and every token ends. Team leads and data-protection officers are notified by e-mail. Only an operator can reactivate the account; tokens stay ended.
abuse-ask-tickets = Your open tickets stay as they are, and the team leads are told of them.
done-abuse-reported = Your account is suspended. All sessions and tokens have ended, and team leads and data-protection officers are being notified. Talk to your team lead: an operator reactivates the account.

institution-country = Country
institution-country-none = not recorded (by the contact's language)
institution-mail-lines = Extra lines in mails with a link
institution-mail-lines-hint = Plain text of up to 500 characters, for example how to find the backup. Addresses of web pages are not accepted.
mail-lines-title = Extra lines in the mail
mail-lines-of = { $institution }: { $lines }

templates-title = Texts for mails by reason
templates-intro = The agent chooses a reason when a link is sent, and its text stands in the mail. Where the institution has a text of its own, that one stands there instead.
templates-reason = Reason
templates-lines-hint = Plain text of up to 500 characters, without addresses of web pages. A reason that exists already gets the new text; an empty text deletes it.
template-label = Text for the mail
template-none = none
done-template-saved = Saved.

# The team's queue.
queue-count = Team queue: { $count }
list-unassigned = unassigned
ticket-unassigned = Unassigned: in the team queue
ticket-unassigned-hint = Files can be downloaded and links sent after somebody has taken the ticket.
ticket-take = Take this ticket
ticket-queue = Put back into the queue
ticket-for-queue = For the team queue, without an assignee
done-ticket-taken = The ticket was assigned to you.
done-ticket-queued = The ticket is in the team queue.
event-ticket-taken = Taken from the team queue
event-ticket-queued = Put back into the team queue

# Several tickets of the list at once.
select-ticket = Select { $reference }
select-column = Selection
selected-acts = Selected tickets:
selected-take = Take
selected-close = Close tickets
selected-close-intro = Each ticket is closed only if you confirm it for that ticket. The next automatic deletion then permanently deletes its files and its personal data; its links stop working at once.
selected-title = Selected tickets
selected-none = No ticket is selected. Nothing was changed.
done-ticket-closed = The ticket was closed.

# Cover for somebody who is away.
cover-title = Absence and cover
cover-of = Absence: { $name }
cover-intro = On these days the cover sees and works all tickets of the person who is away. Each act is recorded as cover. It ends automatically.
cover-from = First day away
cover-until = Last day away
cover-who = Cover
cover-save = Save
cover-now = Cover: { $cover }, from { $from } until { $until }
cover-end = End the cover
covering = You cover until { $time }: { $name }
done-cover-saved = The absence was saved.
done-cover-ended = Nobody covers any more.
event-as-cover = as cover for: { $name }

## Notifications
waiting-arrived =
    { $count ->
        [one] { $count } file is ready to download.
       *[other] { $count } files are ready to download.
    }
waiting-unassigned =
    { $count ->
        [one] { $count } ticket is unassigned.
       *[other] { $count } tickets are unassigned.
    }
notices-title = Notifications in this browser
notices-default = The window’s title shows how much is waiting. This browser can also show a notification.
notices-granted = Notifications are on. They contain numbers only.
notices-denied = Notifications are blocked in the settings of this browser.
notices-allow = Turn on notifications
notices-sound = Play a sound when something arrives
