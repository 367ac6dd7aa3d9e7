// What the steps of a clinic's page share: which one is shown, what was chosen, and what the page is made with.
import { useRef, useState } from 'preact/hooks';
import type { Locale } from '../../domain/locale.js';
import type { Inspection } from '../workers/worker-messages.js';
import { nothing, type Selection } from './add-files.js';
import type { Found } from './look-back.js';
import type { Memory } from './memory.js';
import type { OtherWindows } from './other-windows.js';
import type { Outcome, SendingRun } from './sending-run.js';
import { idle, type Progress } from './transmission.js';
import type { Say } from './wording.js';

/** Who asks, and for which ticket. */
export interface About {
  readonly desk: string;
  readonly reference: string;
}

/** What the page is made with. */
export interface AppProps {
  readonly about: About;
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

/** The end that nothing can be done about. */
type Failed = Extract<Outcome, { kind: 'failed' }>;
/** The step that is shown, and what it says. */
export type View =
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

/** A value that outlives a drawing, and whose change asks for none. */
interface Kept<Value> {
  current: Value;
}

/** The state of one drawing of the page, with the setters that ask for the next. */
export interface AppState extends AppProps {
  readonly view: View;
  readonly setView: (view: View) => void;
  readonly selection: Selection;
  readonly setSelection: (selection: Selection) => void;
  readonly progress: Progress;
  readonly setProgress: (progress: Progress) => void;
  /** the upload that this window sends */
  readonly run: Kept<SendingRun | undefined>;
  /** whether the page is being left on purpose, so that nobody is warned */
  readonly leaving: Kept<boolean>;
  /** the words that were made for this link in this window; they may stand on paper already */
  readonly drafted: Kept<readonly string[] | undefined>;
}

/** The state of the page, kept between drawings. */
export function useAppState(props: AppProps): AppState {
  const [view, setView] = useState<View>({ step: 'choose' });
  const [selection, setSelection] = useState<Selection>(nothing);
  const [progress, setProgress] = useState<Progress>(idle);
  const run = useRef<SendingRun | undefined>(undefined);
  const leaving = useRef(false);
  const drafted = useRef<readonly string[] | undefined>(props.memory.words);
  return { ...props, view, setView, selection, setSelection, progress, setProgress, run, leaving, drafted };
}

/** Goes to another page without a warning. @param address a path of this service */
export function leaveFor(app: Pick<AppState, 'leaving'>, address: string): void {
  app.leaving.current = true;
  location.assign(address);
}
