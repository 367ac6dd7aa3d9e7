// What did not work, for somebody signed in at the desk.
import type { Locale } from '../../domain/locale.js';
import type { ErrorCode, ErrorExtras } from '../../errors.js';
import { errorText, textsIn } from '../../locales/texts.js';
import { type DeskFacts, deskPage } from './desk-shell.js';

/** Texts of the desk's own where the common one speaks to clinics. */
const ownTexts: Readonly<Partial<Record<ErrorCode, string>>> = { internal: 'desk-error-internal' };
const titles: Readonly<Partial<Record<ErrorCode, string>>> = {
  not_found: 'desk-error-missing',
  forbidden: 'desk-error-forbidden',
  internal: 'desk-error-broken',
  unavailable: 'desk-error-broken',
};

/** What went wrong, in the desk's words. */
export function deskErrorText(locale: Locale, code: ErrorCode, extras: ErrorExtras = {}): string {
  const own = ownTexts[code];
  return own === undefined ? errorText(locale, code, extras) : textsIn(locale)(own);
}

/** @param facts `handler`: who has the ticket that was asked for, where the reader may know it */
export function deskErrorPage(
  facts: DeskFacts & {
    readonly code: ErrorCode;
    readonly extras?: ErrorExtras;
    readonly requestId: string;
    readonly handler?: string | undefined;
  },
): string {
  const { locale, code, extras = {}, requestId, handler } = facts;
  const say = textsIn(locale);
  return deskPage(facts, {
    title: say(handler === undefined ? (titles[code] ?? 'error-page-title') : 'ticket-of-other-title'),
    here: '/desk',
    failed: true,
    children: (
      <>
        {handler === undefined ? (
          <p class="lead">{deskErrorText(locale, code, extras)}</p>
        ) : (
          <p class="lead">{say('ticket-of-other', { name: handler })}</p>
        )}
        <p>
          <a class="button" href="/desk">
            {say('desk-error-back')}
          </a>
        </p>
        <p class="hint">{say('error-page-request', { requestId })}</p>
      </>
    ),
  });
}
