// Between step 1 and 2, for whoever chose an archive: what protection it has, before anything is sent, and what of it stays
// readable.
import type { VNode } from 'preact';
import type { ErrorCode } from '../../errors.js';
import { zipRuleTextId } from '../../locales/zip-rules.js';
import type { Inspection } from '../workers/worker-messages.js';
import { FileNames } from './file-names.js';
import type { Say } from './wording.js';

interface CheckProps {
  readonly say: Say;
  /** absent while it is being made */
  readonly inspection: Inspection | undefined;
  send(): void;
  pack(): void;
  back(): void;
}

type Protected = Extract<Inspection, { verdict: 'protected' }>;
type Refused = Extract<Inspection, { verdict: 'refused' }>;

export function CheckView({ say, inspection, send, pack, back }: CheckProps): VNode {
  if (inspection === undefined || inspection.verdict === 'no-archive') {
    return (
      <>
        <p class="step">{say('send-step', { step: 1 })}</p>
        <h1 tabIndex={-1}>{say('check-running')}</h1>
      </>
    );
  }
  if (inspection.verdict === 'protected') return <Good {...{ say, inspection, send, pack, back }} />;
  return <Bad {...{ say, inspection, pack, back }} />;
}

/** Its content is encrypted; its names are not, so they are shown, and hiding them is offered. */
function Good(props: Omit<CheckProps, 'inspection'> & { readonly inspection: Protected }): VNode {
  const { say, inspection, send, pack, back } = props;
  return (
    <>
      <p class="step">{say('send-step', { step: 1 })}</p>
      <h1 tabIndex={-1}>{say('check-good-title')}</h1>
      <div class="success">
        <p>{say('check-good-lead')}</p>
      </div>
      <div class="caution" id="readable-names">
        <p>{say('check-names')}</p>
        <FileNames say={say} names={inspection.names} count={inspection.count} />
        <p>{say('check-names-hide')}</p>
      </div>
      <p class="lead">{say('check-good-tell')}</p>
      <p class="actions">
        <button type="button" onClick={send}>
          {say('check-send')}
        </button>
        <button type="button" class="second" onClick={pack}>
          {say('check-pack-again')}
        </button>
        <Other say={say} back={back} />
      </p>
    </>
  );
}

function Bad(props: Pick<CheckProps, 'say' | 'pack' | 'back'> & { readonly inspection: Refused }): VNode {
  const { say, inspection, pack, back } = props;
  const { rule, exposed, concerned } = inspection;
  const kind = kindOf(inspection.code);
  const listed = kind === 'odd' ? [] : exposed.filter(({ weak }) => weak === (kind === 'weak'));
  const packable = isPackable(inspection);
  return (
    <>
      <p class="step">{say('send-step', { step: 1 })}</p>
      <h1 tabIndex={-1}>{say(titles[kind])}</h1>
      <div class="never first">
        <p id="refusal">{say(zipRuleTextId(rule) ?? rule)}</p>
        {listed.length > 0 && (
          <>
            <p>{say(kind === 'weak' ? 'check-weak-lead' : 'check-plain-lead')}</p>
            <FileNames say={say} names={listed.map(({ name }) => name)} count={listed.length} />
          </>
        )}
        {listed.length === 0 && concerned !== undefined && (
          <p class="file-name">{say('check-concerned', { name: concerned })}</p>
        )}
      </div>
      <p class="lead">{say(packable ? 'check-nothing-sent' : 'check-not-sent')}</p>
      <p class="actions">
        {packable && (
          <button type="button" onClick={pack}>
            {say('check-pack')}
          </button>
        )}
        <Other say={say} back={back} />
      </p>
    </>
  );
}

const titles = {
  plain: 'check-plain-title',
  weak: 'check-weak-title',
  odd: 'check-odd-title',
} as const;

function kindOf(code: ErrorCode): keyof typeof titles {
  if (code === 'zip_entry_not_encrypted') return 'plain';
  return code === 'zip_weak_encryption' ? 'weak' : 'odd';
}

/** Whether packing it as it is would help: not what is no whole archive, has nothing in it, or does harm when unpacked. */
function isPackable({ code, rule }: Refused): boolean {
  return !['zip_split', 'zip_empty', 'zip_unsafe'].includes(code) && rule !== 'end_record_missing';
}

function Other({ say, back }: Pick<CheckProps, 'say' | 'back'>): VNode {
  return (
    <button type="button" class="second" onClick={back}>
      {say('check-other')}
    </button>
  );
}
