## Each file that closing a ticket destroys

close-file-fetched = { $size }, mottatt { $time }, er lastet ned
close-file-unfetched = { $size }, mottatt { $time }, IKKE lastet ned ennå

## After closing

proof-signed = Det samme, signert for datamaskiner (JSON)
