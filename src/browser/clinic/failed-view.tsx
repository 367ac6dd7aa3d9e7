import type { VNode } from 'preact';
import type { Say } from './wording.js';

/** It cannot go on: why, and what can be done. The server says on the way whether the link is still good. */
export function FailedView(props: {
  readonly say: Say;
  readonly reason: string;
  readonly next: 'anew' | 'receipt' | 'reload';
  /** `/l/{token}` */
  readonly path: string;
}): VNode {
  const { say, reason, next, path } = props;
  return (
    <>
      <h1 tabIndex={-1}>{say('failed-title')}</h1>
      <div class="error-summary" role="alert">
        <p>{reason}</p>
      </div>
      <p class="actions">
        {next === 'receipt' ? (
          <a class="button" href={`${path}/receipt`}>
            {say('failed-receipt')}
          </a>
        ) : (
          <button type="button" onClick={() => location.reload()}>
            {say(next === 'anew' ? 'failed-anew' : 'failed-reload')}
          </button>
        )}
        {next === 'reload' && (
          <a class="button second" href={`${path}/upload`}>
            {say('failed-simple')}
          </a>
        )}
      </p>
    </>
  );
}
