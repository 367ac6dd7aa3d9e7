# Why a ZIP file is refused: a sentence for each rule, with what to do about it. The same words in answers, on the plain form and, before
# anything is sent, in the browser. These texts travel to the browser.
zip-nothing-kept = Nothing of it was kept, and your link still works.

## It is something else
zip-no-zip-signature = This is not a ZIP file. Put your data into a ZIP file with a password and AES-256 encryption, and send that.
zip-is-7z = This is a 7z file. Make it again and choose “zip” instead of “7z” as the archive format, with a password and AES-256 encryption.
zip-is-rar = This is a RAR file. Make it again and choose ZIP instead of RAR as the archive format, with a password and AES-256 encryption.
zip-is-other-archive = This is an archive of another kind (such as gz, tar or xz), which does not protect what is in it. Put your data into a ZIP file with a password and AES-256 encryption.
zip-is-office = This is a document and not a ZIP file; a password of its own is not enough. Put the document into a ZIP file with a password and AES-256 encryption.
zip-is-pdf = This is a PDF and not a ZIP file. Put the PDF into a ZIP file with a password and AES-256 encryption.
zip-is-image = This is a picture and not a ZIP file. Put the picture into a ZIP file with a password and AES-256 encryption.
zip-is-dicom = This is a DICOM image and not a ZIP file. Put the image, or the whole folder of the examination, into a ZIP file with a password and AES-256 encryption.
zip-is-program = This is a program, perhaps a self-extracting archive. Programs are not taken. Make an ordinary ZIP file, not a self-extracting one, with a password and AES-256 encryption.

## There is nothing in it
zip-no-entries = This ZIP file is empty. Make it again with your data in it.
zip-no-file-content = This ZIP file has only folders or empty files in it. Make it again with your data in it.

## It is not protected, or not enough
zip-plain-content = At least one file in this ZIP is not protected by a password. Make the ZIP file again with a password and AES-256 encryption for all files.
zip-office-document = This looks like a document (Word, Excel, LibreOffice …), which is not protected in the way that is needed. Put the document into a ZIP file with a password and AES-256 encryption.
zip-not-aes = At least one file in this ZIP is protected with an old method (ZipCrypto) that can be broken. Make the ZIP file again and choose AES-256 as the encryption method.
zip-checksum-reveals-content = A file in this ZIP holds fewer than 20 characters, and its checksum stands beside it unprotected: by trying, its content could be guessed. Make the ZIP file again with 7-Zip or Keka, which leave the checksum out, or put the short text into a longer file.
zip-content-hash = This ZIP keeps an unprotected fingerprint (hash) of what is in it, by which the content could be recognised. Make it again with 7-Zip or Keka, which write none.
zip-strong-encryption = This ZIP is encrypted in a way of PKWARE’s own that cannot be checked here. Make it again with 7-Zip, Keka or WinZip and choose AES-256 as the encryption method.
zip-masked-header = In this ZIP the list of files is encrypted in a way that cannot be checked here. Make it again without encrypting the file names, with AES-256 for the files; or make it with 7-Zip or Keka.
zip-aes-extra = What this ZIP says about its AES encryption is not right, so that it cannot be checked. Make it again with 7-Zip or Keka, with AES-256 encryption.

## What is in it would do harm where it is unpacked
zip-link-entry = There is a link to another place in this ZIP. Put the file itself into the ZIP instead of the link, and make it again.
zip-device-entry = There is something in this ZIP that is neither a file nor a folder, such as a device. Leave it out and make the ZIP again.
zip-name-empty = A file or folder in this ZIP has no name, or one of only dots or spaces. Give it a name and make the ZIP again.
zip-name-too-long = A name in this ZIP is too long, or lies in too many folders. Shorten it and make the ZIP again.
zip-name-control = A name in this ZIP has an invisible control character in it. Rename the file or folder and make the ZIP again.
zip-name-direction = A name in this ZIP has a character in it that turns the direction of writing, so that the name looks different from what it is. Rename the file and make the ZIP again.
zip-name-absolute = A name in this ZIP begins at the root of a drive. Open the folder, pack the files from there and send the new ZIP.
zip-name-drive = A name in this ZIP begins with the letter of a drive and a colon. Open the folder, pack the files from there and send the new ZIP.
zip-name-traversal = A name in this ZIP leads out of the folder into which it is unpacked (“..”). Pack the files from within their folder and send the new ZIP.
zip-name-device = A file or folder in this ZIP has a name that Windows keeps for devices, such as CON, AUX or COM1. Rename it and make the ZIP again.
zip-name-stream = A name in this ZIP has a colon in it, which Windows does not take as part of a name. Rename the file or folder and make the ZIP again.
zip-name-duplicate = Two names in this ZIP are the same on Windows or on a Mac, for which capitals, and dots or spaces at the end, make no difference. One file would replace the other. Rename one and make the ZIP again.
zip-name-file-and-folder = In this ZIP a file and a folder have the same name in the same place. Rename one of them and make the ZIP again.

## It is too much, or not the whole
zip-multi-disk = This is one part of a split archive. Make the ZIP in one piece: leave the field for splitting it into volumes empty.
zip-too-many-entries = There are more than 65,535 files in this ZIP. Put the folder into a ZIP without a password first, and that ZIP into a second one with a password and AES-256 encryption.
zip-too-many-empty-entries = There are very many empty files and folders in this ZIP. Put the folder into a ZIP without a password first, and that ZIP into a second one with a password and AES-256 encryption.
zip-names-too-large = The names in this ZIP take up very much room, and anyone can read them. Put the folder into a ZIP without a password first, and that ZIP into a second one with a password and AES-256 encryption.
zip-end-record-missing = The end of this ZIP file is missing: it was not copied completely, or it is one part of several. Copy or make it again, in one piece, and send that.

## It says something without protection
zip-archive-comment = There is a comment in this ZIP, and anyone can read it. Remove the comment, or make the ZIP again without one.
zip-entry-comment = A file in this ZIP has a comment, and anyone can read it. Remove the comment, or make the ZIP again without one.
zip-extra-field = This ZIP has additional details about a file in it that anyone can read and that cannot be checked here. Make it again with 7-Zip or Keka.
zip-bytes-after-end = Something is attached behind the end of this ZIP file, without protection. Make it again with 7-Zip or Keka and send the new file as it is.
zip-gap = There are bytes in this ZIP that belong to no file and are not protected. Make it again with 7-Zip or Keka; do not add to an old ZIP file.

## It is damaged or unusual
zip-empty-entry = A file or folder in this ZIP is said to be empty and has content all the same. Make the ZIP again with 7-Zip or Keka.
zip-name-encoding = A name in this ZIP cannot be read, or is written in two ways that do not fit together. Use plain letters for it and make the ZIP again with 7-Zip or Keka.
zip-unknown-flag = A file in this ZIP is kept in a way that is not known here. Make the ZIP again with 7-Zip or Keka, with AES-256 encryption.
zip-contradiction = This ZIP file is damaged or was changed: it says different things about the same file in two places. Make it again with 7-Zip or Keka and send the new file.
