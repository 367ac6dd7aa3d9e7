# The mail that carries the end of the audit log to somebody who keeps it.
anchor-mail-subject = End of the audit log: entry { $seq }
anchor-mail-what = Below is the signed end of Sluice's audit log as it was at this moment. It holds no personal data.
anchor-mail-do = Please keep this mail. Should anybody ever shorten or rewrite the log, the mail proves it.
