# Words to operators about the service itself.

mail-sweep-subject = Nothing is destroyed: the sweep is overdue
mail-sweep-since = The last sweep ended on { $time }.
mail-sweep-never = No sweep has ever run.
mail-sweep-what = What should be gone by now is still there: files that were fetched, and the names of people. Uploads and downloads go on.
mail-sweep-do = Look whether the timer that starts “sluice sweep” still runs, and run it by hand once. There will be no further mail until a sweep has ended.
