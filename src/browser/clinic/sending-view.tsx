// Step 3: how far it is, and what can be done meanwhile.
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../domain/locale.js';
import { formatBytes } from '../../locales/formats.js';
import { WordsPanel } from './protect-view.js';
import { steadyMinutes } from './speedometer.js';
import type { Progress } from './transmission.js';
import type { Say } from './wording.js';

interface SendingProps {
  readonly locale: Locale;
  readonly say: Say;
  readonly path: string;
  readonly progress: Progress;
  readonly own: boolean;
  readonly words: readonly string[] | undefined;
  /** something that happened on the way */
  readonly notice: string | undefined;
  pause(): void;
  resume(): void;
  stop(): void;
}

export function SendingView(props: SendingProps): VNode {
  const { locale, say, path, progress, words } = props;
  const { phase, sent, total } = progress;
  const percent = Math.floor((sent / total) * 100);
  const title = say(props.own ? 'sending-title-own' : 'sending-title');
  useEffect(() => {
    document.title = `${percent} % · ${title}`;
  }, [percent, title]);
  const [sure, setSure] = useState(false);
  const shown = useRef<number | undefined>(undefined);
  const halted = phase === 'paused' || phase === 'session';
  return (
    <>
      <p class="step">{say('send-step', { step: 3 })}</p>
      <h1 tabIndex={-1}>{title}</h1>
      <progress aria-label={say('sending-progress')} value={sent} max={total} />
      <p class="measures">
        <strong>{say('sending-percent', { percent })}</strong>
        <span>
          {say('sending-bytes', { sent: formatBytes(locale, sent), total: formatBytes(locale, total) })}
        </span>
        <span>{phase === 'sending' ? rest(locale, say, progress, shown) : ''}</span>
      </p>
      <Announcements {...{ say, progress, percent }} />
      {props.notice !== undefined && (
        <p class="caution" role="status">
          {props.notice}
        </p>
      )}
      {progress.way !== 'tus' && (
        <p class="hint" role="status">
          {say(progress.way === 'form' ? 'sending-by-form' : 'sending-by-post')}
        </p>
      )}
      {phase === 'session' && (
        <p>
          <a class="button" href={`${path}/again`} target="_blank" rel="noopener">
            {say('sending-session-open')}
          </a>
        </p>
      )}
      {sure ? (
        <StopQuestion say={say} yes={props.stop} no={() => setSure(false)} />
      ) : (
        <p class="actions">
          {phase !== 'checking' && (
            <button type="button" onClick={halted ? props.resume : props.pause}>
              {say(halted ? 'sending-resume' : 'sending-pause')}
            </button>
          )}
          <button type="button" class="second" onClick={() => setSure(true)}>
            {say('sending-stop')}
          </button>
        </p>
      )}
      <p class="hint">{say('sending-stay')}</p>
      {words !== undefined && (
        <>
          <h2>{say('protect-words')}</h2>
          <WordsPanel {...{ locale, say, words }} />
        </>
      )}
    </>
  );
}

const saidOf: Readonly<Record<Exclude<Progress['phase'], 'sending'>, string>> = {
  starting: 'sending-starting',
  'catching-up': 'sending-catching-up',
  checking: 'sending-checking',
  paused: 'sending-paused',
  offline: 'sending-offline',
  later: 'sending-later',
  network: 'sending-network',
  session: 'sending-session',
};

/** Says what happens, and every tenth how far it is: for eyes always, for ears without haste. */
function Announcements(props: {
  readonly say: Say;
  readonly progress: Progress;
  readonly percent: number;
}): VNode {
  const { say, progress, percent } = props;
  const { phase } = progress;
  const tenth = Math.floor(percent / 10) * 10;
  const id = phase === 'sending' ? undefined : saidOf[phase];
  const caught = Math.floor((progress.caughtUp / progress.total) * 100);
  const said = id === undefined ? '' : say(id, { percent: caught });
  const standing = !['starting', 'catching-up', 'sending', 'checking'].includes(phase);
  return (
    <>
      {/* catching up counts quickly: it is shown, and not read out at every step */}
      <p class={standing ? 'caution' : 'hint'} role={phase === 'catching-up' ? undefined : 'status'}>
        {said}
      </p>
      <p class="visually-hidden" role="status">
        {phase === 'sending' && tenth > 0 ? say('sending-percent', { percent: tenth }) : ''}
      </p>
    </>
  );
}

function StopQuestion({ say, yes, no }: { readonly say: Say; yes(): void; no(): void }): VNode {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <fieldset class="caution">
      <legend class="visually-hidden">{say('sending-stop')}</legend>
      <p>{say('sending-stop-sure')}</p>
      <p class="actions">
        <button type="button" ref={first} onClick={no}>
          {say('sending-stop-no')}
        </button>
        <button type="button" class="danger" onClick={yes}>
          {say('sending-stop-yes')}
        </button>
      </p>
    </fieldset>
  );
}

/** Speed and time left. @param shown the minutes that were shown last */
function rest(
  locale: Locale,
  say: Say,
  { bytesPerSecond, sent, total }: Progress,
  shown: { current: number | undefined },
): string {
  if (bytesPerSecond === undefined || bytesPerSecond < 1) return '';
  const speed = say('sending-speed', { speed: formatBytes(locale, Math.round(bytesPerSecond)) });
  const minutes = steadyMinutes(shown.current, (total - sent) / bytesPerSecond);
  shown.current = minutes;
  if (minutes < 1) return `${speed} · ${say('sending-left-moment')}`;
  if (minutes < 90) return `${speed} · ${say('sending-left-minutes', { minutes })}`;
  return `${speed} · ${say('sending-left-hours', { hours: Math.round(minutes / 60) })}`;
}
