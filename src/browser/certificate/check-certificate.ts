// Checks a certificate of destruction, a receipt or a register here, with the public keys that came with the page. The file goes nowhere.
import { verifyAsync } from '@noble/ed25519';
import { type CertificateFault, openCertificate } from '../../domain/certificate-document.js';
import { isLocale } from '../../domain/locale.js';
import { isRecord, type KnownKey, type SignedDocument } from '../../domain/signed-document.js';
import { formatTime } from '../../locales/formats.js';

type Outcome = 'genuine' | 'changed' | 'unknown' | 'none';

const outcomeOf: Readonly<Record<CertificateFault, Outcome>> = {
  not_a_certificate: 'none',
  not_canonical: 'changed',
  unknown_key: 'unknown',
  signature_wrong: 'changed',
};

/** No certificate is larger, in bytes. */
const largest = 10 * 1024 * 1024;

const root = document.getElementById('check');
if (root !== null) begin(root);

function begin(root: HTMLElement): void {
  const keys = JSON.parse(root.dataset.keys ?? '[]') as KnownKey[];
  const field = document.createElement('input');
  field.type = 'file';
  field.id = 'certificate';
  field.accept = '.json,application/json';
  const label = document.createElement('label');
  label.htmlFor = field.id;
  const place = root.querySelector<HTMLElement>('#field');
  label.textContent = place?.dataset.label ?? '';
  place?.append(label, field);
  root.hidden = false;
  let asked = 0;
  field.addEventListener('change', () => {
    const file = field.files?.[0];
    asked += 1;
    const mine = asked;
    clear(root);
    if (file === undefined) return;
    void judge(file, keys).then(({ outcome, document }) => {
      if (mine === asked) show(root, outcome, document);
    });
  });
}

async function judge(
  file: File,
  keys: readonly KnownKey[],
): Promise<{ outcome: Outcome; document?: SignedDocument }> {
  if (file.size > largest) return { outcome: 'none' };
  const bytes = await file.arrayBuffer().catch(() => new ArrayBuffer(0));
  const opened = openCertificate(new Uint8Array(bytes), keys);
  if (typeof opened === 'string') return { outcome: outcomeOf[opened] };
  const { document, key } = opened;
  // strictly RFC 8032, as Node judges
  const signed = await verifyAsync(document.signature, document.message, key, { zip215: false }).catch(
    () => false,
  );
  return signed ? { outcome: 'genuine', document } : { outcome: 'changed' };
}

function clear(root: HTMLElement): void {
  for (const each of root.querySelectorAll<HTMLElement>('[data-outcome], [data-facts]')) each.hidden = true;
}

function show(root: HTMLElement, outcome: Outcome, document: SignedDocument | undefined): void {
  const said = root.querySelector<HTMLElement>(`[data-outcome="${outcome}"]`);
  const kind = document === undefined ? undefined : kindOf(document.signed);
  const facts = root.querySelector<HTMLElement>(`[data-facts="${kind ?? ''}"]`);
  if (document !== undefined && kind !== undefined && facts !== null) {
    fillOf[kind](facts, document.signed);
    facts.hidden = false;
  }
  if (said !== null) said.hidden = false;
}

type Kind = 'certificate' | 'receipt' | 'register';
type Signed = Readonly<Record<string, unknown>>;

/** What was signed, by its member `kind`. */
function kindOf({ kind }: Signed): Kind {
  if (kind === 'sluice/receipt/1') return 'receipt';
  return kind === 'sluice/register/1' ? 'register' : 'certificate';
}

const fillOf: Readonly<Record<Kind, (facts: HTMLElement, signed: Signed) => void>> = {
  certificate: fill,
  receipt: (facts, receipt) => {
    for (const name of ['reference', 'service', 'sha256']) write(facts, name, receipt[name]);
    for (const name of ['receivedAt', 'issuedAt']) write(facts, name, time(receipt[name]));
  },
  register: (facts, { register, service, edition, entries }) => {
    const names = JSON.parse(
      facts.querySelector<HTMLElement>('[data-names]')?.dataset.names ?? '{}',
    ) as Readonly<Record<string, string>>;
    write(facts, 'register', names[String(register)] ?? register);
    write(facts, 'service', service);
    write(facts, 'edition', time(edition));
    write(facts, 'lines', Array.isArray(entries) ? entries.length : 0);
  },
};

function fill(facts: HTMLElement, certificate: Signed): void {
  const ticket = isRecord(certificate.ticket) ? certificate.ticket : {};
  const uploads = Array.isArray(certificate.uploads) ? certificate.uploads.filter(isRecord) : [];
  const files = facts.querySelector('[data-files]');
  const template = facts.querySelector<HTMLTemplateElement>('template[data-file]');
  files?.replaceChildren();
  write(facts, 'reference', ticket.reference);
  write(facts, 'institution', ticket.institution);
  write(facts, 'service', certificate.service);
  write(facts, 'count', uploads.length);
  for (const upload of uploads) {
    const item = template?.content.cloneNode(true);
    if (!(item instanceof DocumentFragment)) return;
    write(item, 'sha256', upload.sha256);
    for (const name of ['receivedAt', 'keyDestroyedAt', 'destroyedAt']) write(item, name, time(upload[name]));
    const end = item.querySelector<HTMLElement>('[data-fact="destroyedAt"]');
    if (end !== null && typeof upload.blockedAt === 'string') end.textContent = end.dataset.blocked ?? '';
    files?.append(item);
  }
}

function write(where: ParentNode, name: string, value: unknown): void {
  const place = where.querySelector(`[data-fact="${name}"]`);
  if (place !== null) place.textContent = value === null || value === undefined ? '–' : String(value);
}

function time(value: unknown): string | undefined {
  const { lang } = document.documentElement;
  return typeof value === 'string' && isLocale(lang) ? formatTime(lang, new Date(value)) : undefined;
}
