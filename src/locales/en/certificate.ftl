# The certificate of destruction
certificate-title = Deletion record
certificate-intro = The service at { $service } certifies what it stored for the ticket below, who downloaded it, and that it was deleted.
certificate-ticket = Ticket { $reference }
certificate-as-of = Complete as of
document-page = Page { $page } of { $pages }
certificate-opened = Opened: { $time }
certificate-closed = Closed: { $time }, by account { $account }, which confirmed that all working copies were deleted.
certificate-erased = Names, addresses and phone numbers of the people concerned deleted: { $time }
certificate-file = File { $number } of { $count }
certificate-size = Size: { $size }
certificate-digest = SHA-256: { $digest }
certificate-received = Received: { $time }
certificate-fetched = Downloaded: { $time }, by account { $account }. Reason: { $reason }
certificate-fetch-broke-off = Incomplete download: { $time }, by account { $account }. Reason: { $reason }
certificate-not-fetched = It was never downloaded.
certificate-key = Key destroyed: { $time }. Since then no copy of the file can be opened.
certificate-bytes = Encrypted data removed: versions { $versions }, unfinished parts { $parts }.
certificate-absence =
    Data looked for again: { $time }. { $way ->
        [folder] Not found: nothing of it was in the folder.
        [versions_and_parts_by_name] Not found in the store’s list of all versions, nor in its list of unfinished parts by exact name.
        [versions_and_parts_by_prefix] Not found in the store’s list of all versions, nor in its list of unfinished parts.
        [objects_and_parts_by_name] Not found among current objects and unfinished parts. This store does not list older versions, so nothing is stated about those.
        [objects_and_parts_by_prefix] Not found among current objects and unfinished parts. This store does not list older versions, so nothing is stated about those.
       *[unsaid] Nothing was found.
    }
certificate-key-removed = Key removed from the key store: { $time }.
certificate-key-absence =
    Key looked for again: { $time }. { $way ->
        [folder] Not found: nothing of it was in the folder.
        [versions_and_parts_by_name] Not found in the store’s list of all versions, nor in its list of unfinished parts by exact name.
        [versions_and_parts_by_prefix] Not found in the store’s list of all versions, nor in its list of unfinished parts.
        [objects_and_parts_by_name] Not found among current objects and unfinished parts. This store does not list older versions, so nothing is stated about those.
        [objects_and_parts_by_prefix] Not found among current objects and unfinished parts. This store does not list older versions, so nothing is stated about those.
       *[unsaid] Nothing was found.
    }
certificate-blocked = The storage has prevented removal of the encrypted data since { $time }. Without the key it cannot be opened.
certificate-audit = Entry { $number } of the audit log: { $hash }
certificate-no-file = No file was ever stored.
certificate-never-stored = Uploads that were refused or interrupted, of which nothing was kept: { $count }
certificate-check = This page is for people. The proof is the signed file (JSON) of the same name; signing key { $key }. It can be verified with “sluice certificate verify” or on the page { $address }

## The mail with the certificate of destruction

## Closing a ticket
close-certificate = Send the contact the deletion record by e-mail before the address is deleted

## The page that checks a certificate
check-title = Verify a deletion record
check-lead = Choose the signed file (JSON) that you received. It is verified here, in your browser, and sent nowhere.
check-no-script = This page needs JavaScript. Without it, you can verify the file with the command “sluice certificate verify”.
check-file = The signed file (JSON)
check-genuine = Genuine: signed by this service and unchanged.
check-changed = Not genuine: the file was changed or reformatted after it was signed. Choose the file exactly as you received it.
check-unknown = Not genuine, or from another service: it was signed with a key that is not known here.
check-none = This file is not a signed deletion record. Choose the file whose name ends in .json; the PDF is for reading only.
check-reference = Ticket
check-institution = Institution
check-service = Issued by
check-count = Files
check-received = Received
check-key = Key destroyed
check-destroyed = Data deleted
check-blocked = The store’s own lock still keeps the encrypted data; without its key nobody can read it.
check-offline = This also works offline once the page is open.
