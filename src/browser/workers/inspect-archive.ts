// An archive that is there already is judged before a byte of it is sent, by the same reader as the server's.
import { isSluiceError } from '../../errors.js';
import { checkArchive, isZipRule } from '../../zip/check-archive.js';
import { listEntries } from '../../zip/list-entries.js';
import { UnreadableFile } from './unreadable-file.js';
import type { Exposed, Inspection } from './worker-messages.js';

/** So many names go to the page, which shows fewer. */
const namedAtMost = 1000;

/** Judges an archive, and names what anyone can see of it: the server never learns a name. @throws UnreadableFile */
export async function inspectArchive(file: File): Promise<Inspection> {
  const read = async (offset: number, length: number) =>
    new Uint8Array(await file.slice(offset, offset + length).arrayBuffer());
  const source = { size: file.size, read };
  try {
    await checkArchive(source);
    const names = (await listEntries(source)).map(({ name }) => name);
    return { verdict: 'protected', names: names.slice(0, namedAtMost), count: names.length };
  } catch (error) {
    if (!isSluiceError(error) || !isZipRule(error.extras.rule)) throw new UnreadableFile(file.name);
    if (error.code === 'not_a_zip') return { verdict: 'no-archive' };
    const { rule, entry } = error.extras;
    const entries = await listEntries(source).catch(() => []);
    const exposed = entries.flatMap(({ name, exposure }): Exposed[] =>
      exposure === 'none' ? [] : [{ name, weak: exposure === 'weak' }],
    );
    const concerned = typeof entry === 'number' ? entries[entry - 1]?.name : undefined;
    return { verdict: 'refused', code: error.code, rule, exposed: exposed.slice(0, namedAtMost), concerned };
  }
}
