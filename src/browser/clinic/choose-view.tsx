// Step 1: files, a folder, or both; by buttons, or dropped.
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../domain/locale.js';
import { formatBytes } from '../../locales/formats.js';
import { type Added, addPicked, nothing, type Selection } from './add-files.js';
import { ofDrop, ofField, ofHandles, type Picked } from './selection.js';
import type { Say } from './wording.js';

interface ChooseProps {
  readonly locale: Locale;
  readonly say: Say;
  readonly selection: Selection;
  readonly problem: string | undefined;
  /** what happened before, such as a new version of the page; not a fault of the person's */
  readonly notice: string | undefined;
  /** where files that were chosen before can be asked for again */
  readonly again: (() => void) | undefined;
  change(selection: Selection): void;
  goOn(): void;
}

/** Long lists say how much more there is. */
const shownAtMost = 50;
/** As many names as a sentence bears. */
const namedAtMost = 5;

/** Pickers of the browser that give handles, where it has them. */
interface Pickers {
  showOpenFilePicker?(options: { multiple: true }): Promise<FileSystemHandle[]>;
  showDirectoryPicker?(): Promise<FileSystemHandle>;
}

export function ChooseView(props: ChooseProps): VNode {
  const { locale, say, selection, problem, change, goOn } = props;
  const { chosen } = selection;
  const [reading, setReading] = useState(0);
  const [told, setTold] = useState<readonly string[]>([]);
  const size = chosen.reduce((sum, { file }) => sum + file.size, 0);
  const latest = useRef(selection);
  latest.current = selection;
  const queue = useRef(Promise.resolve());
  // one choice after the other: two at once would each add to what was there before, and one be forgotten
  const add = (what: Promise<Picked>) => {
    setReading((count) => count + 1);
    queue.current = queue.current.then(async () => {
      try {
        const picked = await what;
        const added = await addPicked(latest.current, picked);
        latest.current = added.selection;
        setTold(tell(say, picked, added));
        change(added.selection);
      } catch {
        setTold([say('choose-unread')]);
      } finally {
        setReading((count) => count - 1);
      }
    });
  };
  const take = (next: Selection) => {
    setTold([]);
    change(next);
  };
  return (
    <>
      <p class="step">{say('send-step', { step: 1 })}</p>
      <h1 tabIndex={-1}>{say('choose-title')}</h1>
      {problem !== undefined && <Problem text={problem} leadsTo="choose-files" />}
      {props.notice !== undefined && (
        <p class="caution" role="status">
          {props.notice}
        </p>
      )}
      <p class="lead">{say('choose-lead')}</p>
      {props.again !== undefined && (
        <p class="actions">
          <button type="button" onClick={props.again}>
            {say('choose-again')}
          </button>
        </p>
      )}
      <PickBox say={say} add={add} />
      <div role="status">
        {reading > 0 && <p>{say('choose-reading')}</p>}
        {chosen.length > 0 && (
          <p>
            <strong>{say('choose-count', { count: chosen.length, size: formatBytes(locale, size) })}</strong>
          </p>
        )}
        {told.map((sentence) => (
          <p key={sentence} class="caution">
            {sentence}
          </p>
        ))}
      </div>
      {chosen.length > 0 && <ChosenList {...{ locale, say, selection }} change={take} />}
      <p class="actions">
        <button type="button" onClick={goOn} disabled={reading > 0}>
          {say('choose-continue')}
        </button>
        {chosen.length > 0 && (
          <button type="button" class="second" onClick={() => take(nothing)}>
            {say('choose-clear')}
          </button>
        )}
      </p>
      <p class="hint">{say('choose-zip')}</p>
    </>
  );
}

function ChosenList(props: {
  readonly locale: Locale;
  readonly say: Say;
  readonly selection: Selection;
  change(selection: Selection): void;
}): VNode {
  const { locale, say, selection, change } = props;
  const { chosen } = selection;
  return (
    <>
      <ul class="files" aria-label={say('choose-list')}>
        {chosen.slice(0, shownAtMost).map(({ path, file }) => (
          <li key={path}>
            <span class="file-name">{path}</span>
            <span class="hint">{formatBytes(locale, file.size)}</span>
            <button
              type="button"
              class="plain"
              aria-label={say('choose-remove', { name: path })}
              onClick={() => change({ ...selection, chosen: chosen.filter((each) => each.path !== path) })}
            >
              <span aria-hidden="true">✕</span>
            </button>
          </li>
        ))}
      </ul>
      {chosen.length > shownAtMost && (
        <p class="hint">{say('choose-more', { count: chosen.length - shownAtMost })}</p>
      )}
    </>
  );
}

/** What the person would otherwise find out at the desk: each file that is not sent, or not under its name. */
function tell(say: Say, picked: Picked, added: Added): string[] {
  const names = (some: readonly string[]) => ({
    count: some.length,
    names: some.slice(0, namedAtMost).join(', ') + (some.length > namedAtMost ? ' …' : ''),
  });
  return [
    ...(picked.unreadable.length > 0 ? [say('choose-unreadable', names(picked.unreadable))] : []),
    ...(added.numbered.length > 0 ? [say('choose-numbered', names(added.numbered))] : []),
    ...(added.same.length > 0 ? [say('choose-same', names(added.same))] : []),
    ...(added.renewed.length > 0 ? [say('choose-renewed', names(added.renewed))] : []),
    ...(picked.emptyFolders > 0 ? [say('choose-empty', { count: picked.emptyFolders })] : []),
    ...(picked.litter > 0 ? [say('choose-litter', { count: picked.litter })] : []),
  ];
}

/** The box with both buttons, into which things may be dropped. */
export function PickBox({ say, add }: { readonly say: Say; add(what: Promise<Picked>): void }): VNode {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  useEffect(() => {
    // not known to JSX, and not to every browser: those then let files be chosen
    folder.current?.setAttribute('webkitdirectory', '');
  }, []);
  const pick = async (
    picker: (() => Promise<FileSystemHandle[]>) | undefined,
    field: HTMLInputElement | null,
  ) => {
    if (picker === undefined) return field?.click();
    try {
      const handles = await picker();
      add(ofHandles(handles));
    } catch (error) {
      // closed without choosing; or not allowed here, then the field still is
      if (!(error instanceof DOMException && error.name === 'AbortError')) field?.click();
    }
  };
  const { showOpenFilePicker, showDirectoryPicker } = window as Pickers;
  const taken = (event: Event) => {
    const field = event.currentTarget as HTMLInputElement;
    add(Promise.resolve(ofField(field.files ?? [])));
    // or choosing the same again would be no change, and nothing would be said
    field.value = '';
  };
  return (
    <fieldset
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer !== null) add(ofDrop(event.dataTransfer));
      }}
    >
      <legend class="visually-hidden">{say('choose-title')}</legend>
      <p class="actions">
        <button
          type="button"
          id="choose-files"
          onClick={() =>
            void pick(showOpenFilePicker && (() => showOpenFilePicker({ multiple: true })), files.current)
          }
        >
          {say('choose-files')}
        </button>
        <button
          type="button"
          class="second"
          onClick={() =>
            void pick(showDirectoryPicker && (async () => [await showDirectoryPicker()]), folder.current)
          }
        >
          {say('choose-folder')}
        </button>
      </p>
      <p class="hint">{say('choose-drop')}</p>
      <input ref={files} type="file" multiple hidden id="files-field" onChange={taken} />
      <input ref={folder} type="file" multiple hidden id="folder-field" onChange={taken} />
    </fieldset>
  );
}

/** What is wrong, read out, with a way to where it is mended. */
export function Problem({ text, leadsTo }: { readonly text: string; readonly leadsTo: string }): VNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [text]);
  return (
    <div class="error-summary" role="alert" tabIndex={-1} ref={box}>
      <p>
        <a
          href={`#${leadsTo}`}
          onClick={(event) => {
            event.preventDefault();
            document.getElementById(leadsTo)?.focus();
          }}
        >
          {text}
        </a>
      </p>
    </div>
  );
}
