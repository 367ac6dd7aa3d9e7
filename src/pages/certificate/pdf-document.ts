// Plain pages of text as a PDF (ISO 32000-1), with the font inside, so that every reader shows every letter. Forty lines
// of format and one font, instead of a library with a dozen packages in a process that holds keys.
import { deflateSync } from 'node:zlib';
import type { Locale } from '../../domain/locale.js';
import { embeddedFont } from './embedded-font.js';

/** A paragraph. `size` in points; `before`: points of space above it. */
export interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly before: number;
}

/** A4, in points. */
const page = { width: 595, height: 842, margin: 56 } as const;
const lineHeight = 1.35;

/** One line of text in its place: `y` is its baseline, from the bottom. */
interface PlacedLine {
  readonly text: string;
  readonly size: number;
  readonly y: number;
}

/** The same paragraphs always give the same bytes. @returns the whole file */
export function pdfDocument(content: {
  readonly locale: Locale;
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
}): Buffer {
  const pages = paginate(content.paragraphs);
  const firstPage = 8;
  const kids = pages.map((_lines, index) => `${firstPage + 2 * index} 0 R`);
  const objects: Buffer[] = [
    plain(
      `<< /Type /Catalog /Pages 2 0 R /Lang (${content.locale}) /ViewerPreferences << /DisplayDocTitle true >> >>`,
    ),
    plain(`<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`),
    ...fontObjects(3),
    plain(`<< /Title ${hexText(content.title)} /Producer (Sluice) >>`),
    ...pages.flatMap((lines, index) => [
      plain(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] ` +
          `/Resources << /Font << /F1 3 0 R >> >> /Contents ${firstPage + 2 * index + 1} 0 R >>`,
      ),
      stream(Buffer.from(lines.map(drawn).join('\n'))),
    ]),
  ];
  return assemble(objects, { root: 1, info: firstPage - 1 });
}

function paginate(paragraphs: readonly Paragraph[]): PlacedLine[][] {
  const pages: PlacedLine[][] = [[]];
  const top = page.height - page.margin;
  let y = top;
  for (const { text, size, before } of paragraphs) {
    y -= before;
    for (const line of wrap(text, size, page.width - 2 * page.margin)) {
      y -= size * lineHeight;
      if (y < page.margin) {
        pages.push([]);
        y = top - size * lineHeight;
      }
      pages.at(-1)?.push({ text: line, size, y });
    }
  }
  return pages;
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

function drawn({ text, size, y }: PlacedLine): string {
  const { glyphOf } = embeddedFont();
  const glyphs = [...text].map((character) => hex4(glyphOf(character))).join('');
  return `BT /F1 ${size} Tf ${page.margin} ${y.toFixed(2)} Td <${glyphs}> Tj ET`;
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
