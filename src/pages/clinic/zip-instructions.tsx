// How to make a ZIP file that will be accepted, and how never to send such data: the same words wherever they are shown.
import type { VNode } from 'preact';
import type { Locale } from '../../domain/locale.js';
import { textsIn } from '../../locales/texts.js';
import { Sentences } from '../layout/layout.js';

/** Step by step for 7-Zip and Keka. The quoted names are those the programs show in the reader's language. */
export function ZipInstructions(props: { readonly locale: Locale }): VNode {
  const say = textsIn(props.locale);
  return (
    <>
      <details>
        <summary>{say('windows-title')}</summary>
        <Sentences
          ordered
          items={[
            say('windows-open'),
            say('windows-format'),
            say('windows-password'),
            say('windows-method'),
            say('windows-ok'),
          ]}
        />
        <p>{say('windows-install')}</p>
        <p class="caution">{say('windows-builtin')}</p>
      </details>
      <details>
        <summary>{say('mac-title')}</summary>
        <Sentences
          ordered
          items={[say('mac-open'), say('mac-password'), say('mac-method'), say('mac-drop')]}
        />
        <p class="caution">{say('mac-builtin')}</p>
      </details>
    </>
  );
}

/** MP8: the ways that are not allowed, named. */
export function NeverLikeThis(props: { readonly locale: Locale }): VNode {
  const say = textsIn(props.locale);
  return (
    <section class="never" aria-labelledby="never">
      <h2 id="never">{say('never-title')}</h2>
      <Sentences items={[say('never-mail'), say('never-hosts'), say('never-messengers')]} />
    </section>
  );
}
