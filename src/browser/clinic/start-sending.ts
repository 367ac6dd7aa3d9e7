// Sending, from its start in this window, or where it was left or another window holds it, to what its end means.
import { nothing } from './add-files.js';
import { type AppState, leaveFor } from './app-state.js';
import { renewPage } from './before-sending.js';
import { matches } from './kept-files.js';
import { askedAgain } from './look-back.js';
import type { KeptUpload } from './memory.js';
import type { Picked } from './selection.js';
import { type Cargo, type Outcome, SendingRun } from './sending-run.js';
import { idle } from './transmission.js';
import { deleteUpload, uploadPath } from './tus-sender.js';

/** What the end of a run means for the page. */
function finish(app: AppState, outcome: Outcome): void {
  const { path, setView, setSelection } = app;
  app.run.current = undefined;
  if (outcome.kind === 'receipt') leaveFor(app, `${path}/receipt`);
  else if (outcome.kind === 'password') leaveFor(app, path);
  else if (outcome.kind === 'renew') void renewPage(app);
  else if (outcome.kind === 'elsewhere') setView({ step: 'elsewhere' });
  else if (outcome.kind === 'choose') {
    setSelection(outcome.selection);
    setView({ step: 'choose', problem: outcome.problem });
  } else {
    setSelection(nothing);
    if (outcome.kind === 'moved') setView({ step: 'moved' });
    else if (outcome.kind === 'failed')
      setView({ step: 'failed', reason: outcome.reason, next: outcome.next });
    else {
      app.drafted.current = undefined;
      setView({ step: 'choose', problem: outcome.problem });
    }
  }
}

/** Sends, and shows how far it is until it ends. */
export async function send(app: AppState, cargo: Cargo): Promise<void> {
  const { path, say, memory, windows, setView } = app;
  const { words } = cargo;
  app.setProgress(idle);
  app.setSelection(cargo.selection);
  setView({ step: 'sending', words });
  const notice = (text: string) => setView({ step: 'sending', words, notice: text });
  const running = new SendingRun({ path, say, memory, windows, watch: app.setProgress, notice });
  app.run.current = running;
  finish(app, await running.start(cargo));
}

/** Goes on with an upload that was left, if these are its files. @param arrived bytes that the service has */
export async function resume(
  app: AppState,
  upload: KeptUpload,
  picked: Picked,
  arrived: number | undefined,
): Promise<void> {
  const { say, memory } = app;
  const fitting = await matches(memory, upload.files, picked);
  if (!('chosen' in fitting)) {
    const differs =
      'changed' in fitting
        ? say('resume-differs', { name: fitting.changed })
        : say('resume-missing', { count: fitting.missing });
    return app.setView({ step: 'resume', upload, arrived, differs });
  }
  const handles = picked.roots.flatMap(({ handle }) => handle ?? []);
  const words = upload.packing === undefined ? undefined : memory.words;
  await send(app, { selection: { chosen: fitting.chosen, handles }, words, before: upload });
}

/** Goes on with an upload that was left, with the files that the browser may read once it is asked. */
export async function resumeAsked(
  app: AppState,
  upload: KeptUpload,
  arrived: number | undefined,
): Promise<void> {
  await resume(app, upload, await askedAgain(await app.memory.handles()), arrived);
}

/** Gives up an upload that was left, and begins at choosing. */
export async function beginAnew(app: AppState, upload: KeptUpload): Promise<void> {
  const deleted = await deleteUpload(uploadPath(app.path, upload.id));
  await app.memory.forget();
  app.drafted.current = undefined;
  app.setView({ step: 'choose', problem: deleted ? undefined : app.say('sending-not-deleted') });
}

/** Takes an upload over from the window that sends it. */
export async function takeOver(app: AppState): Promise<void> {
  const { memory, windows, setView } = app;
  setView({ step: 'elsewhere', asked: true });
  const what = await windows.takeOver();
  if (what === undefined) {
    if (await windows.isSending()) return setView({ step: 'elsewhere', silent: true });
    return location.reload();
  }
  const { upload, words, chosen, handles } = what;
  const files = await memory.files(chosen);
  const before = upload && { ...upload, files };
  memory.keep({ words, upload: before });
  app.drafted.current = words;
  await memory.keepHandles(handles, undefined);
  await send(app, { selection: { chosen, handles }, words, before });
}
