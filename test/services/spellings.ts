// One address in many spellings: what a router, a proxy or a regular expression may read differently from each other.

const encoded = (letter: string) => `%${letter.charCodeAt(0).toString(16).padStart(2, '0')}`;
const encodeAt = (path: string, at: number) =>
  `${path.slice(0, at)}${encoded(path[at] ?? '')}${path.slice(at + 1)}`;

/**
 * Request targets that mean `path`, or that somebody might take for it. @param host the name of the service, with its port
 * @param otherSurface a path of another surface, which stands where it must not count
 */
export function spellingsOf(path: string, host: string, otherSurface: string): ReadonlyMap<string, string> {
  const letters = [...path].flatMap((letter, at) => (/[a-z]/.test(letter) ? [at] : []));
  const [first = 1] = letters;
  const middle = letters[Math.floor(letters.length / 2)] ?? first;
  const last = letters.at(-1) ?? first;
  const inner = path.indexOf('/', 1);
  const cut = inner < 0 ? path.length : inner;
  return new Map([
    ['the first letter encoded', encodeAt(path, first)],
    ['a letter in the middle encoded', encodeAt(path, middle)],
    ['the last letter encoded', encodeAt(path, last)],
    ['every letter encoded', path.replace(/[a-z]/g, encoded)],
    ['a slash encoded', `${path.slice(0, cut)}%2f${path.slice(cut + 1)}`],
    ['encoded twice', encodeAt(path, first).replace('%', '%25')],
    ['absolute form', `http://${host}${path}`],
    ['absolute form in capitals, encoded', `HTTP://${host}${encodeAt(path, first)}`],
    ['absolute form of https', `https://${host}${path}`],
    ['a doubled slash in front', `/${path}`],
    ['a doubled slash inside', `${path.slice(0, cut)}/${path.slice(cut)}`],
    ['a dot segment', `/.${path}`],
    ['out of another surface', `${otherSurface}/..${path}`],
    ['dots encoded', `${otherSurface}/%2e%2e${path}`],
    ['a query like another surface', `${path}?${otherSurface}`],
    ['a fragment like another surface', `${path}#${otherSurface}`],
    ['a parameter behind a semicolon', `${path};${otherSurface}`],
    ['in capitals', path.toUpperCase()],
    ['a slash at the end', `${path}/`],
    ['a slash at the end, and a query', `${path}/?x=${otherSurface}`],
    ['a backslash', `${path.slice(0, cut)}\\${path.slice(cut + 1)}`],
  ]);
}
