// Step 1: files, a folder, or both; by buttons, or dropped.
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../domain/locale.js';
import { formatBytes } from '../locales/formats.js';
import { nothing, ofDrop, ofField, ofHandles, type Selection, together } from './selection.js';
import type { Say } from './wording.js';

interface ChooseProps {
  readonly locale: Locale;
  readonly say: Say;
  readonly selection: Selection;
  readonly problem: string | undefined;
  change(selection: Selection): void;
  goOn(): void;
}

/** Long lists say how much more there is. */
const shownAtMost = 50;

/** Pickers of the browser that give handles, where it has them. */
interface Pickers {
  showOpenFilePicker?(options: { multiple: true }): Promise<FileSystemHandle[]>;
  showDirectoryPicker?(): Promise<FileSystemHandle>;
}

export function ChooseView({ locale, say, selection, problem, change, goOn }: ChooseProps): VNode {
  const { chosen } = selection;
  const [reading, setReading] = useState(false);
  const size = chosen.reduce((sum, { file }) => sum + file.size, 0);
  const add = async (what: Promise<Selection>) => {
    setReading(true);
    try {
      change(together(selection, await what));
    } finally {
      setReading(false);
    }
  };
  return (
    <>
      <p class="step">{say('send-step', { step: 1 })}</p>
      <h1 tabIndex={-1}>{say('choose-title')}</h1>
      {problem !== undefined && <Problem text={problem} leadsTo="choose-files" />}
      <p class="lead">{say('choose-lead')}</p>
      <PickBox say={say} add={(what) => void add(what)} />
      <div role="status">
        {reading && <p>{say('choose-reading')}</p>}
        {chosen.length > 0 && (
          <p>
            <strong>{say('choose-count', { count: chosen.length, size: formatBytes(locale, size) })}</strong>
          </p>
        )}
      </div>
      {chosen.length > 0 && (
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
                  onClick={() =>
                    change({ chosen: chosen.filter((each) => each.path !== path), handles: undefined })
                  }
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
      )}
      <p class="actions">
        <button type="button" onClick={goOn} disabled={reading}>
          {say('choose-continue')}
        </button>
        {chosen.length > 0 && (
          <button type="button" class="second" onClick={() => change(nothing)}>
            {say('choose-clear')}
          </button>
        )}
      </p>
      <p class="hint">{say('choose-zip')}</p>
    </>
  );
}

/** The box with both buttons, into which things may be dropped. */
export function PickBox({ say, add }: { readonly say: Say; add(what: Promise<Selection>): void }): VNode {
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
