// The forms by which a ticket is held and restricted, for the data-protection officer; where there is none, for two leads.
import type { VNode } from 'preact';
import type { Locale } from '../../domain/locale.js';
import { textsIn } from '../../locales/texts.js';
import { Field } from './desk-shell.js';
import { Form } from './form.js';

/** What the reader may do, and what a lead has proposed. */
export interface MarkFacts {
  readonly may: 'decide' | 'propose' | 'nothing';
  readonly proposals: readonly {
    readonly kind: 'hold' | 'restriction';
    readonly act: 'set' | 'lift';
    readonly proposedBy: string;
  }[];
}

const texts = {
  hold: { title: 'ticket-held', about: 'hold-about', set: 'hold-set', lift: 'hold-lift' },
  restriction: {
    ...{ title: 'ticket-restricted', about: 'restriction-about' },
    ...{ set: 'restriction-set', lift: 'restriction-lift' },
  },
} as const;

/** Both forms, for who may use them. */
export function Marks(props: {
  readonly locale: Locale;
  readonly agent: { readonly id: string };
  readonly ticket: { readonly id: string; readonly heldAt: Date | null; readonly restrictedAt: Date | null };
  readonly marks: MarkFacts;
  readonly names: ReadonlyMap<string, string>;
}): VNode | null {
  const { locale, agent, ticket, marks, names } = props;
  if (marks.may === 'nothing') return null;
  const say = textsIn(locale);
  const kinds = [
    ['restriction', ticket.restrictedAt],
    ['hold', ticket.heldAt],
  ] as const;
  return (
    <>
      {kinds.map(([kind, since]) => {
        const act = since === null ? 'set' : 'lift';
        const proposal = marks.proposals.find((each) => each.kind === kind && each.act === act);
        const own = proposal?.proposedBy === agent.id;
        return (
          <section class="panel" key={kind}>
            <h2>{say(texts[kind].title)}</h2>
            <p>{say(texts[kind].about)}</p>
            {proposal !== undefined && (
              <p class="caution">
                {own
                  ? say('mark-proposed-own')
                  : say('mark-proposed', { name: names.get(proposal.proposedBy) ?? '–' })}
              </p>
            )}
            {!own && (
              <Form action={`/desk/tickets/${ticket.id}/${kind}`}>
                <input type="hidden" name="act" value={act} />
                <Field
                  {...{ id: `${kind}-reason`, name: 'reason', maxLength: 1000 }}
                  label={say('mark-reason')}
                  hint={say('mark-reason-hint')}
                />
                <button type="submit" class="quiet">
                  {say(texts[kind][act])}
                </button>
                {marks.may === 'propose' && <p class="hint">{say('mark-second-lead')}</p>}
              </Form>
            )}
          </section>
        );
      })}
    </>
  );
}
