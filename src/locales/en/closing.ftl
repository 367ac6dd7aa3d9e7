## Each file that closing a ticket destroys

close-file-fetched = { $size }, received { $time }, was downloaded
close-file-unfetched = { $size }, received { $time }, NOT downloaded yet

## After closing

proof-signed = The same, signed for computers (JSON)
