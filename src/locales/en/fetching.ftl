## How far a file was fetched: what left the server, whether or not all of it arrived

fetched-sent = up to { $bytes } of { $size } left the server, last on { $time }
fetched-sent-name = Left the server
fetched-wholly = fetched, its end not reported
fetched-partly = fetched in part
fetched-running = being fetched
receipt-title-fetching = Your file is being picked up
receipt-lead-fetching = The support desk is downloading it now. It can no longer be taken back.
receipt-title-partly = A part of your file was picked up
receipt-lead-partly = A download of it began and did not come to its end. The file is still kept encrypted here. It can no longer be taken back.
receipt-lead-taken = As good as all of it left this server for the support desk. The copy on this server will be destroyed.
close-file-partly = { $size }, received { $time }, up to { $bytes } of it downloaded, NOT all
close-file-taken = { $size }, received { $time }, as good as all of it downloaded
certificate-sent = Left the server in all: up to { $bytes } of { $size }, between { $first } and { $last }.
certificate-sent-part = Of it left in this fetch: up to { $bytes }
event-bytes = up to { $bytes } had left
error-destruction-due = The time of this file is over, and the next sweep destroys it. Nothing was handed out. If you still need it, ask the sender for the file again.

## A file that is kept and does not open

error-file-lost = The stored file, or its key, is not in the storage any more, so it cannot be opened. Nothing was handed out, and this download is not used up. Tell the operator at once: perhaps a disk is not mounted, or a restore is not finished. If it is really lost, ask the sender for the file again.
error-storage-full = The storage is full, so the file could not be kept. Nothing of this step was saved, and the link is still good. The operators have been told. Try again later.
mail-file-lost-subject = A stored file, or its key, is missing
mail-file-lost-what = A file that was acknowledged to a clinic cannot be opened: its bytes or its key are not in their store. The audit log names it (upload.alarm), and its handler was told.
mail-file-lost-do = Look whether a disk is not mounted, or a restore brought back one store and not the other. If you find the missing part, put it back in its place: the download works again. If not, the handler has to ask the clinic for the file again.
mail-seal-broken-subject = A stored file was damaged or changed
mail-seal-broken-what = The seal of a stored file, or of its key, does not hold: its bytes are no longer those that were stored. The audit log names it (upload.alarm). Nothing of the damaged part was handed out.
mail-seal-broken-do = Find out what wrote to the store: a failing disk, a repair, a person. Keep the damaged object. The handler has to ask the clinic for the file again.
mail-master-key-unknown-subject = A master key is missing from the settings
mail-master-key-unknown-what = Something is encrypted under a master key that this process does not have, so it cannot be opened. Nothing is lost as long as that key exists.
mail-master-key-unknown-do = Add the missing key to MASTER_KEY, behind the first one, and restart. Its id stands in the key files; “sluice keys rotate” ends the need for it.
mail-storage-full-subject = The storage is full
mail-storage-full-what = A store has no room for an upload: clinics are refused and told to try later. Nothing that was acknowledged is affected.
mail-storage-full-do = Make room on the disk, or raise the quota of the bucket. Links stay good meanwhile.
