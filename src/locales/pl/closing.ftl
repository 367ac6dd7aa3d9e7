## Each file that closing a ticket destroys

close-file-fetched = { $size }, otrzymano { $time }, pobrano
close-file-unfetched = { $size }, otrzymano { $time }, jeszcze NIE pobrano

## After closing

proof-signed = To samo, podpisane, do odczytu maszynowego (JSON)
