import { inflateSync } from 'node:zlib';
import t from 'tap';
import {
  certify,
  type DownloadFacts,
  type TicketFacts,
  type UploadFacts,
} from '../../src/domain/certificate.js';
import { locales } from '../../src/domain/locale.js';
import { certificatePdf } from '../../src/pages/certificate/certificate.js';
import { embeddedFont } from '../../src/pages/layout/pdf/embedded-font.js';
import { pdfDocument } from '../../src/pages/layout/pdf/pdf-document.js';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 21, 20, minute));
const ticket: TicketFacts = {
  ...{ id: 'the-ticket', reference: 'T-1385', institution: 'Łódź, Žalec, Tromsø, Győr' },
  ...{ state: 'closed', createdAt: at(0), closedAt: at(9), closedBy: 'account-7', erasedAt: at(11) },
};
const destroyed: UploadFacts = {
  ...{ id: 'u1', linkId: 'l1', state: 'purged', sizeBytes: 12_345, sha256: Buffer.alloc(32, 0xab) },
  ...{ storedAt: at(1), purgeReason: 'ticket_closed', purgedAt: at(10), blockedAt: null },
  evidence: {
    keyDestroyedAt: at(9).toISOString(),
    versions: 2,
    unfinished: 1,
    verifiedAt: at(10).toISOString(),
  },
  ...{ auditSeq: 42, auditHash: Buffer.alloc(32, 1) },
  ...{ bytesSent: 12_345, firstSentAt: at(2), lastSentAt: at(3), fetchedAt: at(3), beingFetched: false },
};
const blocked: UploadFacts = {
  ...destroyed,
  ...{ id: 'u2', state: 'purging', purgedAt: null, blockedAt: at(10) },
  evidence: { keyDestroyedAt: at(9).toISOString() },
};
const downloads: DownloadFacts[] = [
  {
    ...{ id: 'd1', uploadId: 'u1', agentId: 'account-8', reason: 'diagnosis', state: 'completed' },
    ...{ startedAt: at(2), endedAt: at(3), confirmedAt: null, bytesSent: 12_345 },
  },
];

/** The text of each page, read as a PDF reader does: by the file's own table of objects and its own table of letters. */
function readPdf(file: Buffer): string[] {
  const raw = file.toString('latin1');
  const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(raw)?.[1]);
  const offsets = [...raw.slice(table).matchAll(/(\d{10}) 00000 n /g)].map((match) => Number(match[1]));
  const objects = offsets.map((offset, index) => {
    const found = raw.slice(offset, raw.indexOf('endobj', offset));
    if (!found.startsWith(`${index + 1} 0 obj\n`)) throw new Error(`object ${index + 1} is not in its place`);
    const [, length] = /\/Length (\d+) /.exec(found) ?? [];
    const from = raw.indexOf('stream\n', offset) + 'stream\n'.length;
    return length === undefined ? found : inflateSync(file.subarray(from, from + Number(length))).toString();
  });
  const letters = new Map(
    [...(objects[5] ?? '').matchAll(/^<(\w{4})> <(\w{4})>$/gm)].map(([, glyph, code]) => [
      glyph,
      String.fromCodePoint(Number.parseInt(code ?? '', 16)),
    ]),
  );
  return objects
    .slice(7)
    .flatMap((object, index) =>
      index % 2 === 0
        ? []
        : [
            [...object.matchAll(/<(\w+)> Tj/g)]
              .map(([, glyphs = '']) =>
                [...glyphs.matchAll(/\w{4}/g)].map(([glyph]) => letters.get(glyph) ?? '?').join(''),
              )
              .join('\n'),
          ],
    );
}

t.test('certifies only what is at its end', async (t) => {
  const facts = { ticket, uploads: [destroyed], downloads };
  const whole = certify('https://sluice.example', facts);
  t.match(whole.uploads[0], { bytes: { versionsRemoved: 2 }, blockedAt: null });
  const kept = { ...destroyed, state: 'delivered', purgedAt: null, evidence: null } as const;
  const code = { code: 'not_purged_yet' };
  t.throws(
    () => certify('x', { ...facts, uploads: [destroyed, kept] }),
    code,
    'not with a file that is kept',
  );
  t.throws(() => certify('x', { ...facts, ticket: { ...ticket, state: 'open' } }), code, 'nor open tickets');
  t.ok(
    certify('x', { ...facts, ticket: { ...ticket, state: 'open', closedAt: null } }, 'u1'),
    'but one file',
  );
  const stuck = certify('x', { ...facts, uploads: [destroyed, blocked] });
  t.match(stuck.uploads[1], { bytes: null, blockedAt: at(10).toISOString(), destroyedAt: null });
  const keyToo = { ...blocked, evidence: null };
  t.throws(() => certify('x', { ...facts, uploads: [keyToo] }), code, 'a key that is there is no end');
  const refused = { ...destroyed, id: 'u3', state: 'rejected', storedAt: null, purgedAt: null } as const;
  t.match(certify('x', { ...facts, uploads: [destroyed, refused] }), {
    neverStored: 1,
    uploads: { length: 1 },
  });
});

t.test('claims no absence where the evidence does not name the look', async (t) => {
  const seen = { by: 'folder', at: at(10).toISOString() } as const;
  const old = { keyDestroyedAt: at(9).toISOString(), versions: 2, unfinished: 1, verifiedAt: seen.at };
  const before = { ...old, verifiedAbsent: true };
  const named = { ...before, absence: seen, keyAbsence: seen };
  const partly = {
    ...named,
    verifiedAbsent: false,
    absence: { ...seen, by: 'objects_and_parts_by_name' },
  } as const;
  for (const [what, evidence, foundAbsentAt, says] of [
    ['of before', before, null, /Key removed from the key store/],
    ['of before, without a word of it', old, null, /Key removed from the key store/],
    ['of current objects only', partly, null, /does not list older versions/],
    ['named', named, seen.at, /Key destroyed.*nothing of it was in the folder/],
  ] as const) {
    const facts = { ticket, uploads: [{ ...destroyed, evidence }], downloads };
    const certificate = certify('https://sluice.example', facts);
    t.equal(certificate.uploads[0]?.bytes?.foundAbsentAt, foundAbsentAt, what);
    const read = readPdf(certificatePdf('en', certificate, { keyId: 'key-1', issuer: undefined }))
      .join('\n')
      .replaceAll(/\s+/g, ' ');
    t.match(read, says, what);
    t.equal(read.includes('looked for again'), 'absence' in evidence, `${what}: its page agrees`);
  }
});

for (const locale of locales) {
  t.test(`${locale}: the pages say what the certificate says`, async (t) => {
    const certificate = certify('https://sluice.example', {
      ticket,
      uploads: [destroyed, blocked],
      downloads,
    });
    const names = new Map([['account-8', 'Ola Łukasik']]);
    const reading = { keyId: 'key-1', issuer: 'Žalec pomoč', names };
    const pdf = certificatePdf(locale, certificate, reading);
    const read = readPdf(pdf).join('\n');
    for (const part of [
      'T-1385',
      'Łódź, Žalec, Tromsø, Győr',
      'ab'.repeat(32),
      'account-7',
      'Ola Łukasik (account-8)',
      'Žalec pomoč, https://sluice.example',
      'key-1',
    ])
      t.ok(read.includes(part), part);
    t.notMatch(read, /[?\ufffd]/, 'every letter is there');
    t.ok(pdf.equals(certificatePdf(locale, certificate, reading)), 'and always the same bytes');
  });
}

t.test('has every letter of our languages in its font, and breaks what does not fit', async (t) => {
  const { characters, widths } = embeddedFont();
  for (const letter of 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻčšžČŠŽæøåÆØÅáéíóöőúüűÁÉÍÓÖŐÚÜŰ„”»«–“’')
    t.ok((widths[characters.get(letter.codePointAt(0) ?? 0) ?? 0] ?? 0) > 0, letter);
  const words = Array.from({ length: 3000 }, (_none, index) => `word${index}`);
  const text = `${words.join(' ')} ${'x'.repeat(300)}`;
  const pages = readPdf(
    pdfDocument({ locale: 'en', title: 'Łąka', blocks: [{ text, size: 10, before: 0 }] }),
  );
  t.ok(pages.length > 3, `${pages.length} pages`);
  t.same(pages.join('\n').split(/\s+/).slice(0, 3000), words, 'nothing is lost');
  const lines = pages.join('\n').split('\n');
  const width = (line: string) =>
    [...line].reduce(
      (sum, letter) => sum + (widths[characters.get(letter.codePointAt(0) ?? 0) ?? 0] ?? 0),
      0,
    );
  t.ok(
    lines.every((line) => width(line) * 0.01 <= 595 - 112),
    'and no line is too wide',
  );
});

t.test(
  'a table goes on over pages with its head, each cell within its column, and nothing is lost',
  async (t) => {
    const rows = Array.from({ length: 200 }, (_none, at) => [
      `row-${at}`,
      `${at} ${'lorem '.repeat(at % 40)}`,
      'y'.repeat(90),
    ]);
    const head = ['Number', 'Words', 'Long'];
    const blocks = [{ shares: [1, 2, 1], head, rows, size: 9, before: 0 }];
    const foot = (page: number, count: number) => `foot ${page}/${count}`;
    const file = pdfDocument({ locale: 'en', title: 'Table', blocks, foot, landscape: true });
    t.match(file.toString('latin1'), '/MediaBox [0 0 842 595]', 'wide pages');
    const pages = readPdf(file);
    t.ok(pages.length > 5, `${pages.length} pages`);
    pages.forEach((page, at) => {
      t.same(page.split('\n').slice(0, 3), head, `the head of page ${at + 1}`);
      t.ok(page.endsWith(`foot ${at + 1}/${pages.length}`), 'and its foot');
    });
    const words = pages
      .flatMap((page) => page.split('\n').slice(3, -1))
      .join(' ')
      .split(/\s+/);
    for (const word of ['row-0', 'row-199', 'lorem']) t.ok(words.includes(word), word);
    t.equal(
      words.filter((word) => word === 'lorem').length,
      rows.reduce((sum, _row, at) => sum + (at % 40), 0),
    );
    t.equal(words.join('').match(/y/g)?.length, 200 * 90, 'what is too long goes on in the next line');
  },
);
