// Open tickets of an account, and who gets them when the person leaves.
import type { Locale } from '../../domain/locale.js';
import { textsIn } from '../../locales/texts.js';

/** An open ticket of an account. */
export interface TicketOfAccount {
  readonly id: string;
  readonly reference: string;
  readonly handlerId: string;
}

/** How many, and which of them by name. */
export function OpenTickets(props: { readonly count: number; readonly tickets: readonly TicketOfAccount[] }) {
  const { count, tickets } = props;
  if (count === 0 || tickets.length === 0) return <>{count === 0 ? '' : count}</>;
  return (
    <details>
      <summary>{count}</summary>
      <ul>
        {tickets.map(({ id, reference }) => (
          <li key={id}>
            <a href={`/desk/tickets/${id}`}>{reference}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Who gets the tickets of somebody who leaves. */
export function Receivers(props: {
  readonly locale: Locale;
  readonly about: string;
  readonly others: readonly { readonly id: string; readonly name: string | null }[];
}) {
  const { locale, about, others } = props;
  const say = textsIn(locale);
  return (
    <select name="handTo" aria-label={`${say('hand-over-to')}: ${about}`}>
      <option value="">
        {say('hand-over-to')}: {say('hand-over-choose')}
      </option>
      <option value="leads">{say('hand-over-leads')}</option>
      {others.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
