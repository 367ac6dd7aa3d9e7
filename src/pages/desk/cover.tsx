// An absence: from when until when somebody is away, and who covers.
import type { VNode } from 'preact';
import type { Locale } from '../../domain/locale.js';
import { textsIn } from '../../locales/texts.js';
import { useTimes } from '../layout/times.js';
import { type Colleague, colleagueOptions } from './colleagues.js';
import { ActButton, Choice, type DeskFacts, deskPage, Field } from './desk-shell.js';
import { Form, type FormError } from './form.js';

/** An absence that has not ended. */
export interface CoverLine {
  readonly agentId: string;
  readonly agentName: string | null;
  readonly coverName: string | null;
  readonly from: Date;
  readonly until: Date;
}

/** @param facts `account`: who is away; `cover`: what was noted */
export function coverPage(
  facts: DeskFacts & {
    readonly account: { readonly id: string; readonly name: string | null };
    readonly cover: CoverLine | undefined;
    readonly colleagues: readonly Colleague[];
    readonly error?: FormError | undefined;
  },
): string {
  const { locale, agent, account, cover, colleagues, error } = facts;
  const say = textsIn(locale);
  const place = `/desk/accounts/${account.id}/cover`;
  const here = account.id === agent.id ? '/desk/account' : '/desk/accounts';
  const others = colleagues.filter(({ id }) => id !== account.id);
  return deskPage(facts, {
    ...{ title: say('cover-of', { name: account.name ?? '–' }), here, error },
    children: (
      <>
        <p>{say('cover-intro')}</p>
        {cover !== undefined && (
          <section class="panel">
            <CoverNow locale={locale} cover={cover} />
            <ActButton action={`${place}/end`} label={say('cover-end')} />
          </section>
        )}
        <Form class="panel" action={place}>
          <div class="columns">
            <Field id="from" label={say('cover-from')} type="date" />
            <Field id="until" label={say('cover-until')} type="date" />
            <Choice id="cover" label={say('cover-who')} options={colleagueOptions(others)} />
          </div>
          <button type="submit">{say('cover-save')}</button>
        </Form>
      </>
    ),
  });
}

function CoverNow({ locale, cover }: { readonly locale: Locale; readonly cover: CoverLine }): VNode {
  const times = useTimes(locale);
  const facts = { from: times.exact(cover.from), until: times.exact(cover.until) };
  return <p>{textsIn(locale)('cover-now', { ...facts, cover: cover.coverName ?? '–' })}</p>;
}

/** Over the list: for whom the reader covers now. */
export function Covering(props: {
  readonly locale: Locale;
  readonly covers: readonly CoverLine[];
}): VNode | null {
  const { locale, covers } = props;
  const times = useTimes(locale);
  if (covers.length === 0) return null;
  return (
    <ul class="plain">
      {covers.map(({ agentId, agentName, until }) => (
        <li key={agentId}>
          {textsIn(locale)('covering', { name: agentName ?? '–', time: times.exact(until) })}
        </li>
      ))}
    </ul>
  );
}
