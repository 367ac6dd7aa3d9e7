// Two windows with one link: which one sends, and how to change that.
import type { VNode } from 'preact';
import type { Say } from './wording.js';

/** Another window sends. `asked`: it was asked to hand over; `silent`: and does not answer */
export function ElsewhereView(props: {
  readonly say: Say;
  readonly asked: boolean;
  readonly silent: boolean;
  takeOver(): void;
}): VNode {
  const { say, asked, silent, takeOver } = props;
  return (
    <>
      <h1 tabIndex={-1}>{say('elsewhere-title')}</h1>
      <p class="lead">{say('elsewhere-lead')}</p>
      <p role="status" class={silent ? 'caution' : 'hint'}>
        {asked ? say('elsewhere-asked') : silent ? say('elsewhere-silent') : ''}
      </p>
      <p>{say('elsewhere-take-hint')}</p>
      <p class="actions">
        <button type="button" class="second" disabled={asked} onClick={takeOver}>
          {say('elsewhere-take')}
        </button>
      </p>
    </>
  );
}

/** Another window goes on with what this one began. */
export function MovedView({ say }: { readonly say: Say }): VNode {
  return (
    <>
      <h1 tabIndex={-1}>{say('moved-title')}</h1>
      <p class="lead">{say('moved-lead')}</p>
    </>
  );
}
