// On the receipt: the words once more, in the window that made them, until they were told; and a button that prints.
import { render, type VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Locale } from '../../domain/locale.js';
import { FileNames } from './file-names.js';
import { tidyHandles } from './kept-handles.js';
import { Memory, ownIds, type SentFiles } from './memory.js';
import { WordsPanel } from './protect-view.js';
import { type Say, wording } from './wording.js';

/** Begins in a language, with its texts. */
export function showWords(locale: Locale, texts: string): void {
  const say = wording(locale, texts);
  const print = document.getElementById('print');
  if (print !== null) render(<PrintButton say={say} />, print);
  const root = document.getElementById('words');
  if (root !== null) void tell(root, locale, say);
}

async function tell(root: HTMLElement, locale: Locale, say: Say): Promise<void> {
  const { path = '', there } = root.dataset;
  void tidyHandles(ownIds());
  const memory = await Memory.open(path);
  // the link is used: whatever this window was about to send, it will not
  await memory.forgetUpload();
  const { words, sent } = memory;
  if (there !== 'true') return await memory.forget();
  render(
    <>
      {words === undefined ? <NotKept say={say} /> : <Told {...{ locale, say, memory, words }} />}
      {sent !== undefined && <SentNames {...{ say, sent }} />}
    </>,
    root,
  );
}

/** What to do in a window that did not make the words, or has them no more. */
function NotKept({ say }: { readonly say: Say }): VNode {
  return (
    <section class="no-print" aria-labelledby="told">
      <h2 id="told">{say('told-title')}</h2>
      <p>{say('told-not-kept')}</p>
      <p>{say('told-lost')}</p>
    </section>
  );
}

/** The clinic's own list of what it sent: the service knows no name. */
function SentNames({ say, sent }: { readonly say: Say; readonly sent: SentFiles }): VNode {
  return (
    <section aria-labelledby="sent-names">
      <h2 id="sent-names">{say('sent-names')}</h2>
      <FileNames say={say} names={sent.names} count={sent.count} most={sent.names.length} />
      <p class="hint">{say('sent-names-hint')}</p>
    </section>
  );
}

function PrintButton({ say }: { readonly say: Say }): VNode {
  return (
    <button type="button" class="second" onClick={() => window.print()}>
      {say('receipt-print')}
    </button>
  );
}

interface ToldProps {
  readonly locale: Locale;
  readonly say: Say;
  readonly memory: Memory;
  readonly words: readonly string[];
}

function Told({ locale, say, memory, words }: ToldProps): VNode | null {
  const [told, setTold] = useState(false);
  if (told) return null;
  return (
    <section class="no-print" aria-labelledby="told">
      <h2 id="told">{say('told-title')}</h2>
      <p>{say('told-lead')}</p>
      <WordsPanel {...{ locale, say, words }} />
      <p class="hint">{say('told-stays')}</p>
      <p class="actions">
        <button
          type="button"
          class="second"
          onClick={() => {
            void memory.forget();
            setTold(true);
          }}
        >
          {say('told-hide')}
        </button>
      </p>
    </section>
  );
}
