// Between step 1 and 2, for whoever chose an archive: what protection it has, before anything is sent.
import type { VNode } from 'preact';
import type { Say } from './wording.js';
import type { Exposed, Inspection } from './worker-messages.js';

interface CheckProps {
  readonly say: Say;
  /** absent while it is being made */
  readonly inspection: Inspection | undefined;
  send(): void;
  pack(): void;
  back(): void;
}

const shownAtMost = 12;

export function CheckView({ say, inspection, send, pack, back }: CheckProps): VNode {
  if (inspection === undefined || inspection.verdict === 'no-archive') {
    return (
      <>
        <p class="step">{say('send-step', { step: 1 })}</p>
        <h1 tabIndex={-1}>{say('check-running')}</h1>
      </>
    );
  }
  const good = inspection.verdict === 'protected';
  const { title, lead, exposed } = findings(say, inspection);
  return (
    <>
      <p class="step">{say('send-step', { step: 1 })}</p>
      <h1 tabIndex={-1}>{title}</h1>
      <div class={good ? 'success' : 'never first'}>
        <p>{lead}</p>
        {exposed.length > 0 && (
          <ul>
            {exposed.slice(0, shownAtMost).map(({ name }) => (
              <li key={name} class="file-name">
                {name}
              </li>
            ))}
            {exposed.length > shownAtMost && (
              <li>{say('choose-more', { count: exposed.length - shownAtMost })}</li>
            )}
          </ul>
        )}
      </div>
      <p class="lead">{say(good ? 'check-good-tell' : 'check-nothing-sent')}</p>
      <p class="actions">
        {good && (
          <button type="button" onClick={send}>
            {say('check-send')}
          </button>
        )}
        <button type="button" class={good ? 'second' : undefined} onClick={pack}>
          {say(good ? 'check-pack-again' : 'check-pack')}
        </button>
        <button type="button" class="second" onClick={back}>
          {say('check-other')}
        </button>
      </p>
    </>
  );
}

function findings(say: Say, inspection: Exclude<Inspection, { verdict: 'no-archive' }>) {
  const none: readonly Exposed[] = [];
  if (inspection.verdict === 'protected')
    return { title: say('check-good-title'), lead: say('check-good-lead'), exposed: none };
  const plain = inspection.exposed.filter(({ weak }) => !weak);
  if (inspection.code === 'zip_entry_not_encrypted')
    return { title: say('check-plain-title'), lead: say('check-plain-lead'), exposed: plain };
  if (inspection.code === 'zip_weak_encryption')
    return { title: say('check-weak-title'), lead: say('check-weak-lead'), exposed: inspection.exposed };
  return { title: say('check-odd-title'), lead: say('check-odd-lead'), exposed: none };
}
