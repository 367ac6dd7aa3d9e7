// What a mail server reports of a mail it was given (RFC 3464), as read from the raw message. Pure; strangers may send it.

/** What of a report counts. `id`: of the mail, as we named it; `code`: the enhanced status (RFC 3463), if it has one */
export interface DeliveryReport {
  readonly id: string;
  readonly outcome: 'delivered' | 'undelivered' | 'pending';
  readonly code: string | undefined;
}

/** No report is looked at further than this, in characters: what counts stands before the mail that came back. */
const maxLength = 256 * 1024;

const idShape = /^[0-9a-f]{32}$/;

/**
 * Reads a report. Which mail it speaks of says the envelope id; where a server kept none, the address the report was sent
 * to, which is of that mail alone.
 * @returns undefined for what is no report on a mail of ours, such as an out-of-office note
 */
export function readDeliveryReport(raw: string): DeliveryReport | undefined {
  const text = raw.slice(0, maxLength).replace(/\r\n?/g, '\n');
  const status = statusPart(text);
  if (status === undefined) return undefined;
  const [ofMail = '', ...ofReceivers] = status.split(/\n[ \t]*\n/).map(unfold);
  const id = [fieldOf(ofMail, 'original-envelope-id')?.toLowerCase(), returnPathId(text)].find(
    (each) => each !== undefined && idShape.test(each),
  );
  const groups = ofReceivers.map((group) => ({
    action: fieldOf(group, 'action')?.toLowerCase(),
    status: fieldOf(group, 'status'),
  }));
  // our mails have one receiver; of those it was handed on to, one that did not get it is enough
  const decisive =
    groups.find(({ action }) => action === 'failed') ?? groups.find(({ action }) => action !== undefined);
  if (id === undefined || decisive === undefined) return undefined;
  const [, code] = /^([245]\.\d{1,3}\.\d{1,3})\b/.exec(decisive.status ?? '') ?? [];
  return { id, outcome: outcomeOf(decisive.action), code: code === undefined ? undefined : `dsn_${code}` };
}

/** `relayed`: handed to a server that reports nothing; `expanded`: to several; `delayed`: it is still tried. */
function outcomeOf(action: string | undefined): DeliveryReport['outcome'] {
  if (action === 'failed') return 'undelivered';
  return action === 'delivered' ? 'delivered' : 'pending';
}

/** The machine-readable part of a `multipart/report` (RFC 6522), without its headers. */
function statusPart(text: string): string | undefined {
  const headers = unfold(headOf(text));
  const type = fieldOf(headers, 'content-type') ?? '';
  const [, quoted, bare] = /\bboundary=(?:"([^"\n]{1,200})"|([^\s;"]{1,200}))/i.exec(type) ?? [];
  const boundary = quoted ?? bare;
  if (!/^multipart\/report\b/i.test(type) || boundary === undefined) return undefined;
  for (const part of `\n${text}`.split(`\n--${boundary}`).slice(1)) {
    const content = part.replace(/^[ \t]*\n/, '');
    const head = headOf(content);
    if (/^message\/(?:global-)?delivery-status\b/i.test(fieldOf(unfold(head), 'content-type') ?? ''))
      return content.slice(head.length).replace(/^\n+/, '');
  }
  return undefined;
}

/** The id in the address that the report came to, however the last server noted that address. */
function returnPathId(text: string): string | undefined {
  const headers = unfold(headOf(text));
  for (const name of ['x-original-to', 'delivered-to', 'envelope-to', 'to']) {
    const [, id] = /\+([0-9a-f]{32})@/i.exec(fieldOf(headers, name) ?? '') ?? [];
    if (id !== undefined) return id.toLowerCase();
  }
  return undefined;
}

function headOf(text: string): string {
  const end = text.indexOf('\n\n');
  return end === -1 ? text : text.slice(0, end + 1);
}

const unfold = (text: string) => text.replace(/\n[ \t]+/g, ' ');

/** The first field of this name. */
function fieldOf(text: string, name: string): string | undefined {
  for (const line of text.split('\n')) {
    const at = line.indexOf(':');
    if (at > 0 && line.slice(0, at).trim().toLowerCase() === name) return line.slice(at + 1).trim();
  }
  return undefined;
}
