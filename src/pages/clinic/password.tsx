// The first page of a link: its password. Nothing here may depend on the link: a stranger learns nothing from any byte.
import { readLinkPassword } from '../../domain/link-password.js';
import type { Locale } from '../../domain/locale.js';
import { errorText, textsIn } from '../../locales/texts.js';
import { ErrorSummary, htmlDocument, type PageError, Sentences } from '../layout/layout.js';
import { linkPath } from './link-path.js';

/**
 * The form for a link's password. Two tokens give the same bytes but for the token itself, whatever became of the links.
 * The field shows what is typed: the password works once, and it is copied letter by letter from a telephone. After a refusal it
 * keeps what was entered, which a script hides until it is asked for.
 */
export function passwordPage(facts: {
  readonly locale: Locale;
  readonly token: string;
  /** true in the window that another one opened because its session was over: then the way leads back there */
  readonly again?: boolean;
  readonly error?: PageError | undefined;
  /** what was refused */
  readonly entered?: string | undefined;
}): string {
  const { locale, token, error, entered } = facts;
  const say = textsIn(locale);
  const told = error?.code === 'password_malformed' ? faultText(locale, entered ?? '') : undefined;
  return htmlDocument({
    locale,
    title: say('password-title'),
    languages: error === undefined,
    failed: error !== undefined,
    scripts: ['password.js'],
    children: (
      <>
        <h1>{say('password-title')}</h1>
        {error !== undefined && <ErrorSummary {...{ locale, error, told }} fieldId="password" />}
        <p class="lead">{say('password-intro')}</p>
        <form
          class="panel"
          method="post"
          action={`${linkPath(token)}/session${facts.again === true ? '?again=1' : ''}`}
        >
          <label for="password">{say('password-label')}</label>
          <p class="hint" id="password-hint">
            {say('password-hint')}
          </p>
          <input
            class="code"
            id="password"
            name="password"
            type="text"
            value={entered}
            required
            autocomplete="off"
            autocapitalize="characters"
            autocorrect="off"
            spellcheck={false}
            aria-describedby={`password-hint password-fault${error === undefined ? '' : ' problem'}`}
            aria-invalid={error !== undefined}
          />
          <p class="fault" id="password-fault" hidden {...faultTemplates(locale)} />
          <p class="actions">
            <button type="submit">{say('password-submit')}</button>
            <button
              type="button"
              class="second"
              id="password-reveal"
              aria-controls="password"
              data-show={say('password-show')}
              data-hide={say('password-hide')}
              hidden
            />
          </p>
        </form>
        <section aria-labelledby="where">
          <h2 id="where">{say('password-where-title')}</h2>
          <Sentences
            items={[say('password-where-sms'), say('password-where-never'), say('password-where-help')]}
          />
        </section>
      </>
    ),
  });
}

/** What is wrong with an entry that cannot be a password. */
function faultText(locale: Locale, entered: string): string {
  const say = textsIn(locale);
  const entry = readLinkPassword(entered);
  if (!('fault' in entry)) return errorText(locale, 'password_malformed');
  if (entry.fault === 'length') return say('password-fault-length', { count: entry.count });
  if (entry.fault === 'letters') return say('password-fault-letters', { letters: entry.letters.join(', ') });
  return say('password-fault-empty');
}

/** The same words for the page's script, which puts in what was counted. */
function faultTemplates(locale: Locale): Record<`data-${string}`, string> {
  const say = textsIn(locale);
  return {
    'data-empty': say('password-fault-empty'),
    'data-length': say('password-fault-length', { count: '{count}' }),
    'data-letters': say('password-fault-letters', { letters: '{letters}' }),
  };
}
