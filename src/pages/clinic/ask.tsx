// Where somebody asks for a link. Nothing on these pages may depend on whether the address is known.
import type { Locale } from '../../domain/locale.js';
import type { ErrorCode } from '../../errors.js';
import { errorText, textsIn } from '../../locales/texts.js';
import { ErrorSummary, htmlDocument, plainPage, Sentences } from '../layout/layout.js';

/** What is asked: by whom, and a line about what is wrong. */
export interface AskedFor {
  readonly email: string;
  readonly words: string;
}

/** The form. After a refusal it keeps what was typed and marks the fields that are wrong. */
export function askPage(facts: {
  readonly locale: Locale;
  readonly typed?: AskedFor;
  readonly error?: { readonly code: ErrorCode; readonly fields: readonly string[] } | undefined;
}): string {
  const { locale, typed, error } = facts;
  const say = textsIn(locale);
  const whyEmail = error?.fields.includes('email') === true ? say('asking-email-wrong') : undefined;
  const whyWords = error?.fields.includes('words') === true ? say('asking-words-wrong') : undefined;
  const told = whyEmail ?? whyWords ?? (error && errorText(locale, error.code));
  const fieldId = whyEmail === undefined && whyWords !== undefined ? 'words' : 'email';
  return htmlDocument({
    locale,
    title: say('asking-title'),
    languages: error === undefined,
    failed: error !== undefined,
    children: (
      <>
        <h1>{say('asking-title')}</h1>
        {error !== undefined && <ErrorSummary {...{ locale, error: { code: error.code }, fieldId, told }} />}
        <p class="lead">{say('asking-lead')}</p>
        <form class="panel" method="post" action="/ask">
          <label for="email">{say('asking-email')}</label>
          <p class="hint" id="email-hint">
            {say('asking-email-hint')}
          </p>
          <input
            id="email"
            name="email"
            type="email"
            value={typed?.email}
            required
            maxLength={254}
            autocomplete="email"
            aria-describedby={`email-hint${whyEmail === undefined ? '' : ' email-problem'}`}
            aria-invalid={whyEmail !== undefined}
          />
          <Why id="email" why={whyEmail} />
          <label for="words">{say('asking-words')}</label>
          <p class="hint" id="words-hint">
            {say('asking-words-hint')}
          </p>
          <input
            id="words"
            name="words"
            type="text"
            value={typed?.words}
            required
            maxLength={300}
            autocomplete="off"
            aria-describedby={`words-hint${whyWords === undefined ? '' : ' words-problem'}`}
            aria-invalid={whyWords !== undefined}
          />
          <Why id="words" why={whyWords} />
          <p class="actions">
            <button type="submit">{say('asking-submit')}</button>
          </p>
        </form>
        <Sentences items={[say('asking-urgent'), say('asking-no-mail')]} />
      </>
    ),
  });
}

function Why({ id, why }: { readonly id: string; readonly why: string | undefined }) {
  if (why === undefined) return null;
  return (
    <p class="fault" id={`${id}-problem`}>
      {why}
    </p>
  );
}

/** After the button: the same whoever asked. */
export function askDonePage({ locale }: { readonly locale: Locale }): string {
  const say = textsIn(locale);
  return plainPage(locale, say('asking-done-title'), [
    say('asking-done-lead'),
    say('asking-done-once'),
    say('asking-done-next'),
  ]);
}
