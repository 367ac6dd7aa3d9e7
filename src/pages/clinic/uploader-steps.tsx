// The clinic's pages around the sending itself: who asks, where the browser's steps run, taking back, leaving, and
// "this was not me". Words of the browser's own steps are in `locales/{language}/send.ftl`.
import type { VNode } from 'preact';
import type { Locale } from '../../domain/locale.js';
import { textsIn } from '../../locales/texts.js';
import { Fact, htmlDocument, plainPage, Sentences } from '../layout/layout.js';
import { Moment } from '../layout/times.js';
import { linkPath } from './link-path.js';
import { PlainForm, type PlainFormFacts } from './plain-form.js';
import { NeverLikeThis } from './zip-instructions.js';

interface LinkFacts {
  readonly locale: Locale;
  readonly token: string;
}

/** Who asks for data and for what, after the password (domain MP1, MP2, MP8). */
export function startPage(
  facts: LinkFacts & {
    readonly deskName?: string | undefined;
    readonly reference: string;
    readonly institution: string;
    /** what the desk asks for, in a line of its own */
    readonly request?: string | null | undefined;
    readonly expiresAt: Date;
  },
): string {
  const { locale, token } = facts;
  const say = textsIn(locale);
  return htmlDocument({
    locale,
    title: say('start-title'),
    languages: true,
    children: (
      <>
        <h1>{say('start-title')}</h1>
        <p class="lead">{say('start-lead')}</p>
        <dl class="facts panel">
          <Fact name={say('start-desk')}>
            <strong>{facts.deskName ?? say('desk-unnamed')}</strong>
          </Fact>
          <Fact name={say('upload-reference')}>
            <strong>{facts.reference}</strong>
          </Fact>
          <Fact name={say('upload-institution')}>{facts.institution}</Fact>
          {facts.request != null && (
            <Fact name={say('request-title')}>
              <strong dir="auto">{facts.request}</strong>
            </Fact>
          )}
          <Fact name={say('start-until')}>
            <Moment locale={locale} time={facts.expiresAt} />
          </Fact>
        </dl>
        <section aria-labelledby="next">
          <h2 id="next">{say('start-next')}</h2>
          <Sentences
            ordered
            items={[say('start-next-choose'), say('start-next-protect'), say('start-next-tell')]}
          />
        </section>
        <p class="caution">{say('start-allowed')}</p>
        <p class="actions">
          <a class="button" href={`${linkPath(token)}/send`}>
            {say('start-continue')}
          </a>
          <a class="button second" href={`${linkPath(token)}/not-me`}>
            {say('start-not-me')}
          </a>
        </p>
        <NeverLikeThis locale={locale} />
      </>
    ),
  });
}

/**
 * Where the browser's steps run. What is here is complete without script: the form for a ZIP file that was protected by hand. The
 * script takes its place where it runs; a browser that it finds too old is told so, beside the form. `sending`: somebody sends by
 * the link at this moment.
 */
export function sendPage(
  facts: Omit<PlainFormFacts, 'error'> & {
    readonly deskName?: string | undefined;
    readonly sending: boolean;
  },
): string {
  const { locale, token, maxBytes, sending } = facts;
  const say = textsIn(locale);
  return htmlDocument({
    locale,
    title: say('upload-title'),
    languages: true,
    scripts: [`send-${locale}.js`],
    children: (
      <>
        <noscript>
          <p class="caution">{say('send-needs-script')}</p>
        </noscript>
        <p class="caution" id="too-old" hidden>
          {say('send-too-old')}
        </p>
        <div
          id="send"
          data-path={linkPath(token)}
          data-max-bytes={String(maxBytes)}
          data-sending={String(sending)}
          data-desk={facts.deskName ?? say('desk-unnamed')}
          data-reference={facts.reference}
        >
          <p class="hint" id="plain-why">
            {say('send-plain-why')}
          </p>
          {sending && <p class="caution">{say('send-under-way')}</p>}
          <PlainForm {...facts} />
        </div>
        <p class="hint" id="simple" hidden>
          <a href={`${linkPath(token)}/upload`}>{say('send-simple')}</a>
        </p>
      </>
    ),
  });
}

/** Asks before a file is taken back. */
export function withdrawPage(facts: LinkFacts): string {
  const { locale, token } = facts;
  const say = textsIn(locale);
  return htmlDocument({
    locale,
    title: say('withdraw-title'),
    languages: true,
    children: (
      <>
        <h1>{say('withdraw-title')}</h1>
        <p class="lead">{say('withdraw-lead')}</p>
        <p>{say('withdraw-new-link')}</p>
        <form method="post" action={`${linkPath(token)}/withdraw`} class="actions">
          <button type="submit" class="danger">
            {say('withdraw-button')}
          </button>
          <a class="button second" href={`${linkPath(token)}/receipt`}>
            {say('withdraw-cancel')}
          </a>
        </form>
      </>
    ),
  });
}

/** For whom a link reached by mistake. It is the same for every well-formed token. */
export function notMePage(facts: LinkFacts): string {
  const { locale, token } = facts;
  const say = textsIn(locale);
  return htmlDocument({
    locale,
    title: say('not-me-title'),
    languages: true,
    children: (
      <>
        <h1>{say('not-me-title')}</h1>
        <p class="lead">{say('not-me-lead')}</p>
        <p>{say('not-me-keep')}</p>
        <form method="post" action={`${linkPath(token)}/not-me`} class="actions">
          <button type="submit" class="danger">
            {say('not-me-button')}
          </button>
        </form>
      </>
    ),
  });
}

/** After the button: the same whatever the link was. */
export function notMeDonePage({ locale }: { readonly locale: Locale }): string {
  const say = textsIn(locale);
  return plainPage(
    locale,
    say('not-me-done-title'),
    [say('not-me-done-lead'), say('not-me-done-next')],
    forgetting,
  );
}

/** The end: a script lets the browser forget what it kept of this link; what needs script was kept by script only. */
export function goodbyePage({ locale }: { readonly locale: Locale }): string {
  const say = textsIn(locale);
  return plainPage(locale, say('goodbye-title'), [say('goodbye-lead'), say('goodbye-again')], forgetting);
}

/** What the browser remembers of this link is removed by script, and of this link alone. */
const forgetting = { scripts: ['forget.js'] } as const;

/** The password was given again in a window of its own, for a window whose session was over while it sent. */
export function backToSendingPage({ locale }: { readonly locale: Locale }): string {
  const say = textsIn(locale);
  return plainPage(locale, say('again-title'), [say('again-lead'), say('again-close')], {
    scripts: ['session-is-back.js'],
  });
}

/** The receipt's ways on: take the file back while that is possible, and finish. */
export function ReceiptWays(facts: LinkFacts & { readonly withdrawable: boolean }): VNode {
  const { locale, token } = facts;
  const say = textsIn(locale);
  return (
    <>
      {facts.withdrawable && (
        <section class="no-print" aria-labelledby="wrong">
          <h2 id="wrong">{say('receipt-wrong-title')}</h2>
          <p>{say('receipt-wrong-lead')}</p>
          <p class="actions">
            <a class="button second" href={`${linkPath(token)}/withdraw`}>
              {say('receipt-wrong')}
            </a>
          </p>
        </section>
      )}
      <form class="actions" method="post" action={`${linkPath(token)}/leave`}>
        <button type="submit" aria-describedby="finish-hint">
          {say('receipt-finish')}
        </button>
        <span id="print" />
      </form>
      <p class="hint no-print" id="finish-hint">
        {say('receipt-finish-hint')}
      </p>
    </>
  );
}
