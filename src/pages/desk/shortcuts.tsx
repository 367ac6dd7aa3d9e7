// The keys that lead through the desk, and how to switch them off (WCAG 2.2, 2.1.4): what is shown of them. What they do is in
// `browser/desk/shortcuts.ts`; without script there is nothing to see.
import type { VNode } from 'preact';
import type { Role } from '../../domain/actor.js';
import type { Locale } from '../../domain/locale.js';
import { textsIn } from '../../locales/texts.js';

/** Where keys lead whom. Whoever sees no tickets has no use for them. */
const opening: readonly Role[] = ['handler', 'lead'];
const looking: readonly Role[] = [...opening, 'dpo'];

/** The button and the help behind it, for the end of a page. */
export function Shortcuts({ locale, role }: { readonly locale: Locale; readonly role: Role }): VNode | null {
  if (!looking.includes(role)) return null;
  const say = textsIn(locale);
  const keys = [
    ['/', say('keys-search')],
    ...(opening.includes(role) ? [['n', say('ticket-new')]] : []),
    ['j', say('keys-next')],
    ['k', say('keys-previous')],
    ['t', say('keys-list')],
    ['?', say('keys-help')],
  ] as const;
  return (
    <div class="keys">
      <button type="button" class="plain" id="keys-open" hidden>
        {say('keys-title')}
      </button>
      <dialog
        id="keys"
        aria-labelledby="keys-title"
        data-list="/desk/tickets"
        data-new={opening.includes(role) ? '/desk/tickets/new' : undefined}
      >
        <h2 id="keys-title">{say('keys-title')}</h2>
        <dl class="facts">
          {keys.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p class="hint">{say('keys-hint')}</p>
        <div class="check">
          <input type="checkbox" id="keys-on" />
          <label for="keys-on">{say('keys-on')}</label>
        </div>
        <form method="dialog">
          <button type="submit" class="quiet">
            {say('keys-close')}
          </button>
        </form>
      </dialog>
    </div>
  );
}
