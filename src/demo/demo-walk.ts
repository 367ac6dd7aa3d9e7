// The walk through the main job that the demo prints, ready to paste into a second terminal.

/** Shell lines that need nothing but curl and node. @param facts where the demo runs, and the demo handler's token */
export function demoWalk({ address, token }: { address: string; token: string }): string {
  return `The main job, to paste line by line into a second terminal in this folder:

  API=${address}/api/v1; AUTH='Authorization: Bearer ${token}'; JSON='Content-Type: application/json'
  field() { node -pe 'JSON.parse(require("fs").readFileSync(0, "utf8"))[process.argv[1]]' "$1"; }
  sha256() { node -pe 'require("crypto").createHash("sha256").update(require("fs").readFileSync(process.argv[1])).digest("hex")' "$1"; }

  # 1. the handler opens a ticket and issues a link; its password is dictated by phone
  TICKET=$(curl -s -H "$AUTH" -H "$JSON" $API/tickets -d '{"reference":"T-'$RANDOM'","institution":"Clinic North"}' | field id)
  LINK=$(curl -s -H "$AUTH" -H "$JSON" $API/tickets/$TICKET/links -d '{"passwordBy":"phone","contact":{"name":"A. Nurse","email":"nurse@clinic.invalid","locale":"en"}}'); echo "$LINK"
  URL=$(echo "$LINK" | field url); PASSWORD=$(echo "$LINK" | field password)

  # 2. the clinic uploads an AES-encrypted ZIP: a sample, or your own (7z a -tzip -mem=AES256 -p data.zip FILES)
  curl -s -u ":$PASSWORD" -F file=@test/fixtures/zip/7z-aes256.zip "$URL/upload"; echo

  # 3. the handler downloads it, stating a reason, and confirms what was saved
  UPLOAD=$(curl -s -H "$AUTH" $API/tickets/$TICKET | node -pe 'JSON.parse(require("fs").readFileSync(0, "utf8")).uploads[0].id')
  DOWNLOAD=$(curl -s -H "$AUTH" -H "$JSON" $API/uploads/$UPLOAD/downloads -d '{"reason":"diagnosis"}')
  curl -s -H "$AUTH" -o received.zip "$(echo "$DOWNLOAD" | field url)"
  curl -s -H "$AUTH" -H "$JSON" $API/downloads/$(echo "$DOWNLOAD" | field id)/confirm -d '{"sha256":"'$(sha256 received.zip)'"}'; echo

  # 4. the ticket closes with the attestation that working copies are destroyed; the sweep removes everything
  rm received.zip; curl -s -H "$AUTH" -H "$JSON" $API/tickets/$TICKET/close -d '{"workingCopiesDestroyed":true}'; echo
  (set -a; . .sluice/env; npx sluice sweep; npx sluice audit verify)
  find .sluice/objects .sluice/keys -type f | wc -l`;
}
