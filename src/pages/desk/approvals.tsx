// The word of another lead: asked for at a file, given or refused on a list.
import type { VNode } from 'preact';
import type { ApprovalCause } from '../../domain/approval.js';
import { type DownloadReason, downloadReasons } from '../../domain/download.js';
import type { Locale } from '../../domain/locale.js';
import { reasonText, textsIn } from '../../locales/texts.js';
import { Fact } from '../layout/layout.js';
import { Moment } from '../layout/times.js';
import { ActButton, Choice, type DeskFacts, deskPage, Field, Pager } from './desk-shell.js';
import { Form, type FormError } from './form.js';

/** Why one person is not enough for a file, and how far asking has come. */
export interface ApprovalNeed {
  readonly because: ApprovalCause;
  /** what the reader asked for */
  readonly own: { readonly state: 'waiting' | 'approved'; readonly until: Date } | undefined;
}

/** A request as leads see it. */
export interface ApprovalCard {
  readonly id: string;
  readonly ticketId: string;
  readonly reference: string;
  readonly agentId: string;
  readonly agentName: string | null;
  readonly because: ApprovalCause;
  readonly reason: DownloadReason;
  readonly waits: boolean;
  readonly expiresAt: Date;
}

const causeTexts: Readonly<Record<ApprovalCause, string>> = {
  repeated: 'approval-cause-repeated',
  outside_hours: 'approval-cause-outside-hours',
};

/** Reason and note of a download, in a form that asks for it or for its approval. */
export function DownloadForm(props: {
  readonly locale: Locale;
  readonly uploadId: string;
  readonly need: ApprovalNeed | undefined;
}): VNode {
  const { locale, uploadId, need } = props;
  const say = textsIn(locale);
  if (need?.own?.state === 'waiting')
    return (
      <p class="caution">
        {say('approval-waits')} <Moment locale={locale} time={need.own.until} />
      </p>
    );
  const asks = need !== undefined && need.own === undefined;
  return (
    <Form action={`/desk/uploads/${uploadId}/${asks ? 'approvals' : 'downloads'}`}>
      {need !== undefined && (
        <p class="caution">
          {asks ? `${say('approval-needed')} ${say(causeTexts[need.because])}.` : say('approval-good')}{' '}
          {need.own !== undefined && <Moment locale={locale} time={need.own.until} />}
        </p>
      )}
      <div class="columns">
        <Choice
          id={`reason-${uploadId}`}
          name="reason"
          label={say('download-reason')}
          options={downloadReasons.map((reason) => [reason, reasonText(locale, reason)])}
        />
        <Field
          id={`note-${uploadId}`}
          name="note"
          label={say('download-note')}
          maxLength={1000}
          required={false}
        />
      </div>
      <button type="submit">{say(asks ? 'approval-ask' : 'download-submit')}</button>
    </Form>
  );
}

/** What waits, or may be used. */
export function approvalsPage(
  facts: DeskFacts & {
    readonly approvals: readonly ApprovalCard[];
    readonly next?: string | undefined;
    readonly error?: FormError | undefined;
  },
): string {
  const { locale, agent, approvals, error } = facts;
  const say = textsIn(locale);
  return deskPage(facts, {
    ...{ title: say('approvals-title'), here: '/desk/tickets', error },
    children: (
      <>
        <p class="lead">{say('approvals-intro')}</p>
        {approvals.length === 0 && <p>{say('approvals-none')}</p>}
        {approvals.map((each) => (
          <article key={each.id} class="panel">
            <h2>
              <a href={`/desk/tickets/${each.ticketId}`}>{each.reference}</a>
            </h2>
            <dl class="facts">
              <Fact name={say('approval-by')}>{each.agentName ?? ''}</Fact>
              <Fact name={say('download-reason')}>{reasonText(locale, each.reason)}</Fact>
            </dl>
            <p>
              {say('approval-needed')} {say(causeTexts[each.because])}.
            </p>
            <p class="hint">
              {say(each.waits ? 'approval-waits' : 'approval-good')}{' '}
              <Moment locale={locale} time={each.expiresAt} />
            </p>
            {each.waits && agent.role === 'lead' && (
              <Decision locale={locale} approval={each} own={each.agentId === agent.id} />
            )}
          </article>
        ))}
        <Pager locale={locale} address="/desk/approvals" next={facts.next} />
      </>
    ),
  });
}

function Decision(props: {
  readonly locale: Locale;
  readonly approval: ApprovalCard;
  readonly own: boolean;
}): VNode {
  const { locale, approval, own } = props;
  const say = textsIn(locale);
  if (own) return <p>{say('approval-yours')}</p>;
  const action = `/desk/approvals/${approval.id}`;
  return (
    <>
      <ActButton
        {...{ action, label: say('approval-approve'), about: approval.reference }}
        fields={{ decision: 'approve' }}
      />
      <Form action={action}>
        <input type="hidden" name="decision" value="refuse" />
        <Field id={`words-${approval.id}`} name="words" label={say('approval-words')} maxLength={1000} />
        <button type="submit" class="quiet">
          {say('approval-refuse')}
        </button>
      </Form>
    </>
  );
}
