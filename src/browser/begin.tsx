// Puts the steps in the place of the first one that the server wrote.
import { render } from 'preact';
import type { Locale } from '../domain/locale.js';
import { App } from './app.js';
import { wording } from './wording.js';

/** Begins in a language, with its texts and its words. */
export function begin(locale: Locale, texts: string, wordList: () => Promise<{ default: string }>): void {
  const root = document.getElementById('send');
  if (root === null) return;
  const { path = '', maxBytes = '0' } = root.dataset;
  root.replaceChildren();
  render(
    <App
      locale={locale}
      say={wording(locale, texts)}
      path={path}
      maxBytes={Number(maxBytes)}
      wordList={wordList}
    />,
    root,
  );
}
