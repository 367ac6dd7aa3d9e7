// The font of our PDF pages: DejaVu Sans, cut down to Latin letters (all of our five languages), 35 kB. What a PDF needs to
// know of it is read from the file itself, as OpenType describes it. Its licence lies beside it.
import { readFileSync } from 'node:fs';
import { SluiceError } from '../../../errors.js';

/** A font as a PDF embeds it. Lengths are thousandths of the font's size. */
export interface EmbeddedFont {
  readonly file: Buffer;
  readonly ascent: number;
  readonly descent: number;
  readonly box: readonly [number, number, number, number];
  /** widths by glyph */
  readonly widths: readonly number[];
  /** the glyph of a character; that of U+FFFD for one it does not have */
  glyphOf(character: string): number;
  /** every character that it has, with its glyph */
  readonly characters: ReadonlyMap<number, number>;
}

const REPLACEMENT = 0xfffd;
let loaded: EmbeddedFont | undefined;

/** The font, read at first use and kept. */
export function embeddedFont(): EmbeddedFont {
  loaded ??= readFont(readFileSync(new URL('./dejavu-sans-latin.ttf', import.meta.url)));
  return loaded;
}

function readFont(file: Buffer): EmbeddedFont {
  const table = tablesOf(file);
  const head = table('head');
  const scale = 1000 / head.readUInt16BE(18);
  const metric = (from: Buffer, at: number) => Math.round(from.readInt16BE(at) * scale);
  const hhea = table('hhea');
  const metrics = table('hmtx');
  const measured = hhea.readUInt16BE(34);
  const glyphs = table('maxp').readUInt16BE(4);
  const widths = Array.from({ length: glyphs }, (_none, glyph) =>
    Math.round(metrics.readUInt16BE(4 * Math.min(glyph, measured - 1)) * scale),
  );
  const characters = charactersOf(table('cmap'));
  return {
    file,
    ascent: metric(hhea, 4),
    descent: metric(hhea, 6),
    box: [metric(head, 36), metric(head, 38), metric(head, 40), metric(head, 42)],
    widths,
    characters,
    glyphOf: (character) =>
      characters.get(character.codePointAt(0) ?? REPLACEMENT) ?? characters.get(REPLACEMENT) ?? 0,
  };
}

/** OpenType 1.9, "Table Directory". */
function tablesOf(file: Buffer): (tag: string) => Buffer {
  const places = new Map<string, Buffer>();
  for (let at = 12; at < 12 + 16 * file.readUInt16BE(4); at += 16) {
    const offset = file.readUInt32BE(at + 8);
    places.set(
      file.toString('latin1', at, at + 4),
      file.subarray(offset, offset + file.readUInt32BE(at + 12)),
    );
  }
  return (tag) => {
    const found = places.get(tag);
    if (found === undefined) throw new SluiceError('internal', `the font has no table ${tag}`);
    return found;
  };
}

/** The subtable of format 4 (OpenType 1.9, "cmap"): segments of characters, by a difference or by a list. */
function charactersOf(cmap: Buffer): Map<number, number> {
  const found = new Map<number, number>();
  for (let record = 0; record < cmap.readUInt16BE(2); record++) {
    const at = cmap.readUInt32BE(4 + 8 * record + 4);
    if (cmap.readUInt16BE(at) !== 4) continue;
    const length = cmap.readUInt16BE(at + 6); // twice the number of segments
    for (let segment = 0; segment < length; segment += 2) {
      const end = cmap.readUInt16BE(at + 14 + segment);
      const start = cmap.readUInt16BE(at + 16 + length + segment);
      const delta = cmap.readUInt16BE(at + 16 + 2 * length + segment);
      const rangeAt = at + 16 + 3 * length + segment;
      const range = cmap.readUInt16BE(rangeAt);
      for (let code = start; code <= end && code !== 0xffff; code++) {
        const listed = range === 0 ? code : cmap.readUInt16BE(rangeAt + range + 2 * (code - start));
        if (range === 0 || listed !== 0) found.set(code, (listed + delta) & 0xffff);
      }
    }
  }
  return found;
}
