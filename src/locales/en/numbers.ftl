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
