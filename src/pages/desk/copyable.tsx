// A value with a button that copies it. The button is shown only where the page's script can copy.
import type { ComponentChildren, VNode } from 'preact';
import type { Locale } from '../../domain/locale.js';
import { textsIn } from '../../locales/texts.js';

/** @param props `what`: what is copied, for those who hear the button alone; `children`: hold it in `code` elements, one a line */
export function Copyable(props: {
  readonly locale: Locale;
  readonly what: string;
  readonly children: ComponentChildren;
}): VNode {
  const { locale, what, children } = props;
  const say = textsIn(locale);
  return (
    <div class="copyable">
      {children}{' '}
      <button type="button" class="quiet copy" aria-label={`${say('copy')}: ${what}`}>
        {say('copy')}
      </button>{' '}
      <span
        class="copied hint"
        role="status"
        data-own="yes"
        data-done={say('copy-done')}
        data-failed={say('copy-failed')}
      />
    </div>
  );
}
