# What people are told when something did not reach somebody, when a link's time changes, and when tickets change hands.

mail-lost-subject = An e-mail to the clinic did not arrive ({ $reference })
mail-lost-link = The e-mail with the link for ticket { $reference } did not reach the contact person: a mail server refused it or sent it back.
mail-lost-link-do = Check the address by phone. Then end this link and issue a new one. The password is not sent by text message as long as the mail with the link was not taken.
mail-lost-other = An e-mail to the contact person of ticket { $reference } did not arrive: { $what }. A mail server refused it or sent it back.
mail-lost-other-do = If it matters, tell them by phone, on a number you already know.
mail-lost-receipt = the receipt for their file
mail-lost-warning = the warning that their file will be destroyed
mail-lost-certificate = the certificate of destruction
mail-lost-extended = that their link was given more time
mail-lost-ending = the reminder that their link ends soon
mail-lost-something = a message from the desk

mail-notice-lost-subject = A notice was not read ({ $reference })
mail-notice-lost-what = A notice about ticket { $reference } did not reach the person it was for: the mail server did not take it, or the account no longer works here.
mail-notice-lost-do = Look at the ticket. If its handler is away or has left, give it to somebody else.

mail-notices-unread-subject = Notices do not reach anybody
mail-notices-unread-what = A notice from Sluice could not be delivered to the person it was for, or no handler and no lead is left who could read it.
mail-notices-unread-do = Look in the log which message was refused, and correct the account's address. See that at least one lead has a working account.

mail-link-extended-subject = Your link works longer ({ $reference })
mail-link-extended-what = The support desk has given your link for ticket { $reference }, { $institution }, more time. It now works until { $time }.
mail-link-ending-subject = Your link ends soon ({ $reference })
mail-link-ending-what = No file has come yet by your link for ticket { $reference }, { $institution }. The link works until { $time }.
mail-link-where = The link is in our e-mail of { $sent }; its password stays as it is. For your safety this message contains neither.
mail-link-more-time = You need more time, or another link? Call the support desk on a number you already know.

mail-tickets-given-subject = Tickets were handed over to you
mail-tickets-given-what = { $count ->
    [one] One open ticket was handed over to you, because its handler's account was closed or changed.
   *[other] { $count } open tickets were handed over to you, because their handler's account was closed or changed.
}
mail-tickets-given-do = Sign in and look what is waiting.
mail-tickets-left-subject = Tickets have nobody who answers for them
mail-tickets-left-what = { $count ->
    [one] The handler of one open ticket can no longer work on it. Notices about it come to the leads.
   *[other] The handler of { $count } open tickets can no longer work on them. Notices about them come to the leads.
}
mail-tickets-left-do = Sign in and give them to somebody: they are marked in the list.

event-mail-delivered = E-mail delivered
event-mail-failed = E-mail not delivered
event-link-reminded = Clinic reminded that the link ends
life-mail-failed = e-mail not delivered
attention-unattended = nobody answers for it

error-mail-refused = The mail with this link was refused, so nobody has it. Nothing was sent. Issue a new link to another address.
error-open-tickets = This person answers for open tickets. Nothing was changed. Choose who gets them, or leave them to the leads.

account-tickets = Open tickets
hand-over-to = Its open tickets go to
hand-over-choose = please choose
hand-over-leads = nobody yet, leads are told
request-label = What you ask for
request-hint = One line. The clinic sees it on its page after entering the password; it is not in any e-mail. No names of patients.
request-title = The support desk asks you for
