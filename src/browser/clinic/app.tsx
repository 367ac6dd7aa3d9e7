// The steps from choosing to sending, one at a time. Which step is shown is decided here and nowhere else.
import type { VNode } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../domain/locale.js';
import { chooseWords, listedWords } from '../../domain/passphrase.js';
import { formatBytes } from '../../locales/formats.js';
import type { Inspection } from '../workers/worker-messages.js';
import { addPicked, nothing, type Selection } from './add-files.js';
import { useBackAndForward } from './back-and-forward.js';
import { CheckView } from './check-view.js';
import { ChooseView } from './choose-view.js';
import { ElsewhereView, MovedView } from './elsewhere-view.js';
import { FailedView } from './failed-view.js';
import { inspect } from './inspect.js';
import { matches } from './kept-files.js';
import { askedAgain, type Found, lookBack } from './look-back.js';
import type { KeptUpload, Memory } from './memory.js';
import type { OtherWindows } from './other-windows.js';
import { isOutdated } from './packing.js';
import { ProtectView } from './protect-view.js';
import { ResumeView } from './resume-view.js';
import type { Picked } from './selection.js';
import { type Cargo, type Outcome, SendingRun } from './sending-run.js';
import { SendingView } from './sending-view.js';
import { idle, type Progress } from './transmission.js';
import { deleteUpload, uploadPath } from './tus-sender.js';
import { useFocusOnStep, useQuietPage, useWarning, useWhenFree } from './window-hooks.js';
import type { Say } from './wording.js';

interface AppProps {
  readonly locale: Locale;
  readonly say: Say;
  /** `/l/{token}` */
  readonly path: string;
  readonly maxBytes: number;
  /** whether somebody was sending by this link when the page was made */
  readonly underWay: boolean;
  readonly memory: Memory;
  readonly windows: OtherWindows;
  /** has begun to be loaded */
  readonly wordList: () => Promise<{ default: string }>;
}

type Failed = Extract<Outcome, { kind: 'failed' }>;
type View =
  | {
      readonly step: 'choose';
      readonly problem?: string | undefined;
      readonly notice?: string | undefined;
      readonly again?: boolean;
    }
  | { readonly step: 'check'; readonly inspection: Inspection | undefined }
  | { readonly step: 'protect'; readonly words: readonly string[] }
  | { readonly step: 'sending'; readonly words: readonly string[] | undefined; readonly notice?: string }
  | Extract<Found, { step: 'resume' }>
  | { readonly step: 'elsewhere'; readonly asked?: boolean; readonly silent?: boolean }
  | { readonly step: 'moved' }
  | ({ readonly step: 'failed' } & Omit<Failed, 'kind'>);

/** All steps. */
export function App(props: AppProps): VNode {
  const { locale, say, path, maxBytes, underWay, memory, windows, wordList } = props;
  const [view, setView] = useState<View>({ step: 'choose' });
  const [selection, setSelection] = useState<Selection>(nothing);
  const [progress, setProgress] = useState<Progress>(idle);
  const run = useRef<SendingRun | undefined>(undefined);
  const leaving = useRef(false);
  const drafted = useRef<readonly string[] | undefined>(memory.words);

  const leaveFor = useCallback((address: string) => {
    leaving.current = true;
    location.assign(address);
  }, []);

  useEffect(() => {
    void lookBack({ path, say, memory, windows, underWay }).then((found) => {
      if ('leaveFor' in found) leaveFor(found.leaveFor);
      // nothing to tell: whoever has gone on meanwhile is not led back
      else if (found.step !== 'choose' || found.notice !== undefined) setView(found);
    });
  }, [path, say, memory, windows, underWay, leaveFor]);

  // the other window ended or was closed: what was chosen here can go, and else the service knows how it stands
  const waits = view.step === 'elsewhere' && view.asked !== true;
  useWhenFree(windows, waits, () => {
    if (selection.chosen.length === 0) location.reload();
    else setView({ step: 'choose' });
  });

  const unsaved = selection.chosen.length > 0 || view.step === 'sending';
  useWarning(unsaved && view.step !== 'moved' && view.step !== 'elsewhere', leaving);
  useFocusOnStep(view.step);
  useBackAndForward(view.step, {
    back: () => setView({ step: 'choose' }),
    forward: () => {
      if (selection.chosen.length > 0) void goOn();
    },
  });
  useQuietPage(view.step !== 'choose' || unsaved);

  /** Loads the page anew, because the service has another version, with what can be kept. Never twice in a row. */
  const renew = async () => {
    const again = memory.renewedAt !== undefined && Date.now() - memory.renewedAt < 60_000;
    if (again) return setView({ step: 'failed', reason: say('failed-unknown'), next: 'reload' });
    if (drafted.current !== undefined) memory.keep({ words: drafted.current });
    if (memory.upload === undefined) await memory.keepHandles(selection.handles, undefined);
    memory.keep({ renewedAt: Date.now() });
    leaving.current = true;
    location.reload();
  };

  /** A part of the page is missing: of an older version, or there is no connection, and then nothing is given up. */
  const missing = async () => {
    if (await isOutdated()) return await renew();
    setView({ step: 'choose', problem: say('choose-unloaded') });
  };

  /** The words made before stay, until others are asked for: they may stand on paper already. */
  const protect = async (others = false) => {
    if (drafted.current === undefined || others) {
      const list = await wordList().catch(() => undefined);
      if (list === undefined) return await missing();
      const draw = (count: number) => crypto.getRandomValues(new Uint32Array(count));
      drafted.current = chooseWords(listedWords(list.default), draw);
    }
    setView({ step: 'protect', words: drafted.current });
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
    const inspection = await inspect(only.file).catch(() => 'missing' as const);
    if (inspection === 'missing') return await missing();
    if (inspection === undefined) {
      setSelection(nothing);
      return setView({
        step: 'choose',
        problem: say('changed-choose', { names: say('quoted', { name: only.path }), count: 1 }),
      });
    }
    if (inspection.verdict === 'no-archive') return await protect();
    setView({ step: 'check', inspection });
  };

  const finish = (outcome: Outcome) => {
    run.current = undefined;
    if (outcome.kind === 'receipt') return leaveFor(`${path}/receipt`);
    if (outcome.kind === 'password') return leaveFor(path);
    if (outcome.kind === 'renew') return void renew();
    if (outcome.kind === 'elsewhere') return setView({ step: 'elsewhere' });
    if (outcome.kind === 'choose') {
      setSelection(outcome.selection);
      return setView({ step: 'choose', problem: outcome.problem });
    }
    setSelection(nothing);
    if (outcome.kind === 'moved') setView({ step: 'moved' });
    else if (outcome.kind === 'failed')
      setView({ step: 'failed', reason: outcome.reason, next: outcome.next });
    else {
      drafted.current = undefined;
      setView({ step: 'choose', problem: outcome.problem });
    }
  };

  const send = async (cargo: Cargo) => {
    const { words } = cargo;
    setProgress(idle);
    setSelection(cargo.selection);
    setView({ step: 'sending', words });
    const notice = (text: string) => setView({ step: 'sending', words, notice: text });
    const running = new SendingRun({ path, say, memory, windows, watch: setProgress, notice });
    run.current = running;
    finish(await running.start(cargo));
  };

  const resume = async (upload: KeptUpload, picked: Picked, arrived: number | undefined) => {
    const fitting = await matches(memory, upload.files, picked);
    if (!('chosen' in fitting)) {
      const differs =
        'changed' in fitting
          ? say('resume-differs', { name: fitting.changed })
          : say('resume-missing', { count: fitting.missing });
      return setView({ step: 'resume', upload, arrived, differs });
    }
    const handles = picked.roots.flatMap(({ handle }) => handle ?? []);
    const words = upload.packing === undefined ? undefined : memory.words;
    await send({ selection: { chosen: fitting.chosen, handles }, words, before: upload });
  };

  const begunAnew = async (upload: KeptUpload) => {
    const deleted = await deleteUpload(uploadPath(path, upload.id));
    await memory.forget();
    drafted.current = undefined;
    setView({ step: 'choose', problem: deleted ? undefined : say('sending-not-deleted') });
  };

  const takeOver = async () => {
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
    drafted.current = words;
    await memory.keepHandles(handles, undefined);
    await send({ selection: { chosen, handles }, words, before });
  };

  const chooseAgain = async () => {
    const added = await addPicked(selection, await askedAgain(await memory.handles()));
    setSelection(added.selection);
    setView({ step: 'choose' });
  };

  switch (view.step) {
    case 'choose':
      return (
        <ChooseView
          {...{ locale, say, selection, problem: view.problem, notice: view.notice, goOn: () => void goOn() }}
          again={view.again === true ? () => void chooseAgain() : undefined}
          change={(next) => {
            setSelection(next);
            setView({ step: 'choose' });
          }}
        />
      );
    case 'check':
      return (
        <CheckView
          {...{ say, inspection: view.inspection }}
          send={() => void send({ selection, words: undefined, before: undefined })}
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
          send={() => void send({ selection, words: view.words, before: undefined })}
        />
      );
    case 'sending':
      return (
        <SendingView
          {...{ locale, say, path, progress, own: view.words === undefined }}
          {...{ words: view.words, notice: view.notice }}
          pause={() => run.current?.pause()}
          resume={() => run.current?.resume()}
          stop={() => run.current?.stop()}
        />
      );
    case 'resume': {
      const { upload, arrived } = view;
      const ask = async () => resume(upload, await askedAgain(await memory.handles()), arrived);
      return (
        <ResumeView
          {...{ locale, say, upload, arrived, differs: view.differs, notice: view.notice }}
          {...{ asks: view.asks === true, words: upload.packing === undefined ? undefined : memory.words }}
          resume={(again) => void resume(upload, again, arrived)}
          ask={() => void ask()}
          anew={() => void begunAnew(upload)}
        />
      );
    }
    case 'elsewhere':
      return (
        <ElsewhereView
          {...{ say, asked: view.asked === true, silent: view.silent === true }}
          takeOver={() => void takeOver()}
        />
      );
    case 'moved':
      return <MovedView say={say} />;
    case 'failed':
      return <FailedView {...{ say, path, reason: view.reason, next: view.next }} />;
  }
}
