// What nobody sends by mistake: values that broke something once, somewhere, and mixtures of them.
import fc from 'fast-check';

const someId = '01900000-0000-7000-8000-00000000000a';

/** Texts as they may stand in a JSON value, a form or, percent-encoded, in an address. */
export const hostileTexts: readonly string[] = [
  ...['', ' ', '\t', '\0', 'a\0', '\0a', 'a\nb', 'a\r\nb: c', '\u001b[2J', '\u007f', '\u0085', '\u009b'],
  ...[
    '\ud800',
    'a\udfff',
    '\ud83d',
    '\u2028',
    'a\u2029b',
    '\u202egnp.exe',
    '\u2066x\u2069',
    '\ufeff',
    '\ufffe',
  ],
  ...['-'.repeat(36), `urn:uuid:${someId}`, `{${someId}}`, someId.toUpperCase(), someId.replaceAll('-', '')],
  ...[`${someId}\n`, ` ${someId}`, `${someId}\0`, `${someId.slice(0, 35)}g`],
  ...[
    '000000-01-01',
    '0000-01-01',
    '2026-02-30',
    '999999-12-31',
    '-000001-01-01',
    '9999-12-31',
    '10000-01-01',
  ],
  ...['0000-01-01T00:00:00Z', '9999-12-31T23:59:59-23:59', '999999-01-01T00:00:00Z', '2026-06-30T23:59:60Z'],
  ...['2026-01-01T24:00:00Z', '+275760-09-13T00:00:01Z', 'infinity', '-infinity', 'epoch', 'now', 'null'],
  ...['1e999', '-1', '0x10', '9'.repeat(400), '2147483648', '9223372036854775808', 'NaN', '١٢٣', '1_000'],
  ...["'; drop table tickets; --", '%', '_', '\\', '%00', '%ff', '{{7*7}}', '<script>', '../../etc/passwd'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '{"a":',
    '[]',
    'a'.repeat(101),
    'ż'.repeat(501),
  ],
  ...[
    '😀'.repeat(200),
    'e\u0301'.repeat(150),
    'x'.repeat(5000),
    ' '.repeat(20_000),
    'a@b',
    'a@b\0.c',
    '=1+1',
    '*',
  ],
];

/** A hostile text, or a mixture of two. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...hostileTexts) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...hostileTexts), fc.string({ maxLength: 20 }))
      .map(([nasty, plain]) => `${plain}${nasty}${plain}`),
  },
);

/** A JSON value of any kind where a text was asked for, or a text. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(
      ...[null, true, 0, -1, 1e308, 2 ** 53, -0.5, 1e21, [], {}, [[]], [null], ['a', 'b']],
      ...[{ length: 1e9 }, { toString: 'x' }, { a: { b: { c: {} } } }],
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

/** Headers that programs read, with what no program sends. Bytes that HTTP itself forbids are left out. */
export const hostileHeaders: fc.Arbitrary<Record<string, string>> = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        ...[
          'accept',
          'accept-language',
          'accept-encoding',
          'authorization',
          'cookie',
          'content-type',
          'origin',
        ],
        ...['idempotency-key', 'if-range', 'range', 'if-none-match', 'upload-metadata', 'upload-length'],
        ...[
          'upload-offset',
          'upload-checksum',
          'upload-defer-length',
          'tus-resumable',
          'x-http-method-override',
        ],
        ...['x-twilio-signature', 'x-sluice-signature', 'x-zendesk-webhook-signature', 'x-forwarded-for'],
        ...[
          'x-zendesk-webhook-signature-timestamp',
          'sec-fetch-site',
          'sec-fetch-mode',
          'forwarded',
          'referer',
        ],
      ),
      fc.oneof(
        fc.constantFrom(
          ...[
            '',
            '*',
            '\u00ff\u00fe',
            ';;;;',
            'q=,;q=1;q=',
            `${'en;q=0.1,'.repeat(400)}`,
            'bytes=',
            'bytes=-',
            'bytes=0-0',
          ],
          ...[
            `bytes=${'9'.repeat(400)}-`,
            'bytes=5-1,2-3',
            'bytes=--1',
            'Bearer',
            'Bearer \u00e9',
            'Basic',
            'Basic =',
          ],
          ...[
            'Basic ////',
            'Basic AAAA',
            'Basic OgA=',
            `Bearer slc_${'A'.repeat(43)}`,
            'sluice-desk=%00; sluice-link=%ff',
          ],
          ...[
            'sluice-desk="a"; sluice-desk=b',
            'sluice-language=%E0%A4%A; a',
            '__proto__=1; =; ;;',
            'null',
            'a'.repeat(4097),
          ],
          ...[
            'application/json; charset=utf-16',
            'application/json;',
            'application/json; charset="',
            'text/plain',
            '*/*',
          ],
          ...[
            'multipart/form-data',
            'multipart/form-data; boundary=',
            `multipart/form-data; boundary=${'b'.repeat(300)}`,
          ],
          ...[
            'application/x-www-form-urlencoded; charset=iso-8859-1',
            'application/offset+octet-stream',
            '1.0.0',
            '0.2.2',
          ],
          ...[
            'name ZmlsZQ==',
            'name !!!',
            'a b c,,d',
            '1e3',
            '-1',
            '18446744073709551616',
            '007',
            'sha256 AAAA',
            'md5 x',
            'PATCH',
          ],
          ...[
            't=1,v1=00',
            't=999999999999,v1=',
            '2026-01-01T00:00:00Z',
            '999999-01-01T00:00:00Z',
            'W/"x"',
            '"sha256-"',
          ],
        ),
        fc.string({ maxLength: 40 }).map((text) => text.replace(/[^\x20-\x7e]/g, '')),
      ),
    ),
    { maxLength: 3 },
  )
  .map((pairs) => Object.fromEntries(pairs));

/** Bodies that are no JSON and no form, or more than either should be. */
export const hostileBodies: fc.Arbitrary<{ readonly type: string; readonly body: Buffer }> = fc.constantFrom(
  ...[
    ['application/json', '{"reference":"\\ud800"}'],
    ['application/json', '{"__proto__":{"a":1},"constructor":{"prototype":{}}}'],
    ['application/json', '['.repeat(30_000)],
    ['application/json', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`],
    ['application/json', '"text"'],
    ['application/json', '9'.repeat(5000)],
    ['application/json', '\ufeff{}'],
    ['application/json', ''],
    ['application/json', `{"a":"${'x'.repeat(70_000)}"}`],
    ['application/x-www-form-urlencoded', 'a=%&b=%zz&=&&&=x'],
    ['application/x-www-form-urlencoded', 'reference=a&reference=b&email=c&email=d&password=e&password=f'],
    ['application/x-www-form-urlencoded', '__proto__=x&constructor=y&toString=z&__proto__[a]=b'],
    ['application/x-www-form-urlencoded', `${'a=b&'.repeat(5000)}`],
    ['application/x-www-form-urlencoded', 'password=%ff%fe&email=%00&reference=%ed%a0%80'],
    [
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="file"\r\n\r\nx\r\n--b--\r\n',
    ],
    ['multipart/form-data; boundary=b', '--b\r\n\r\n\r\n--b'],
    [
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="__proto__"; filename="\0"\r\n\r\nx',
    ],
    ['multipart/form-data', 'x'],
    ['application/offset+octet-stream', 'PK'],
    ['text/plain', 'x'.repeat(60_000)],
    ['application/xml', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
  ].map(([type = '', text = '']) => ({ type, body: Buffer.from(text) })),
  { type: 'application/json', body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]) },
  { type: 'application/x-www-form-urlencoded', body: Buffer.from([0x61, 0x3d, 0xff, 0x00, 0xc3]) },
);
