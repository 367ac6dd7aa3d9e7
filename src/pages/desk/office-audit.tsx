// Who touched what: the chain in a table, with a form that limits it.
import type { Locale } from '../../domain/locale.js';
import type { CsvCell } from '../../locales/csv.js';
import { textsIn } from '../../locales/texts.js';
import { Moment } from '../layout/times.js';
import { type DeskFacts, deskPage, Field, Pager } from './desk-shell.js';
import { Form } from './form.js';
import { textOf } from './timeline.js';

/** An event with what its ids are called, as long as that exists. */
interface EventLine {
  readonly seq: number;
  readonly at: Date;
  readonly action: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly agentId: string | null;
  readonly agentName: string | null;
  readonly ticketId: string | null;
  readonly reference: string | null;
  readonly linkId: string | null;
  readonly uploadId: string | null;
  readonly downloadId: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly note: string | null;
}

const place = '/desk/office/audit';
const actorTexts: Readonly<Record<string, string>> = {
  agent: 'actor-agent',
  uploader: 'actor-uploader',
  sweeper: 'actor-sweeper',
  operator: 'actor-operator',
  provider: 'actor-provider',
  system: 'actor-system',
};

/** The columns of an export. */
export const auditHead = (locale: Locale): string[] => {
  const say = textsIn(locale);
  return [
    ...[say('audit-number'), say('audit-time'), say('audit-action')],
    ...[say('audit-actor'), say('audit-person'), say('audit-person-id'), say('audit-ticket')],
    ...[say('audit-ticket-id'), say('audit-link-id'), say('audit-upload-id'), say('audit-download-id')],
    ...[say('audit-account'), say('audit-account-id'), say('audit-facts'), say('audit-note')],
  ];
};

/** A row of an export. Times are RFC 3339, UTC. */
export const auditCells = (event: EventLine): CsvCell[] => [
  ...[event.seq, event.at.toISOString(), event.action],
  ...[event.actorKind, event.actorName ?? '', event.actorId ?? '', event.reference ?? ''],
  ...[event.ticketId ?? '', event.linkId ?? '', event.uploadId ?? '', event.downloadId ?? ''],
  ...[event.agentName ?? '', event.agentId ?? '', factsOf(event.data), event.note ?? ''],
];

const factsOf = (data: Readonly<Record<string, unknown>>): string =>
  Object.entries(data)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join(', ');

type Asked = Readonly<
  Partial<Record<'tickets' | 'accounts' | 'people' | 'action' | 'from' | 'to' | 'after', string>>
>;

/** The page. @param facts `asked`: what its address limits it to; `names`: what the ids in it are called */
export function auditPage(
  facts: DeskFacts & {
    readonly rows: readonly EventLine[];
    readonly next: number | null;
    readonly names: Readonly<Record<'tickets' | 'accounts' | 'people', readonly string[]>>;
    readonly actions: readonly string[];
    readonly asked: Asked;
  },
): string {
  const { locale, rows, next, asked } = facts;
  const say = textsIn(locale);
  const { after: _after, ...limits } = asked;
  const query = new URLSearchParams(limits).toString();
  return deskPage(facts, {
    ...{ title: say('audit-title'), here: '/desk/office' },
    children: (
      <>
        <p class="lead">{say('audit-intro')}</p>
        <SearchForm {...facts} />
        {rows.length === 0 ? <p>{say('audit-none')}</p> : <Events locale={locale} rows={rows} />}
        <Pager locale={locale} address={place} query={limits} next={next === null ? null : String(next)} />
        <p>
          <a href={`${place}.csv${query === '' ? '' : `?${query}`}`}>{say('numbers-csv')}</a>
        </p>
      </>
    ),
  });
}

function SearchForm(props: {
  readonly locale: Locale;
  readonly names: Readonly<Record<'tickets' | 'accounts' | 'people', readonly string[]>>;
  readonly actions: readonly string[];
  readonly asked: Asked;
}) {
  const { locale, names, actions, asked } = props;
  const say = textsIn(locale);
  const shown = (list: readonly string[]) => (list.length === 1 ? list[0] : '');
  return (
    <Form class="panel" action={place}>
      <div class="columns">
        <Field
          {...{ id: 'ticket', maxLength: 200, required: false, value: shown(names.tickets) }}
          label={say('audit-ticket')}
        />
        <Field
          {...{ id: 'account', maxLength: 254, required: false, value: shown(names.accounts) }}
          label={say('audit-account')}
          hint={say('audit-account-hint')}
        />
        <Field
          {...{ id: 'person', maxLength: 254, required: false, value: shown(names.people) }}
          label={say('audit-contact')}
          hint={say('audit-contact-hint')}
        />
        <Field
          {...{ id: 'action', maxLength: 60, required: false, value: asked.action ?? '', list: 'actions' }}
          label={say('audit-action')}
          hint={say('audit-action-hint', { several: 'download', one: 'download.started' })}
        />
        <Field
          {...{ id: 'from', type: 'date', required: false, value: asked.from ?? '' }}
          label={say('audit-from')}
        />
        <Field
          {...{ id: 'to', type: 'date', required: false, value: asked.to ?? '' }}
          label={say('audit-to')}
        />
      </div>
      <datalist id="actions">
        {actions.map((action) => (
          <option key={action} value={action} />
        ))}
      </datalist>
      <div class="acts">
        <button type="submit">{say('audit-search')}</button>
        <a class="button second" href={place}>
          {say('audit-clear')}
        </a>
      </div>
    </Form>
  );
}

function Events({ locale, rows }: { readonly locale: Locale; readonly rows: readonly EventLine[] }) {
  const say = textsIn(locale);
  return (
    <div class="table">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('audit-time')}</th>
            <th scope="col">{say('audit-person')}</th>
            <th scope="col">{say('audit-what')}</th>
            <th scope="col">{say('audit-ticket')}</th>
            <th scope="col">{say('audit-facts')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((event) => {
            const told = textOf(event);
            const kind = actorTexts[event.actorKind];
            return (
              <tr key={event.seq}>
                <td>
                  <Moment locale={locale} time={event.at} />
                </td>
                <td>
                  {event.actorName ?? (kind === undefined ? event.actorKind : say(kind))}
                  {event.actorName === null && event.actorId !== null && (
                    <>
                      {' '}
                      <code>{event.actorId.slice(-12)}</code>
                    </>
                  )}
                </td>
                <td>
                  {told !== undefined && say(told)} <code>{event.action}</code>
                </td>
                <td>
                  {event.ticketId !== null && (
                    <a href={`/desk/tickets/${event.ticketId}`}>{event.reference ?? event.ticketId}</a>
                  )}
                </td>
                <td>
                  {[event.agentName ?? '', factsOf(event.data), event.note ?? '']
                    .filter((part) => part !== '')
                    .join('; ')}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
