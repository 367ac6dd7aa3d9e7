// A ticket's files: where each is, and how it is fetched and checked.
import type { VNode } from 'preact';
import type { Fetched } from '../../domain/fetching.js';
import type { Locale } from '../../domain/locale.js';
import type { UploadState } from '../../domain/upload.js';
import { formatBytes, formatExactBytes } from '../../locales/formats.js';
import { textsIn } from '../../locales/texts.js';
import { Fact } from '../layout/layout.js';
import { Moment, useTimes } from '../layout/times.js';
import { type ApprovalNeed, DownloadForm } from './approvals.js';
import { Copyable } from './copyable.js';
import { type DeskFacts, deskPage, Field } from './desk-shell.js';
import { Form } from './form.js';

const uploadStateTexts: Readonly<Record<UploadState, string>> = {
  receiving: 'upload-receiving',
  stored: 'upload-stored',
  delivered: 'upload-delivered',
  purging: 'upload-purging',
  purged: 'upload-purged',
  rejected: 'upload-rejected',
};
/** A file as the page shows it. `confirmable`: the reader's own completed download that was not confirmed yet */
export interface UploadCard {
  readonly id: string;
  readonly state: UploadState;
  readonly sizeBytes: number | null;
  readonly sha256: string | null;
  readonly storedAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly purgedAt: Date | null;
  readonly fetched: Fetched;
  /** bytes of it that left, at most */
  readonly bytesSent: number;
  readonly lastSentAt: Date | null;
  readonly beingFetched: boolean;
  readonly confirmable: string | undefined;
  /** why the reader may not fetch it alone */
  readonly approval?: ApprovalNeed | undefined;
}

/** In a word. What is stored may be waiting, or on its way, or partly or as good as wholly gone. */
function stateText(upload: UploadCard): string {
  if (upload.state !== 'stored') return uploadStateTexts[upload.state];
  if (upload.beingFetched) return 'fetched-running';
  return { never: 'upload-stored', partly: 'fetched-partly', wholly: 'fetched-wholly' }[upload.fetched];
}

/** One file. `open`: the reader may act on it */
export function UploadPanel(props: {
  readonly locale: Locale;
  readonly upload: UploadCard;
  readonly open: boolean;
}): VNode {
  const { locale, upload, open } = props;
  const say = textsIn(locale);
  const times = useTimes(locale);
  const fetchable = open && (upload.state === 'stored' || upload.state === 'delivered');
  const waits = (upload.state === 'stored' && upload.fetched === 'never') || upload.state === 'purged';
  return (
    <article class="panel" data-key={upload.id}>
      <h3>
        {upload.sizeBytes === null ? '' : formatBytes(locale, upload.sizeBytes)}{' '}
        <span class={`mark ${waits ? 'good' : ''}`}>{say(stateText(upload))}</span>
      </h3>
      <dl class="facts">
        {upload.storedAt !== null && (
          <Fact name={say('file-received')}>
            <Moment locale={locale} time={upload.storedAt} />
          </Fact>
        )}
        {upload.lastSentAt !== null && (
          <Fact name={say('fetched-sent-name')}>
            {say('fetched-sent', {
              bytes: formatExactBytes(locale, upload.bytesSent),
              size: formatExactBytes(locale, upload.sizeBytes ?? 0),
              time: times.exact(upload.lastSentAt),
            })}
          </Fact>
        )}
        {upload.deliveredAt !== null && (
          <Fact name={say('life-fetched')}>
            <Moment locale={locale} time={upload.deliveredAt} />
          </Fact>
        )}
        {upload.purgedAt !== null && (
          <Fact name={say('life-destroyed')}>
            <Moment locale={locale} time={upload.purgedAt} />
          </Fact>
        )}
        {upload.sha256 !== null && (
          <Fact name="SHA-256">
            <Copyable locale={locale} what="SHA-256">
              <code>{upload.sha256}</code>
            </Copyable>
          </Fact>
        )}
      </dl>
      {fetchable && <DownloadForm locale={locale} uploadId={upload.id} need={upload.approval} />}
      {upload.confirmable !== undefined && fetchable && (
        <Form action={`/desk/downloads/${upload.confirmable}/confirm`}>
          <h4>{say('confirm-title')}</h4>
          <p class="hint">{say('confirm-intro')}</p>
          <div
            class="check-saved field"
            data-own="yes"
            data-sha256={upload.sha256 ?? ''}
            data-working={say('check-working')}
            data-right={say('check-right')}
            data-wrong={say('check-wrong')}
            data-unreadable={say('check-unreadable')}
            data-unloaded={say('check-unloaded')}
          >
            <label for={`saved-${upload.id}`}>{say('check-choose')}</label>
            <p class="hint" id={`saved-${upload.id}-hint`}>
              {say('check-hint')}
            </p>
            <input type="file" id={`saved-${upload.id}`} aria-describedby={`saved-${upload.id}-hint`} />
            <p class="hint" role="status" />
          </div>
          <Field
            id={`sha256-${upload.id}`}
            name="sha256"
            label={say('confirm-sha256')}
            maxLength={64}
            hint={say('confirm-hint')}
          />
          <button type="submit">{say('confirm-submit')}</button>
        </Form>
      )}
    </article>
  );
}

/** Whether the reader has, or may have, a copy of a file that wants to be opened. */
export const opensOn = (upload: UploadCard): boolean =>
  upload.state === 'stored' || upload.state === 'delivered' || upload.lastSentAt !== null;

/** How a file is opened, in the words in which the clinic dictates its password. */
export function Opening({ locale }: { readonly locale: Locale }): VNode {
  const say = textsIn(locale);
  return (
    <ul>
      {['open-words', 'open-programs', 'open-inner', 'open-own'].map((text) => (
        <li key={text}>{say(text)}</li>
      ))}
    </ul>
  );
}

/** One authorised download: fetch it, then say whether what was saved is right. */
export function downloadPage(
  facts: DeskFacts & { readonly ticketId: string; readonly downloadId: string; readonly expiresAt: Date },
): string {
  const { locale, ticketId, downloadId, expiresAt } = facts;
  const say = textsIn(locale);
  return deskPage(facts, {
    ...{ title: say('download-title'), here: '/desk/tickets' },
    children: (
      <>
        <section class="panel">
          <p>
            {say('download-once')} <Moment locale={locale} time={expiresAt} />
          </p>
          <p>
            <a class="button once" href={`/api/v1/downloads/${downloadId}/content`} download>
              {say('download-fetch')}
            </a>
          </p>
          <p role="status" data-begun={say('download-begun')} />
          <p class="hint">
            {say('download-care')} {say('download-resume')}
          </p>
        </section>
        <section class="panel">
          <h2>{say('open-title')}</h2>
          <Opening locale={locale} />
        </section>
        <p>
          <a href={`/desk/tickets/${ticketId}`}>{say('issued-on')}</a>
        </p>
      </>
    ),
  });
}
