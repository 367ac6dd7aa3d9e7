// The steps from choosing to sending, one at a time. Which step is shown is decided here and nowhere else.
import type { VNode } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../domain/locale.js';
import { chooseWords, listedWords, passphraseOf } from '../domain/passphrase.js';
import { formatBytes } from '../locales/formats.js';
import { archiveNames } from '../zip/write-archive.js';
import { useBackAndForward } from './back-and-forward.js';
import { CheckView } from './check-view.js';
import { ChooseView } from './choose-view.js';
import { FailedView } from './failed-view.js';
import { inspect } from './inspect.js';
import { type Fitting, matches } from './kept-files.js';
import { findJob, forgetJob, forgetWords, type KeptJob, keepJob } from './kept-job.js';
import { ProtectView } from './protect-view.js';
import { ResumeView } from './resume-view.js';
import { nothing, ofHandles, type Selection } from './selection.js';
import { SendingView } from './sending-view.js';
import { type Cargo, type End, openCargo, type Progress, Transmission } from './transmission.js';
import { announceUpload, arrivedBytes, deleteUpload } from './tus-sender.js';
import { UnreadableFile } from './unreadable-file.js';
import type { Say } from './wording.js';
import type { Inspection } from './worker-messages.js';

interface AppProps {
  readonly locale: Locale;
  readonly say: Say;
  /** `/l/{token}` */
  readonly path: string;
  readonly maxBytes: number;
  readonly wordList: () => Promise<{ default: string }>;
}

type View =
  | { readonly step: 'choose'; readonly problem?: string }
  | { readonly step: 'check'; readonly inspection: Inspection | undefined }
  | { readonly step: 'protect'; readonly words: readonly string[] }
  | { readonly step: 'sending'; readonly own: boolean; readonly words: readonly string[] | undefined }
  | { readonly step: 'resume'; readonly job: KeptJob; readonly arrived: number; readonly differs?: string }
  | { readonly step: 'failed'; readonly reason: string };

const salted = () => crypto.getRandomValues(new Uint8Array(16));
const idle: Progress = { phase: 'starting', sent: 0, total: 1, bytesPerSecond: undefined, caughtUp: 0 };

/** All steps. */
export function App({ locale, say, path, maxBytes, wordList }: AppProps): VNode {
  const [view, setView] = useState<View>({ step: 'choose' });
  const [selection, setSelection] = useState<Selection>(nothing);
  const [progress, setProgress] = useState<Progress>(idle);
  const transmission = useRef<Transmission | undefined>(undefined);
  const leaving = useRef(false);
  const drafted = useRef<readonly string[] | undefined>(undefined);

  const leaveFor = useCallback((address: string) => {
    leaving.current = true;
    location.assign(address);
  }, []);

  useEffect(() => {
    void lookBack(path, leaveFor).then((found) => {
      if (found !== undefined) setView({ step: 'resume', ...found });
    });
  }, [path, leaveFor]);

  const unsaved = selection.chosen.length > 0 || view.step === 'sending';
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (unsaved && !leaving.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
  useFocusOnStep(view.step);
  useBackAndForward(view.step, {
    back: () => setView({ step: 'choose' }),
    forward: () => {
      if (selection.chosen.length > 0) void goOn();
    },
  });
  useQuietPage(view.step !== 'choose' || unsaved);

  /** The words made before stay, until others are asked for: they may stand on paper already. */
  const protect = (others = false) => {
    if (drafted.current === undefined || others) return makeWords();
    setView({ step: 'protect', words: drafted.current });
    return Promise.resolve();
  };
  const makeWords = async () => {
    const list = listedWords((await wordList()).default);
    const words = chooseWords(list, (count) => crypto.getRandomValues(new Uint32Array(count)));
    drafted.current = words;
    setView({ step: 'protect', words });
  };

  const goOn = async () => {
    const total = selection.chosen.reduce((sum, { file }) => sum + file.size, 0);
    if (selection.chosen.length === 0) return setView({ step: 'choose', problem: say('choose-missing') });
    const only = selection.chosen.length === 1 ? selection.chosen[0] : undefined;
    if (total > maxBytes) {
      const sizes = { size: formatBytes(locale, total), limit: formatBytes(locale, maxBytes) };
      return setView({ step: 'choose', problem: say('choose-too-large', sizes) });
    }
    if (only === undefined || !/\.zip$/i.test(only.path)) return await protect();
    setView({ step: 'check', inspection: undefined });
    const inspection = await inspect(only.file);
    if (inspection === undefined)
      return setView({ step: 'failed', reason: say('failed-changed', { name: only.path }) });
    if (inspection.verdict === 'no-archive') return await protect();
    setView({ step: 'check', inspection });
  };

  const finish = (end: End) => {
    transmission.current = undefined;
    if (end === 'done') {
      void forgetJob(path).then(() => leaveFor(`${path}/receipt`));
      return;
    }
    void forgetJob(path);
    forgetWords(path);
    drafted.current = undefined;
    setSelection(nothing);
    if (end === 'ended') setView({ step: 'choose' });
    else if (end instanceof UnreadableFile) {
      const reason =
        end.fileName === '' ? say('failed-memory') : say('failed-changed', { name: end.fileName });
      setView({ step: 'failed', reason });
    } else setView({ step: 'failed', reason: end.kind === 'refused' ? end.detail : say('failed-gone') });
  };

  /** @param kept an upload that is continued; without one a new one is announced */
  const send = async (cargo: Cargo, words: readonly string[] | undefined, kept?: KeptJob) => {
    setProgress(idle);
    setView({ step: 'sending', own: cargo.kind === 'own', words });
    try {
      const source = await openCargo(cargo, (bytes) => transmission.current?.caughtUp(bytes));
      const upload = kept?.upload ?? (await announced(path, source.size));
      if (typeof upload === 'object') return finish(upload.kind === 'session' ? { kind: 'gone' } : upload);
      if (kept === undefined)
        await keepJob(path, { ...jobOf(cargo, selection, words), upload, size: source.size });
      const running = new Transmission(upload, source, setProgress);
      transmission.current = running;
      const end = await running.run();
      // whoever stops it also says when it is deleted
      if (end !== 'ended') finish(end);
    } catch (error) {
      finish(error instanceof UnreadableFile ? error : new UnreadableFile(''));
    }
  };

  const pack = async (words: readonly string[]) => {
    const names = archiveNames(selection.chosen.map(({ path: name }) => name));
    const files = selection.chosen.map(({ file }) => file);
    const order = { files, names, passphrase: passphraseOf(words), salt: salted(), time: Date.now() };
    await send({ kind: 'packed', order }, words);
  };

  const resume = async (job: KeptJob, again: Selection, arrived: number) => {
    const fitting: Fitting = matches(job.files, again.chosen);
    if (fitting.missing !== undefined)
      return setView({ step: 'resume', job, arrived, differs: fitting.missing });
    setSelection({ chosen: fitting.chosen, handles: again.handles });
    const { packing } = job;
    const first = fitting.chosen[0];
    if (packing === undefined) {
      if (first !== undefined) await send({ kind: 'own', file: first.file }, undefined, job);
      return;
    }
    const names = archiveNames(job.files.map(({ path: name }) => name));
    const files = fitting.chosen.map(({ file }) => file);
    const order = {
      files,
      names,
      passphrase: passphraseOf(packing.words),
      salt: packing.salt,
      time: packing.time,
    };
    await send({ kind: 'packed', order }, packing.words, job);
  };

  const begunAnew = async (upload: string) => {
    await deleteUpload(upload);
    await forgetJob(path);
    forgetWords(path);
    setView({ step: 'choose' });
  };

  switch (view.step) {
    case 'choose':
      return (
        <ChooseView
          {...{ locale, say, selection, problem: view.problem }}
          change={(next) => {
            setSelection(next);
            setView({ step: 'choose' });
          }}
          goOn={() => void goOn()}
        />
      );
    case 'check':
      return (
        <CheckView
          {...{ say, inspection: view.inspection }}
          send={() => {
            const file = selection.chosen[0]?.file;
            if (file !== undefined) void send({ kind: 'own', file }, undefined);
          }}
          pack={() => void protect()}
          back={() => {
            setSelection(nothing);
            setView({ step: 'choose' });
          }}
        />
      );
    case 'protect':
      return (
        <ProtectView
          {...{ locale, say, words: view.words }}
          other={() => void protect(true)}
          back={() => setView({ step: 'choose' })}
          send={() => void pack(view.words)}
        />
      );
    case 'sending':
      return (
        <SendingView
          {...{ locale, say, path, progress, own: view.own, words: view.words }}
          pause={() => transmission.current?.pause()}
          resume={() => transmission.current?.resume()}
          stop={() => void transmission.current?.stop().then(() => finish('ended'))}
        />
      );
    case 'resume': {
      const { job, arrived } = view;
      return (
        <ResumeView
          {...{ locale, say, job, arrived, differs: view.differs }}
          resume={(again) => void resume(job, again, arrived)}
          ask={() => void askedAgain(job).then((again) => resume(job, again, arrived))}
          anew={() => void begunAnew(job.upload)}
        />
      );
    }
    case 'failed':
      return <FailedView say={say} reason={view.reason} />;
  }
}

/** An upload of this window that has not ended, and how much of it has arrived. */
async function lookBack(path: string, leaveFor: (address: string) => void) {
  const job = await findJob(path);
  if (job === undefined) return undefined;
  const arrived = await arrivedBytes(job.upload);
  if (arrived === job.size) {
    await forgetJob(path);
    leaveFor(`${path}/receipt`);
    return undefined;
  }
  if (typeof arrived === 'number') return { job, arrived };
  if (arrived === 'unreachable') return { job, arrived: 0 };
  if (arrived.kind === 'session') leaveFor(path);
  else await forgetJob(path);
  return undefined;
}

/** Files behind the kept handles, after the browser asked the person. Those it does not give are missing. */
async function askedAgain(job: KeptJob): Promise<Selection> {
  const given: FileSystemHandle[] = [];
  for (const handle of job.handles ?? []) {
    const asking = handle as FileSystemHandle & {
      requestPermission?(wish: { mode: 'read' }): Promise<PermissionState>;
    };
    const answer = await asking.requestPermission?.({ mode: 'read' }).catch(() => 'denied' as const);
    if (answer === undefined || answer === 'granted') given.push(handle);
  }
  return await ofHandles(given).catch(() => nothing);
}

async function announced(path: string, size: number) {
  for (let pause = 500; ; pause = Math.min(pause * 2, 15_000)) {
    const answer = await announceUpload(path, size);
    if (answer !== 'unreachable') return answer;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

function jobOf(
  cargo: Cargo,
  selection: Selection,
  words: readonly string[] | undefined,
): Omit<KeptJob, 'upload' | 'size'> {
  const files = selection.chosen.map(({ path, file }) => ({
    path,
    size: file.size,
    lastModified: file.lastModified,
  }));
  const { handles } = selection;
  if (cargo.kind === 'own' || words === undefined) return { files, handles, packing: undefined };
  return { files, handles, packing: { words, salt: cargo.order.salt, time: cargo.order.time } };
}

/** A new step is a new page: its heading gets the focus, and the window shows its beginning. */
function useFocusOnStep(step: View['step']): void {
  const shown = useRef<View['step']>('choose');
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    const heading = document.querySelector<HTMLElement>('#send h1');
    heading?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    if (heading?.textContent) document.title = heading.textContent;
  }, [step]);
}

/** What would lose the selection is put away while there is one: the other languages, and the simple form. */
function useQuietPage(quiet: boolean): void {
  useEffect(() => {
    for (const element of document.querySelectorAll<HTMLElement>('.languages, #simple'))
      element.hidden = quiet;
  }, [quiet]);
}
