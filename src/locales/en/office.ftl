## Data protection: the front page
desk-office = Data protection
yes = yes
no = no

## Links sent past the rules
exceptions-title = Exceptions
exceptions-intro = Links that were sent without a valid agreement, or to somebody who is not recorded as authorised, with the reason that was given.
exceptions-none = There are none.
exceptions-what = What was confirmed
exceptions-words = In words
audit-time = Time
audit-person = By
audit-ticket = Ticket
audit-erased = deleted
verification-way = How you verified their identity
verified-called-back = Called back on a known number
verified-institution-confirmed = Confirmed by the institution
verified-known-person = Known to the support desk
verified-written-order = Written authorisation received
verified-other = Another way (described below)

## Names that no institution has
untied-title = Unknown institutions
untied-intro = Names on tickets that no recorded institution has. Choose the institution that each of them means.
untied-none = Every ticket has a recorded institution.
untied-tickets = Tickets: { $tickets }, of these open: { $open }
untied-institution = Recorded institution
untied-tie = Assign
institution-similar = Recorded under similar names: { $names }
institution-new = This is a new institution: record it under this name

## What is recorded of institutions and agreements
institution-legal-name = Registered name
institution-registration = Registration number
institution-address = Address
institution-privacy-email = E-mail for data protection
institution-privacy-email-hint = A shared mailbox, not the address of a person.
institution-health-data = Sends health data
institution-change = Change the record
institution-save = Save
agreement-replaced = (replaced by another)
agreement-corrected = (incorrect entry, corrected)
agreement-ended-on = Last day: { $day }
agreement-end = End the agreement
agreement-last-day = Last day
agreement-end-reason = Reason (without names of people)
agreement-before = Another agreement
agreement-before-none = stays as it is
agreement-replaces = { $number } ends the day before
agreement-corrects = { $number } was entered incorrectly

## Held and restricted tickets
kept-title = Restricted and held tickets
kept-intro = Tickets whose data is kept by decision, and those waiting for a second team lead.
kept-proposed = waiting for a second team lead
ticket-restricted = restricted processing
restricted-since = Processing is restricted: everything is kept, and nothing can be downloaded or sent. Since:
restriction-about = Everything of the ticket is kept. Nothing can be downloaded, sent or received until this is lifted.
restriction-set = Restrict processing
restriction-lift = Lift the restriction
hold-about = Nothing of the ticket is deleted until this is lifted. Downloads and links remain possible.
hold-set = Set a legal hold
hold-lift = Lift the legal hold
mark-reason = Reason
mark-reason-hint = Shown in the activity of the ticket and deleted with it.
mark-second-lead = Another team lead has to confirm this.
mark-proposed-own = You have proposed this. Another team lead has to confirm it.
mark-proposed = Proposed by { $name }. With a reason of your own you confirm it.
event-ticket-restricted = Processing restricted
event-ticket-unrestricted = Restriction lifted
event-ticket-proposed = Hold or restriction proposed
event-ticket-viewed = Viewed

## Who did what
audit-title = Audit log
audit-intro = Who did what with which ticket, account or person. Names are shown as long as they are kept. Searching is recorded here, too.
audit-none = Nothing was found.
audit-number = Number
audit-action = Action
audit-action-hint = For example { $several }, or { $one }.
audit-what = What happened
audit-actor = Kind of person or part
audit-person-id = ID of the person
audit-ticket-id = Ticket ID
audit-link-id = Link ID
audit-upload-id = Upload ID
audit-download-id = Download ID
audit-account = Account
audit-account-hint = E-mail, part of the name, or ID.
audit-account-id = Account ID
audit-contact = Person at an institution
audit-contact-hint = E-mail, phone number, part of the name, or ID.
audit-facts = Details
audit-note = Note
audit-from = From (UTC)
audit-to = Until and including (UTC)
audit-search = Search
audit-clear = Show everything
actor-agent = Account
actor-uploader = Person at an institution
actor-sweeper = Automatic deletion
actor-operator = Command of the operator
actor-provider = Provider
actor-system = The service
