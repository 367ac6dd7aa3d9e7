// Plain pages of text and tables as a PDF (ISO 32000-1), with the font inside, so that every reader shows every letter. A
// few dozen lines of format and one font, instead of a library with a dozen packages in a process that holds keys.
import { deflateSync } from 'node:zlib';
import type { Locale } from '../../../domain/locale.js';
import { embeddedFont } from './embedded-font.js';

/** A paragraph. `size` in points; `before`: points of space above it. */
export interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly before: number;
}

/** Rows of cells. `shares`: what each column gets of the width; `head` stands again on every page that the rows reach. */
export interface Table {
  readonly shares: readonly number[];
  readonly head?: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly size: number;
  readonly before: number;
}

/** What a document is made of. */
export interface PdfContent {
  readonly locale: Locale;
  readonly title: string;
  readonly blocks: readonly (Paragraph | Table)[];
  /** at the foot of each page. @param page from 1 on */
  readonly foot?: (page: number, pages: number) => string;
  /** wide pages, for tables of many columns */
  readonly landscape?: boolean;
}

/** A4, in points. */
const a4 = { short: 595, long: 842, margin: 56 } as const;
const lineHeight = 1.35;
const footSize = 8;
/** Between columns, and above and below the line under a row. */
const [columnGap, rowGap] = [10, 3];

/** One line of text in its place: `x` and `y` are where its baseline begins, from the left and from the bottom. */
interface PlacedLine {
  readonly text: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

/** What stands on one page. `rules`: heights at which a thin line goes from margin to margin. */
interface Page {
  readonly lines: PlacedLine[];
  readonly rules: number[];
}

/** The same content always gives the same bytes. @returns the whole file */
export function pdfDocument(content: PdfContent): Buffer {
  const paper = new Paper(content.landscape === true);
  for (const block of content.blocks) {
    if ('rows' in block) paper.table(block);
    else paper.paragraph(block);
  }
  const { pages, width, height } = paper;
  const { foot } = content;
  if (foot !== undefined)
    pages.forEach((page, index) => {
      const text = foot(index + 1, pages.length);
      page.lines.push({ text, size: footSize, x: a4.margin, y: a4.margin / 2 });
    });
  const firstPage = 8;
  const kids = pages.map((_page, index) => `${firstPage + 2 * index} 0 R`);
  const objects: Buffer[] = [
    plain(
      `<< /Type /Catalog /Pages 2 0 R /Lang (${content.locale}) /ViewerPreferences << /DisplayDocTitle true >> >>`,
    ),
    plain(`<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`),
    ...fontObjects(3),
    plain(`<< /Title ${hexText(content.title)} /Producer (Sluice) >>`),
    ...pages.flatMap(({ lines, rules }, index) => [
      plain(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] ` +
          `/Resources << /Font << /F1 3 0 R >> >> /Contents ${firstPage + 2 * index + 1} 0 R >>`,
      ),
      stream(Buffer.from([...rules.map((y) => ruled(y, width)), ...lines.map(drawn)].join('\n'))),
    ]),
  ];
  return assemble(objects, { root: 1, info: firstPage - 1 });
}

/** Pages that are filled from top to bottom. */
class Paper {
  readonly width: number;
  readonly height: number;
  readonly pages: Page[] = [];
  #y: number;

  constructor(landscape: boolean) {
    this.width = landscape ? a4.long : a4.short;
    this.height = landscape ? a4.short : a4.long;
    this.#y = this.#turn();
  }

  paragraph({ text, size, before }: Paragraph): void {
    this.#y -= before;
    for (const line of wrap(text, size, this.width - 2 * a4.margin)) {
      if (!this.#fits(size)) this.#y = this.#turn();
      this.#line(size, [{ text: line, x: a4.margin }]);
    }
  }

  table({ shares, head, rows, size, before }: Table): void {
    this.#y -= before;
    const all = shares.reduce((sum, share) => sum + share, 0);
    const whole = this.width - 2 * a4.margin - columnGap * (shares.length - 1);
    const widths = shares.map((share) => (whole * share) / all);
    const lefts = widths.map(
      (_width, at) => a4.margin + widths.slice(0, at).reduce((sum, width) => sum + width + columnGap, 0),
    );
    const linesOf = (cells: readonly string[]) =>
      cells.map((cell, at) => wrap(cell, size, widths[at] ?? whole));
    const put = (cells: readonly (readonly string[])[], again: () => void) => {
      const tall = Math.max(1, ...cells.map((lines) => lines.length));
      for (let at = 0; at < tall; at++) {
        if (!this.#fits(size)) {
          this.#y = this.#turn();
          again();
        }
        this.#line(
          size,
          cells.flatMap((lines, column) => {
            const text = lines[at];
            return text === undefined ? [] : [{ text, x: lefts[column] ?? a4.margin }];
          }),
        );
      }
      this.#y -= rowGap;
      this.pages.at(-1)?.rules.push(this.#y);
      this.#y -= rowGap;
    };
    const heading = () => {
      if (head !== undefined) put(linesOf(head), () => undefined);
    };
    heading();
    for (const row of rows) put(linesOf(row), heading);
  }

  #fits(size: number): boolean {
    return this.#y - size * lineHeight >= a4.margin;
  }

  #turn(): number {
    this.pages.push({ lines: [], rules: [] });
    return this.height - a4.margin;
  }

  #line(size: number, cells: readonly { readonly text: string; readonly x: number }[]): void {
    this.#y -= size * lineHeight;
    for (const { text, x } of cells) this.pages.at(-1)?.lines.push({ text, size, x, y: this.#y });
  }
}

/** Lines no wider than `width` points; a word that is too long is cut. */
function wrap(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((each) => pieces(each, size, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function pieces(word: string, size: number, width: number): string[] {
  const found: string[] = [];
  let piece = '';
  for (const character of word) {
    if (widthOf(piece + character, size) > width) {
      found.push(piece);
      piece = '';
    }
    piece += character;
  }
  return piece === '' ? found : [...found, piece];
}

function widthOf(text: string, size: number): number {
  const { widths, glyphOf } = embeddedFont();
  let width = 0;
  for (const character of text) width += widths[glyphOf(character)] ?? 0;
  return (width * size) / 1000;
}

function drawn({ text, size, x, y }: PlacedLine): string {
  const { glyphOf } = embeddedFont();
  const glyphs = [...text].map((character) => hex4(glyphOf(character))).join('');
  return `BT /F1 ${size} Tf ${x.toFixed(2)} ${y.toFixed(2)} Td <${glyphs}> Tj ET`;
}

/** A hair line in grey. */
function ruled(y: number, width: number): string {
  return `0.6 G 0.5 w ${a4.margin} ${y.toFixed(2)} m ${width - a4.margin} ${y.toFixed(2)} l S`;
}

/** The font: glyphs are numbered as in its file, and a table says which letters they are, for search and copying. */
function fontObjects(first: number): Buffer[] {
  const { file, ascent, descent, box, widths, characters } = embeddedFont();
  const letters = [...characters].map(([code, glyph]) => `<${hex4(glyph)}> <${hex4(code)}>`);
  const blocks: string[] = [];
  // a block may have 100 entries (Adobe Technical Note 5014)
  for (let at = 0; at < letters.length; at += 100) {
    const block = letters.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  const toUnicode = [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Letters def /CMapType 2 def',
    '1 begincodespacerange\n<0000> <ffff>\nendcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
  return [
    plain(
      `<< /Type /Font /Subtype /Type0 /BaseFont /DejaVuSans /Encoding /Identity-H ` +
        `/DescendantFonts [${first + 1} 0 R] /ToUnicode ${first + 3} 0 R >>`,
    ),
    plain(
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /DejaVuSans /CIDToGIDMap /Identity ` +
        `/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> ` +
        `/FontDescriptor << /Type /FontDescriptor /FontName /DejaVuSans /Flags 32 /FontBBox [${box.join(' ')}] ` +
        `/ItalicAngle 0 /Ascent ${ascent} /Descent ${descent} /CapHeight ${ascent} /StemV 80 /FontFile2 ${first + 2} 0 R >> ` +
        `/W [0 [${widths.join(' ')}]] >>`,
    ),
    stream(file, `/Length1 ${file.length}`),
    stream(Buffer.from(toUnicode)),
  ];
}

function plain(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

function stream(content: Buffer, more = ''): Buffer {
  const packed = deflateSync(content);
  const head = `<< /Length ${packed.length} /Filter /FlateDecode ${more} >>\nstream\n`;
  return Buffer.concat([plain(head), packed, plain('\nendstream')]);
}

/** Text outside of pages: UTF-16 with its mark, in hexadecimal. */
function hexText(text: string): string {
  return `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
}

function hex4(number: number): string {
  return number.toString(16).padStart(4, '0');
}

function assemble(objects: readonly Buffer[], { root, info }: { root: number; info: number }): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  let length = parts[0]?.length ?? 0;
  const offsets = objects.map((object, index) => {
    const at = length;
    const whole = Buffer.concat([plain(`${index + 1} 0 obj\n`), object, plain('\nendobj\n')]);
    parts.push(whole);
    length += whole.length;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    plain(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}` +
        `trailer\n<< /Size ${objects.length + 1} /Root ${root} 0 R /Info ${info} 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
