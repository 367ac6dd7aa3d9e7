// What a page needs to keep itself up to date: where it is told of changes, where it reads anew, and the words for how that
// goes. Without script there is nothing to see of it, and the page is what it was when it was loaded.
import type { ComponentChildren, VNode } from 'preact';
import type { Locale } from '../../domain/locale.js';
import { textsIn } from '../../locales/texts.js';

/** Content that is exchanged when something happened. `from`: the address that tells; `state`: the page's own, unattended */
export function Live(props: {
  readonly locale: Locale;
  readonly from: string;
  readonly state: string;
  readonly children: ComponentChildren;
}): VNode {
  const { locale, from, state, children } = props;
  const say = textsIn(locale);
  const words = {
    'data-on': say('live-on'),
    'data-waiting': say('live-waiting'),
    'data-locked': say('live-locked'),
    'data-over': say('live-over'),
    'data-renewed': say('live-renewed'),
  };
  return (
    <>
      <p id="live" class="live" data-from={from} data-state={state} {...words} hidden />
      <p id="news" class="visually-hidden" role="status" />
      <div id="live-content">{children}</div>
    </>
  );
}
