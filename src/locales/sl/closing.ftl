## Each file that closing a ticket destroys

close-file-fetched = { $size }, prejeto { $time }, preneseno
close-file-unfetched = { $size }, prejeto { $time }, še NI preneseno

## After closing

proof-signed = Isto, podpisano za računalnike (JSON)
