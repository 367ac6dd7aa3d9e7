// What makes a word fit to be dictated: rules of letters and of sound, for the lists from which passwords of files are made.
import type { Locale } from '../../src/domain/locale.js';

/** Ways to write a sound, and the others, with spaces between; `^` and `$` hold a way to the beginning or end of a word. */
type Spellings = Readonly<Record<string, string>>;

/**
 * How else what is heard could be written: letters with other accents, and letters that sound alike in the language. English has no
 * rule for it; its words are in {@link soundTwins}.
 */
const otherSpellings: Readonly<Record<Locale, Spellings>> = {
  en: {},
  pl: {
    a: 'ą',
    c: 'ć',
    e: 'ę',
    l: 'ł',
    n: 'ń',
    o: 'ó ą',
    s: 'ś',
    z: 'ź ż',
    u: 'ó',
    om: 'ą',
    on: 'ą',
    em: 'ę',
    en: 'ę',
    ch: 'h',
    h: 'ch',
    rz: 'ż sz',
    sz$: 'ż rz',
    b$: 'p',
    p$: 'b',
    d$: 't',
    t$: 'd',
    g$: 'k',
    k$: 'g',
    z$: 's ż ź',
    s$: 'z ś',
    w$: 'f',
    f$: 'w',
    c$: 'dz ć',
  },
  sl: {
    c: 'č ć',
    s: 'š',
    z: 'ž',
    d: 'đ',
    lj: 'l',
    nj: 'n',
    l$: 'v lj',
    v$: 'l',
    n$: 'nj',
    b$: 'p',
    p$: 'b',
    d$: 't',
    t$: 'd',
    g$: 'k',
    k$: 'g',
    z$: 's š ž',
    s$: 'z š ž',
  },
  nb: {
    a: 'å æ',
    e: 'é è ê æ',
    o: 'ø å ó ò ô',
    '^hv': 'v',
    '^v': 'hv',
    '^hj': 'j gj',
    '^gj': 'j hj',
    '^j': 'gj hj',
    '^gi': 'ji',
    '^kj': 'tj ki',
    '^tj': 'kj',
    '^ki': 'kji tji',
    '^skj': 'sj ski',
    '^sj': 'skj sk',
    '^ski': 'sji skji',
    nd: 'nn',
    nn: 'nd n',
    ld: 'll',
    ll: 'ld l',
    rd: 'r',
    r$: 'rd',
    n$: 'nn nd',
    l$: 'll ld',
    ig$: 'i',
    i$: 'ig',
  },
  hu: {
    a: 'á',
    e: 'é',
    i: 'í',
    o: 'ó ö ő',
    u: 'ú ü ű',
    j: 'ly',
    ly: 'j',
    ll: 'l ly j',
    l$: 'll',
    s$: 'ss',
    z$: 'zz',
    n$: 'nn',
    t$: 'tt',
    k$: 'kk',
    tt$: 't',
    kk$: 'k',
    nn$: 'n',
  },
};

/** Every other way to write what one hears when a word is said, or what it would be with other accents; most are no words. */
export function heardAs(locale: Locale, word: string): string[] {
  const spellings = otherSpellings[locale];
  const longest = Math.max(1, ...Object.keys(spellings).map((key) => key.replace(/[\^$]/, '').length));
  const waysFrom = new Map<number, string[]>([[word.length, ['']]]);
  for (let at = word.length - 1; at >= 0; at -= 1) {
    const ways: string[] = [];
    for (let length = 1; length <= longest && at + length <= word.length; length += 1) {
      const part = word.slice(at, at + length);
      const written = [
        ...(length === 1 ? [part] : []),
        ...(spellings[part]?.split(' ') ?? []),
        ...(at === 0 ? (spellings[`^${part}`]?.split(' ') ?? []) : []),
        ...(at + length === word.length ? (spellings[`${part}$`]?.split(' ') ?? []) : []),
      ];
      for (const first of written)
        for (const rest of waysFrom.get(at + length) ?? []) ways.push(first + rest);
    }
    waysFrom.set(at, ways);
  }
  return [...new Set(waysFrom.get(0))].filter((way) => way !== word);
}

/** English words that sound like another one somewhere: in Britain, in America, or in most mouths. */
export const soundTwins: ReadonlySet<string> = new Set(
  (
    'air aisle allowed altar ant arc arrow ate aunt bail ball bare barrel base bay beach bear beat bee beech beer bell berry ' +
    'blue board boar bold border boulder bow bowl brake brass bread break bridal bridle buy cache calendar cannon canvas carat carrot ' +
    'cast caught cellar cell cent cereal chalk check cheetah cheque chews choir chord cite coarse coat cocoa collar colonel comma coral ' +
    'cord council counsel course court cream creek crew currant current cymbal dawn dear deer desert dessert die doe dough draft dual dye ' +
    'eight ewe eye fair fairy farther father feat feet ferry find fir flea flee floor flour flower for fore fort four fowl fur gait gate ' +
    'genes gorilla grate great groan guest hail hair hall hangar hare hawk hay heal heart heel hear herd here herring heroin hole horse ' +
    'hour idle idol jam jasmine jeans jewel kernel key knead knight knot ladder lamb lava lawn lead leaf leek lentil lesson lever llama loan ' +
    'lorry lynx made maid mail main maize male mane mantle mare marshal maze meat medal metal meter meteor mince mint miner moose morning ' +
    'moss muscle mussel mustard naval navel need new night nose nun oar one ore ought our pail pair palate palette panda pane parka pause ' +
    'paw peace peak peal pear pedal peer pi pie piece pier plain plane plate plum pole poor pore pour prey pride principal prize profit ' +
    'quay rain rapper raw read red reed reign rider right ring road roe role roll root rose rout route rye sail sailor sale sauce saw ' +
    'scene scent sea seal seam see seed serial shake shoe shore side sight site slay sleigh sole son soul spade spring stair stake stalk ' +
    'stationary stationery steak steal steel stork storey story straight suite sun sundae sweet sword symbol tacks tail tale taught tax tea ' +
    'team tear tee tent thyme tide tied timber time tire toad toe ton tow towed tuna two tyre vain vale vane veil vein waist wait waiter war ' +
    'warn waste wave way weak weather week weigh whale wheel whole wicker winter witch wood world worn wrap write yoke yolk'
  ).split(' '),
);

/** A word without what a bad line swallows: voiced consonants are as unvoiced ones, and double ones as single ones. */
export function muffled(word: string): string {
  const unvoiced: Readonly<Record<string, string>> = {
    b: 'p',
    d: 't',
    g: 'k',
    v: 'f',
    w: 'f',
    z: 's',
    n: 'm',
  };
  return word.replace(/[bdgvwzn]/g, (letter) => unvoiced[letter] ?? letter).replace(/(.)\1/g, '$1');
}

/** How many letters must be put in, taken out or changed to make one word of the other. */
export function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [index, against] of [...other].entries())
      next.push(
        Math.min(
          (row[index] ?? 0) + (letter === against ? 0 : 1),
          (row[index + 1] ?? 0) + 1,
          (next[index] ?? 0) + 1,
        ),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}

/** Why two words cannot stand in one list; nothing where they can. */
export function clash(one: string, other: string): string | undefined {
  if (one.slice(0, 4) === other.slice(0, 4)) return 'begin alike';
  if (one.startsWith(other) || other.startsWith(one)) return 'one is the beginning of the other';
  return distance(muffled(one), muffled(other)) < 2 ? 'sound alike' : undefined;
}
