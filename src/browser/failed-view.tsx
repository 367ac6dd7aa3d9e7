import type { VNode } from 'preact';
import type { Say } from './wording.js';

/** It cannot go on: why, and how to begin anew. The server says on the way whether the link is still good. */
export function FailedView({ say, reason }: { readonly say: Say; readonly reason: string }): VNode {
  return (
    <>
      <h1 tabIndex={-1}>{say('failed-title')}</h1>
      <div class="error-summary" role="alert">
        <p>{reason}</p>
      </div>
      <p class="actions">
        <button type="button" onClick={() => location.reload()}>
          {say('failed-anew')}
        </button>
      </p>
    </>
  );
}
