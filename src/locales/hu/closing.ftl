## Each file that closing a ticket destroys

close-file-fetched = { $size }, beérkezett: { $time }, letöltve
close-file-unfetched = { $size }, beérkezett: { $time }, még NINCS letöltve

## After closing

proof-signed = Ugyanez aláírva, gépi feldolgozásra (JSON)
