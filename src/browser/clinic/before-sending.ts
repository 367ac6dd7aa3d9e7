// From what was chosen to the step before sending: checked by size, looked into where it is a ZIP, given its words.
import { chooseWords, listedWords } from '../../domain/passphrase.js';
import { formatBytes } from '../../locales/formats.js';
import { addPicked, nothing } from './add-files.js';
import type { AppState } from './app-state.js';
import { inspect } from './inspect.js';
import { askedAgain } from './look-back.js';
import { isOutdated } from './packing.js';

/** Loads the page anew, because the service has another version, with what can be kept. Never twice in a row. */
export async function renewPage(app: AppState): Promise<void> {
  const { memory, say, drafted } = app;
  const again = memory.renewedAt !== undefined && Date.now() - memory.renewedAt < 60_000;
  if (again) return app.setView({ step: 'failed', reason: say('failed-unknown'), next: 'reload' });
  if (drafted.current !== undefined) memory.keep({ words: drafted.current });
  if (memory.upload === undefined) await memory.keepHandles(app.selection.handles, undefined);
  memory.keep({ renewedAt: Date.now() });
  app.leaving.current = true;
  location.reload();
}

/** A part of the page is missing: of an older version, or there is no connection, and then nothing is given up. */
async function partIsMissing(app: AppState): Promise<void> {
  if (await isOutdated()) return await renewPage(app);
  app.setView({ step: 'choose', problem: app.say('choose-unloaded') });
}

/** Shows the words. Those made before stay, until others are asked for: they may stand on paper already. */
export async function protect(app: AppState, others = false): Promise<void> {
  const { drafted, wordList } = app;
  if (drafted.current === undefined || others) {
    const list = await wordList().catch(() => undefined);
    if (list === undefined) return await partIsMissing(app);
    const draw = (count: number) => crypto.getRandomValues(new Uint32Array(count));
    drafted.current = chooseWords(listedWords(list.default), draw);
    // they may be written down before anything is sent: a reload must not make others
    app.memory.keep({ words: drafted.current });
  }
  app.setView({ step: 'protect', words: drafted.current });
}

/** On from choosing: to the words, or for a single ZIP to what was found in it. */
export async function goOn(app: AppState): Promise<void> {
  const { selection, say, locale, maxBytes, setView } = app;
  const total = selection.chosen.reduce((sum, { file }) => sum + file.size, 0);
  if (selection.chosen.length === 0) return setView({ step: 'choose', problem: say('choose-missing') });
  const only = selection.chosen.length === 1 ? selection.chosen[0] : undefined;
  if (total > maxBytes) {
    const sizes = { size: formatBytes(locale, total), limit: formatBytes(locale, maxBytes) };
    return setView({ step: 'choose', problem: say('choose-too-large', sizes) });
  }
  if (only === undefined || !/\.zip$/i.test(only.path)) return await protect(app);
  setView({ step: 'check', inspection: undefined });
  const inspection = await inspect(only.file).catch(() => 'missing' as const);
  if (inspection === 'missing') return await partIsMissing(app);
  if (inspection === undefined) {
    app.setSelection(nothing);
    return setView({
      step: 'choose',
      problem: say('changed-choose', { names: say('quoted', { name: only.path }), count: 1 }),
    });
  }
  if (inspection.verdict === 'no-archive') return await protect(app);
  setView({ step: 'check', inspection });
}

/** Back to choosing, with what the browser may still read of the files that were chosen before. */
export async function chooseAgain(app: AppState): Promise<void> {
  const added = await addPicked(app.selection, await askedAgain(await app.memory.handles()));
  app.setSelection(added.selection);
  app.setView({ step: 'choose' });
}
