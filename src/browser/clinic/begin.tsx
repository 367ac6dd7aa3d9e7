// Puts the steps in the place of the form that the server wrote, in a browser that can do them.
import { render } from 'preact';
import type { Locale } from '../../domain/locale.js';
import { App } from './app.js';
import { tidyHandles } from './kept-handles.js';
import { Memory, ownIds } from './memory.js';
import { OtherWindows } from './other-windows.js';
import { loadWorker } from './packing.js';
import { wording } from './wording.js';

/** Begins in a language, with its texts and its words. */
export function begin(locale: Locale, texts: string, wordList: () => Promise<{ default: string }>): void {
  const root = document.getElementById('send');
  if (root !== null) void start(root, locale, texts, wordList);
}

async function start(
  root: HTMLElement,
  locale: Locale,
  texts: string,
  wordList: () => Promise<{ default: string }>,
): Promise<void> {
  const { path = '', maxBytes = '0', sending, desk = '', reference = '' } = root.dataset;
  // what the steps need later is loaded now: a new version of the service does not have it any more
  if (!loadWorker()) {
    document.getElementById('too-old')?.removeAttribute('hidden');
    document.getElementById('plain-why')?.remove();
    return;
  }
  void tidyHandles(ownIds());
  const [memory, windows] = await Promise.all([Memory.open(path), OtherWindows.of(path)]);
  let words: ReturnType<typeof wordList> | undefined = wordList();
  words.catch(() => {
    words = undefined;
  });
  const say = wording(locale, texts);
  root.replaceChildren();
  document.title = say('choose-title');
  render(
    <App
      {...{ locale, say, path, memory, windows, about: { desk, reference } }}
      maxBytes={Number(maxBytes)}
      underWay={sending === 'true'}
      wordList={() => words ?? wordList()}
    />,
    root,
  );
}
