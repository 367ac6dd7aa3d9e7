// After a reload: what arrived is still there, and how to go on.
import type { VNode } from 'preact';
import type { Locale } from '../domain/locale.js';
import { formatBytes } from '../locales/formats.js';
import { PickBox, Problem } from './choose-view.js';
import type { KeptJob } from './kept-job.js';
import { WordsPanel } from './protect-view.js';
import type { Selection } from './selection.js';
import type { Say } from './wording.js';

interface ResumeProps {
  readonly locale: Locale;
  readonly say: Say;
  readonly job: KeptJob;
  readonly arrived: number;
  /** the first file that was not as it was before */
  readonly differs: string | undefined;
  /** with files that were chosen again */
  resume(again: Selection): void;
  /** with the handles that were kept: the browser asks */
  ask(): void;
  anew(): void;
}

export function ResumeView(props: ResumeProps): VNode {
  const { locale, say, job, arrived, differs } = props;
  const asks = job.handles !== undefined && job.handles.length > 0;
  const sizes = { sent: formatBytes(locale, arrived), total: formatBytes(locale, job.size) };
  return (
    <>
      <p class="step">{say('send-step', { step: 3 })}</p>
      <h1 tabIndex={-1}>{say('resume-title')}</h1>
      {differs !== undefined && (
        <Problem text={say('resume-differs', { name: differs })} leadsTo={asks ? 'go-on' : 'choose-files'} />
      )}
      <p class="lead">{say('resume-lead', sizes)}</p>
      <p>{say(asks ? 'resume-ask' : 'resume-choose')}</p>
      {asks ? (
        <p class="actions">
          <button type="button" id="go-on" onClick={props.ask}>
            {say('resume-continue')}
          </button>
        </p>
      ) : (
        <PickBox say={say} add={(what) => void what.then(props.resume)} />
      )}
      <p class="actions">
        <button type="button" class="second" onClick={props.anew}>
          {say('resume-anew')}
        </button>
      </p>
      {job.packing !== undefined && (
        <>
          <h2>{say('protect-words')}</h2>
          <WordsPanel {...{ locale, say, words: job.packing.words }} />
        </>
      )}
    </>
  );
}
