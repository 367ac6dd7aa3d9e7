// After a reload: what arrived is still there, and how to go on.
import type { VNode } from 'preact';
import type { Locale } from '../../domain/locale.js';
import { formatBytes } from '../../locales/formats.js';
import { PickBox, Problem } from './choose-view.js';
import type { KeptUpload } from './memory.js';
import { WordsPanel } from './protect-view.js';
import type { Picked } from './selection.js';
import type { Say } from './wording.js';

interface ResumeProps {
  readonly locale: Locale;
  readonly say: Say;
  readonly upload: KeptUpload;
  /** bytes; absent where the service could not be asked */
  readonly arrived: number | undefined;
  /** of the files; absent for an archive that is sent as it is */
  readonly words: readonly string[] | undefined;
  /** whether the browser can be asked for the files */
  readonly asks: boolean;
  /** why what was chosen again does not fit */
  readonly differs: string | undefined;
  readonly notice: string | undefined;
  /** with files that were chosen again */
  resume(again: Picked): void;
  /** with the handles that were kept: the browser asks */
  ask(): void;
  anew(): void;
}

export function ResumeView(props: ResumeProps): VNode {
  const { locale, say, upload, arrived, words, asks, differs } = props;
  const sizes = { sent: formatBytes(locale, arrived ?? 0), total: formatBytes(locale, upload.size) };
  return (
    <>
      <p class="step">{say('send-step', { step: 3 })}</p>
      <h1 tabIndex={-1}>{say('resume-title')}</h1>
      {differs !== undefined && <Problem text={differs} leadsTo={asks ? 'go-on' : 'choose-files'} />}
      {props.notice !== undefined && <p class="caution">{props.notice}</p>}
      <p class="lead">{arrived === undefined ? say('resume-unasked') : say('resume-lead', sizes)}</p>
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
      {words !== undefined && (
        <>
          <h2>{say('protect-words')}</h2>
          <WordsPanel {...{ locale, say, words }} />
        </>
      )}
    </>
  );
}
