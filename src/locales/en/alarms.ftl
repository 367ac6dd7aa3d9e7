# Words to operators about alarms of the service itself.

mail-stores-changed-subject = The stores are not those where the files lie
mail-stores-changed-what = A process of Sluice is set to another object store or key store than the one where the waiting files lie. It takes no uploads, closes no tickets and destroys nothing, so nothing is lost.
mail-stores-changed-do = Its log, and “sluice doctor”, name both places. Correct the setting; if the stores were really moved, run “sluice stores accept”.

mail-stores-emptied-subject = Most of the waiting files are not in their store
mail-stores-emptied-what = The sweep looked for files that must be there and did not find most of them, or their keys. It has destroyed and recorded nothing.
mail-stores-emptied-do = Look whether a volume is not mounted or a bucket was made anew. Only if the files are really lost: “sluice stores accept --accept-missing” tells their handlers.

mail-stores-unsafe-subject = A store is set so that deletion cannot be kept
mail-stores-unsafe-what = The settings of a bucket break the promise that what is destroyed is gone: it keeps old versions of keys, locks objects, copies them elsewhere or lets strangers in.
mail-stores-unsafe-do = Run “sluice doctor”: it names the bucket, the setting and the remedy.

mail-purge-blocked-subject = A file cannot be removed: the store keeps it locked
mail-purge-blocked-what = A lock or a legal hold of the object store keeps the sealed bytes of a file that should be gone. Its key is destroyed, so nobody can read them any more; the proof of deletion says so.
mail-purge-blocked-do = Find out who set the lock, and take object lock off the bucket. Each sweep tries again, and when the lock ends the bytes go.

mail-canary-failed-subject = The trial run through the whole service failed
mail-canary-failed-what = “sluice canary” sends a made-up file through the whole life of an upload. A step of it did not go as it must.
mail-canary-failed-do = Run “sluice canary” by hand: it names the step. Treat it as if it had happened to a clinic.

error-stores-changed = The storage is set to another place than the one where the files lie. Nothing was changed and nothing is lost. Whoever runs the service must correct the setting, or run `sluice stores accept` if the stores were moved.
error-stores-emptied = Most of the files that must be in the storage are not there. Nothing was destroyed or recorded. Look whether a volume is not mounted; `sluice stores accept` says what is missing.
