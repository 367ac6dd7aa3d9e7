// Step 2: the words. They are shown large, can be spelled and printed, and go nowhere.
import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Locale } from '../../domain/locale.js';
import { passphraseOf } from '../../domain/passphrase.js';
import { spell } from '../../domain/spelling-alphabet.js';
import { formatDate } from '../../locales/formats.js';
import type { About } from './app-state.js';
import { Problem } from './choose-view.js';
import type { Say } from './wording.js';

interface ProtectProps {
  readonly locale: Locale;
  readonly say: Say;
  readonly about: About;
  readonly words: readonly string[];
  other(): void;
  back(): void;
  send(): void;
}

export function ProtectView({ locale, say, about, words, other, back, send }: ProtectProps): VNode {
  const noted = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);
  return (
    <>
      <p class="step">{say('send-step', { step: 2 })}</p>
      <h1 tabIndex={-1}>{say('protect-title')}</h1>
      {missing && <Problem text={say('protect-note-first')} leadsTo="noted" />}
      <p class="lead">{say('protect-lead')}</p>
      <SheetHead {...{ locale, say, about }} />
      <WordsPanel {...{ locale, say, words }} />
      <p class="actions">
        <button type="button" class="second" onClick={() => window.print()}>
          {say('protect-print')}
        </button>
        <button type="button" class="second" onClick={other}>
          {say('protect-other')}
        </button>
      </p>
      <ul>
        <li>{say('protect-tell')}</li>
        <li>{say('protect-never')}</li>
        <li>{say('protect-not-link')}</li>
      </ul>
      <div class="choice no-print">
        <input
          id="noted"
          type="checkbox"
          ref={noted}
          aria-invalid={missing}
          onChange={() => setMissing(false)}
        />
        <label for="noted">{say('protect-noted')}</label>
      </div>
      <p class="actions">
        <button type="button" onClick={() => (noted.current?.checked === true ? send() : setMissing(true))}>
          {say('protect-send')}
        </button>
        <button type="button" class="second" onClick={back}>
          {say('protect-back')}
        </button>
      </p>
    </>
  );
}

/** What the words belong to, on paper: on the screen it has been said. */
function SheetHead({ locale, say, about }: Pick<ProtectProps, 'locale' | 'say' | 'about'>): VNode {
  const facts = [
    [say('sheet-desk'), about.desk],
    [say('sheet-reference'), about.reference],
    [say('sheet-date'), formatDate(locale, new Date())],
  ];
  return (
    <dl class="facts print-only">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The words, large and numbered; how they are typed; how they are spelled. */
export function WordsPanel(props: {
  readonly locale: Locale;
  readonly say: Say;
  readonly words: readonly string[];
}): VNode {
  const { locale, say, words } = props;
  return (
    <section class="panel words-panel" aria-label={say('protect-words')}>
      <ol class="words">
        {words.map((word, index) => (
          // the words are in a fixed order, and one may come twice
          <li key={`${index}-${word}`}>{word}</li>
        ))}
      </ol>
      <p class="hint">{say('protect-typing')}</p>
      <p>
        <code class="typed">{passphraseOf(words)}</code>
      </p>
      <CopyWords say={say} phrase={passphraseOf(words)} />
      <details>
        <summary>{say('protect-spell')}</summary>
        <dl class="spelling">
          {words.map((word, index) => (
            <div key={`${index}-${word}`}>
              <dt>{word}</dt>
              <dd>{spell(locale, word).join(' · ')}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}

/** For who keeps passwords in a program. A page without TLS has no clipboard: there is no button then. */
function CopyWords({ say, phrase }: { readonly say: Say; readonly phrase: string }): VNode | null {
  const [told, setTold] = useState('');
  if (!('clipboard' in navigator)) return null;
  const copy = async () => {
    const done = await navigator.clipboard.writeText(phrase).then(
      () => true,
      () => false,
    );
    setTold(say(done ? 'words-copied' : 'words-not-copied'));
  };
  return (
    <p class="actions no-print">
      <button type="button" class="second" id="copy-words" onClick={() => void copy()}>
        {say('words-copy')}
      </button>
      <span class="hint" role="status">
        {told}
      </span>
    </p>
  );
}
