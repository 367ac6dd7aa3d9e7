// What a person with a link sees behind the password, to the receipt, and the pages that end that way.
import type { VNode } from 'preact';
import type { Fetched } from '../../domain/fetching.js';
import type { Locale } from '../../domain/locale.js';
import type { ErrorCode } from '../../errors.js';
import { formatBytes, formatExactBytes, formatTime } from '../../locales/formats.js';
import { errorText, textsIn } from '../../locales/texts.js';
import { Fact, htmlDocument, plainPage, Sentences } from '../layout/layout.js';
import { Moment } from '../layout/times.js';
import { ReceiptWays } from './uploader-steps.js';

/** What a receipt tells. `sha256` as lower-case hex, `size` in bytes. */
export interface ReceiptFacts {
  readonly locale: Locale;
  readonly token: string;
  readonly reference: string;
  readonly uploadId: string;
  readonly sha256: string;
  readonly size: number;
  readonly receivedAt: Date;
  readonly state: 'received' | 'fetched' | 'destroyed';
  readonly fetched: Fetched;
  readonly fetchedAt?: Date | undefined;
  readonly beingFetched: boolean;
  /** bytes of it that left, at most */
  readonly bytesSent: number;
  readonly lastSentAt?: Date | undefined;
  /** whether one download took it whole and ended in order */
  readonly delivered: boolean;
  readonly destroyedAt?: Date | undefined;
  readonly withdrawnAt?: Date | undefined;
  /** whether it may still be taken back */
  readonly withdrawable: boolean;
}

/** The proof that a file arrived, and later what became of it. */
export function receiptPage(facts: ReceiptFacts): string {
  const { locale } = facts;
  const say = textsIn(locale);
  const state = receiptState(facts);
  const { title, lead } = receiptWords(locale, state);
  const isThere = facts.withdrawnAt === undefined && facts.state !== 'destroyed';
  return htmlDocument({
    locale,
    title,
    languages: true,
    // shows the words of the files once more, in the window that made them; without script nothing is missing
    scripts: [`receipt-${locale}.js`],
    children: (
      <>
        <h1>{title}</h1>
        <p class="lead success" role="status">
          {lead}
        </p>
        <div id="words" data-path={`/l/${encodeURIComponent(facts.token)}`} data-there={String(isThere)} />
        <section aria-labelledby="next">
          <h2 id="next">{say('receipt-next-title')}</h2>
          <Sentences
            items={[
              ...(isThere ? [say('receipt-next-phone')] : []),
              // of what was taken back this page proves no sending
              ...(state === 'withdrawn' ? [] : [say('receipt-next-keep')]),
              say('receipt-next-delete'),
              say('receipt-withdrawn-next'),
            ]}
          />
        </section>
        <section aria-labelledby="details">
          <h2 id="details">{say('receipt-details')}</h2>
          <ReceiptDetails {...facts} />
          <p>
            <a href={`/l/${encodeURIComponent(facts.token)}/receipt.json`} download>
              {say('receipt-file')}
            </a>
          </p>
          <p class="hint">{say('receipt-file-hint', { address: '/certificate' })}</p>
        </section>
        <ReceiptWays {...facts} />
      </>
    ),
  });
}

type ReceiptState = ReceiptFacts['state'] | 'withdrawn' | 'fetching' | 'partly' | 'taken';

/** What is there says how far it was fetched; what is gone says so first. */
function receiptState(facts: ReceiptFacts): ReceiptState {
  if (facts.withdrawnAt !== undefined) return 'withdrawn';
  if (facts.state === 'destroyed' || facts.delivered) return facts.state;
  if (facts.beingFetched) return 'fetching';
  if (facts.state === 'fetched') return 'taken';
  return facts.fetched === 'partly' ? 'partly' : 'received';
}

function receiptWords(locale: Locale, state: ReceiptState): { title: string; lead: string } {
  const say = textsIn(locale);
  switch (state) {
    case 'fetching':
      return { title: say('receipt-title-fetching'), lead: say('receipt-lead-fetching') };
    case 'partly':
      return { title: say('receipt-title-partly'), lead: say('receipt-lead-partly') };
    case 'taken':
      return { title: say('receipt-title-fetched'), lead: say('receipt-lead-taken') };
    case 'received':
      return { title: say('receipt-title-received'), lead: say('receipt-lead-received') };
    case 'fetched':
      return { title: say('receipt-title-fetched'), lead: say('receipt-lead-fetched') };
    case 'withdrawn':
      return { title: say('receipt-title-withdrawn'), lead: say('receipt-lead-withdrawn') };
    case 'destroyed':
      return { title: say('receipt-title-destroyed'), lead: say('receipt-lead-destroyed') };
  }
}

function ReceiptDetails(facts: ReceiptFacts): VNode {
  const { locale, size } = facts;
  const say = textsIn(locale);
  return (
    <dl class="facts">
      <Fact name={say('receipt-reference')}>{facts.reference}</Fact>
      <Fact name={say('receipt-id')}>
        <code>{facts.uploadId}</code>
      </Fact>
      <Fact name={say('receipt-received-at')}>
        <Moment locale={locale} time={facts.receivedAt} />
      </Fact>
      {facts.fetchedAt !== undefined && (
        <Fact name={say('receipt-fetched-at')}>
          <Moment locale={locale} time={facts.fetchedAt} />
        </Fact>
      )}
      {facts.lastSentAt !== undefined && (
        <Fact name={say('fetched-sent-name')}>
          {say('fetched-sent', {
            bytes: formatExactBytes(locale, facts.bytesSent),
            size: formatExactBytes(locale, size),
            time: formatTime(locale, facts.lastSentAt),
          })}
        </Fact>
      )}
      {facts.withdrawnAt !== undefined && (
        <Fact name={say('receipt-withdrawn-at')}>
          <Moment locale={locale} time={facts.withdrawnAt} />
        </Fact>
      )}
      {facts.destroyedAt !== undefined && (
        <Fact name={say('receipt-destroyed-at')}>
          <Moment locale={locale} time={facts.destroyedAt} />
        </Fact>
      )}
      <Fact name={say('receipt-size')}>
        {size < 1024
          ? formatBytes(locale, size)
          : `${formatBytes(locale, size)} (${formatExactBytes(locale, size)})`}
      </Fact>
      <Fact name={say('receipt-sha256')}>
        <code>{facts.sha256}</code>
        <span class="hint">{say('receipt-sha256-hint')}</span>
      </Fact>
    </dl>
  );
}

/** One answer for every address a stranger may not know about. */
export function neutralPage(facts: { readonly locale: Locale }): string {
  const say = textsIn(facts.locale);
  return plainPage(facts.locale, say('neutral-title'), [say('neutral-lead'), say('neutral-help')]);
}

/** For a person who proved to hold the link, but can send nothing through it (now or any more). */
export function linkEndedPage(facts: {
  readonly locale: Locale;
  readonly code: ErrorCode;
  readonly retryAfterSeconds?: number | undefined;
  /** `disowned`: whom it reached had not asked for it */
  readonly because?: string | undefined;
}): string {
  const { locale, code, retryAfterSeconds, because } = facts;
  const say = textsIn(locale);
  // for good: then the browser has nothing to remember of it
  const ended = code === 'link_expired' || code === 'link_revoked';
  return plainPage(
    locale,
    endedTitle(locale, code),
    [
      errorText(locale, code, { retryAfterSeconds, because }),
      say(code === 'link_locked' ? 'ended-locked-call' : 'ended-help'),
    ],
    ended ? { scripts: ['forget.js'] } : {},
  );
}

function endedTitle(locale: Locale, code: ErrorCode): string {
  const say = textsIn(locale);
  switch (code) {
    case 'link_locked':
      return say('ended-title-locked');
    case 'link_expired':
      return say('ended-title-expired');
    case 'link_revoked':
      return say('ended-title-revoked');
    case 'link_used':
      return say('ended-title-used');
    case 'busy':
    case 'too_many_uploads':
      return say('ended-title-wait');
    default:
      return say('ended-title-other');
  }
}

/** Any other failure. `requestId` is what the operator finds in the log. */
export function errorPage(facts: {
  readonly locale: Locale;
  readonly code: ErrorCode;
  readonly requestId?: string | undefined;
}): string {
  const { locale, code, requestId } = facts;
  const say = textsIn(locale);
  return plainPage(locale, say('error-page-title'), [
    errorText(locale, code),
    ...(requestId === undefined ? [] : [say('error-page-request', { requestId })]),
  ]);
}

/** The front door, for whoever types the bare address. */
export function homePage(facts: { readonly locale: Locale; readonly asks: boolean }): string {
  const say = textsIn(facts.locale);
  const sentences = [say('home-lead'), say('home-have-link'), say('home-no-link')];
  return plainPage(facts.locale, say('home-title'), sentences, {
    languages: true,
    ...(facts.asks && { way: { href: '/ask', label: say('home-ask') } }),
  });
}
