## A download that goes on

event-download-resumed = Download continued
error-range-not-satisfiable = No byte of the file lies in the part you asked for. Nothing was changed. If your copy is as long as the file, compare its SHA-256.
download-resume = If the connection breaks, your browser's list of downloads can resume it.
