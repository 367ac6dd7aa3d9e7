// The life of a link and its file, drawn: six stages on a line, and beside each when, by whom and why. The line is an ordered
// list, so whoever hears the page gets the same.

import type { VNode } from 'preact';
import type { LifeStep, StageDetail, StageState } from '../../domain/link-life.js';
import type { Locale } from '../../domain/locale.js';
import { formatDuration } from '../../locales/formats.js';
import { reasonText, textsIn } from '../../locales/texts.js';
import { useTimes } from '../layout/times.js';

const stageTexts: Readonly<Record<LifeStep['stage'], string>> = {
  issued: 'life-issued',
  password: 'life-password',
  opened: 'life-opened',
  received: 'life-received',
  fetched: 'life-fetched',
  destroyed: 'life-destroyed',
};
const stateTexts: Readonly<Record<StageState, string>> = {
  done: 'life-done',
  now: 'life-now',
  failed: 'life-failed',
  ahead: 'life-ahead',
  never: 'life-never',
};
const detailTexts: Readonly<Record<StageDetail, string>> = {
  by_phone: 'life-by-phone',
  told_by_phone: 'life-told-by-phone',
  sms_on_its_way: 'life-sms-on-its-way',
  sms_delivered: 'life-sms-delivered',
  sms_failed: 'event-sms-failed',
  mail_failed: 'life-mail-failed',
  expired: 'event-link-expired',
  revoked: 'event-link-revoked',
  disowned: 'event-link-closed',
  locked: 'event-link-locked',
  coming_in: 'upload-receiving',
  waits: 'upload-stored',
  being_fetched: 'fetched-running',
  fetched_partly: 'fetched-partly',
  fetched_unreported: 'fetched-wholly',
  being_destroyed: 'upload-purging',
  blocked: 'attention-blocked',
  withdrawn: 'event-upload-withdrawn',
};
/** A tick, a clock's hands, a cross, nothing, a bar: the shape says it too, not the colour alone. */
const signs: Readonly<Record<StageState, string>> = {
  done: 'M7 12.5l3.5 3.5L17 9',
  now: 'M12 8v4.5h3.5',
  failed: 'M8.5 8.5l7 7m0-7l-7 7',
  ahead: '',
  never: 'M8 12h8',
};
/** Pauses shorter than this are not worth a line, in minutes. */
const pauseMinutes = 1;

/** One line. @param props `names`: what agents are called, by id; `label`: whose link it is */
export function LinkLife(props: {
  readonly locale: Locale;
  readonly steps: readonly LifeStep[];
  readonly names: ReadonlyMap<string, string>;
  readonly label: string;
}): VNode {
  const { locale, steps, names, label } = props;
  return (
    <ol class="life" aria-label={label}>
      {steps.map((step, at) => (
        <Stage
          key={step.stage}
          {...{ locale, step, names }}
          before={steps.slice(0, at).findLast(({ at: time }) => time !== undefined)?.at}
        />
      ))}
    </ol>
  );
}

function Stage(props: {
  readonly locale: Locale;
  readonly step: LifeStep;
  readonly names: ReadonlyMap<string, string>;
  readonly before: Date | undefined;
}): VNode {
  const { locale, step, names, before } = props;
  const { stage, state, at, by, reason, detail } = step;
  const say = textsIn(locale);
  const times = useTimes(locale);
  const who = by === undefined ? undefined : names.get(by);
  const pause = at === undefined || before === undefined ? 0 : (at.getTime() - before.getTime()) / 60_000;
  return (
    <li data-key={stage} class={state} aria-current={state === 'now' ? 'step' : undefined}>
      <svg class="sign" viewBox="0 0 24 24" width="26" height="26" aria-hidden="true">
        <circle cx="12" cy="12" r="10" />
        <path d={signs[state]} />
      </svg>
      <div class="said">
        <strong>{say(stageTexts[stage])}</strong>{' '}
        <span class="visually-hidden">({say(stateTexts[state])})</span>
        {at !== undefined && (
          <time dateTime={at.toISOString()} title={times.exact(at)}>
            {times.short(at)}
          </time>
        )}
        {pause >= pauseMinutes && (
          <span class="pause">{say('life-after', { duration: formatDuration(locale, pause) })}</span>
        )}
        {who !== undefined && <span>{who}</span>}
        {reason !== undefined && <span>{reasonText(locale, reason)}</span>}
        {detail !== undefined && state !== 'ahead' && <span class="detail">{say(detailTexts[detail])}</span>}
      </div>
    </li>
  );
}
