# The certificate of destruction
certificate-title = Certificate of destruction
certificate-intro = The service at { $service } certifies what it held for the ticket below, who fetched it, and that it was destroyed.
certificate-ticket = Ticket { $reference }
certificate-institution = Institution: { $institution }
certificate-opened = Opened: { $time }
certificate-closed = Closed: { $time }, by account { $account }, which attested that all working copies were destroyed.
certificate-erased = Names, addresses and numbers of the people concerned erased: { $time }
certificate-file = File { $number } of { $count }
certificate-size = Size: { $size }
certificate-digest = SHA-256: { $digest }
certificate-received = Received: { $time }
certificate-fetched = Fetched: { $time }, by account { $account }. Reason: { $reason }
certificate-fetch-broke-off = A fetch that did not reach its end: { $time }, by account { $account }. Reason: { $reason }
certificate-not-fetched = It was never fetched.
certificate-key = Key destroyed: { $time }. Since then no copy of the file can be opened.
certificate-bytes = Encrypted bytes removed: versions { $versions }, unfinished parts { $parts }.
certificate-absence =
    Bytes looked for again: { $time }. { $way ->
        [folder] Not found: nothing of it was in the folder.
        [versions_and_parts_by_name] Not found in the store’s list of all versions, nor in its list of unfinished parts by exact name.
        [versions_and_parts_by_prefix] Not found in the store’s list of all versions, nor in its list of unfinished parts.
        [objects_and_parts_by_name] Not found among current objects and unfinished parts. This store does not list older versions, so nothing is said about those.
        [objects_and_parts_by_prefix] Not found among current objects and unfinished parts. This store does not list older versions, so nothing is said about those.
       *[unsaid] Nothing was found.
    }
certificate-key-removed = Key removed from the key store: { $time }.
certificate-key-absence =
    Key looked for again: { $time }. { $way ->
        [folder] Not found: nothing of it was in the folder.
        [versions_and_parts_by_name] Not found in the store’s list of all versions, nor in its list of unfinished parts by exact name.
        [versions_and_parts_by_prefix] Not found in the store’s list of all versions, nor in its list of unfinished parts.
        [objects_and_parts_by_name] Not found among current objects and unfinished parts. This store does not list older versions, so nothing is said about those.
        [objects_and_parts_by_prefix] Not found among current objects and unfinished parts. This store does not list older versions, so nothing is said about those.
       *[unsaid] Nothing was found.
    }
certificate-blocked = The storage forbids removing the encrypted bytes since { $time }. Without the key they cannot be opened.
certificate-audit = Entry { $number } of the audit log: { $hash }
certificate-no-file = No file was ever stored.
certificate-never-stored = Uploads that were refused or broke off, of which nothing was kept: { $count }
certificate-check = This page is for people. The proof is the signed file (JSON) of the same name; signing key { $key }. “sluice certificate verify” checks it, and so does the page { $address }

## The mail with the certificate of destruction

## Closing a ticket
close-certificate = Send the contact the proof of deletion by mail, before the address is erased

## The page that checks a certificate
check-title = Check a certificate of destruction
check-lead = Choose the signed file (JSON) that you received. It is checked here, in your browser, and sent nowhere.
check-no-script = This page needs JavaScript. Without it, the command “sluice certificate verify” checks the file.
check-file = The signed file (JSON)
check-genuine = Genuine: this service signed it, and nothing in it was changed.
check-changed = Not genuine, or not as it was issued: something in the file was changed, added or laid out anew after it was signed. Choose the file just as you received it.
check-unknown = Not genuine, or from another service: it was signed with a key that is not known here.
check-none = This file is not a certificate. Choose the file whose name ends in .json; the PDF is for reading only.
check-reference = Ticket
check-institution = Institution
check-service = Issued by
check-count = Files
check-received = Received
check-key = Key destroyed
check-destroyed = Data destroyed
check-blocked = The store’s own lock still keeps the encrypted data; without its key nobody can read it.
check-offline = This works without a network too, once the page is open.
