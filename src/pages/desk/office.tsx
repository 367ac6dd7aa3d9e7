// The office: its front page, the links that were issued past the rules, and the names that no institution has.
import { verificationWays } from '../../domain/institution.js';
import { textsIn } from '../../locales/texts.js';
import { Moment } from '../layout/times.js';
import { type DeskFacts, deskPage, Field, Pager } from './desk-shell.js';
import { Form, type FormError } from './form.js';
import { wayTexts } from './new-ticket.js';

const here = '/desk/office';

/** Where the office leads to. */
export function officePage(facts: DeskFacts & { readonly audit: boolean }): string {
  const say = textsIn(facts.locale);
  const places = [
    ...(facts.audit ? ([['/desk/office/audit', 'audit-title', 'audit-intro']] as const) : []),
    ['/desk/registers', 'registers-title', 'registers-intro'],
    ['/desk/office/kept', 'kept-title', 'kept-intro'],
    ['/desk/office/exceptions', 'exceptions-title', 'exceptions-intro'],
    ['/desk/office/untied', 'untied-title', 'untied-intro'],
  ] as const;
  return deskPage(facts, {
    ...{ title: say('desk-office'), here },
    children: places.map(([href, title, intro]) => (
      <section class="panel" key={href}>
        <h2>
          <a href={href}>{say(title)}</a>
        </h2>
        <p>{say(intro)}</p>
      </section>
    )),
  });
}

/** Links that were issued by somebody's word, newest first. */
export function exceptionsPage(
  facts: DeskFacts & {
    readonly rows: readonly {
      readonly seq: number;
      readonly at: Date;
      readonly action: 'contact.verified' | 'agreement.overridden';
      readonly agentName: string | null;
      readonly ticketId: string;
      readonly reference: string;
      readonly institution: string;
      readonly way: string | null;
      readonly note: string | null;
    }[];
    readonly next: number | null;
  },
): string {
  const { locale, rows, next } = facts;
  const say = textsIn(locale);
  const wayOf = (said: string | null) => verificationWays.find((each) => each === said);
  return deskPage(facts, {
    ...{ title: say('exceptions-title'), here },
    children: (
      <>
        <p class="lead">{say('exceptions-intro')}</p>
        {rows.length === 0 ? (
          <p>{say('exceptions-none')}</p>
        ) : (
          <div class="table">
            <table>
              <thead>
                <tr>
                  <th scope="col">{say('audit-time')}</th>
                  <th scope="col">{say('exceptions-what')}</th>
                  <th scope="col">{say('exceptions-words')}</th>
                  <th scope="col">{say('audit-person')}</th>
                  <th scope="col">{say('audit-ticket')}</th>
                  <th scope="col">{say('ticket-institution')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => {
                  const way = wayOf(row.way);
                  const what =
                    row.action === 'contact.verified' ? 'contact-verified' : 'agreement-overridden';
                  return (
                    <tr key={row.seq}>
                      <td>
                        <Moment locale={locale} time={row.at} />
                      </td>
                      <td>{way === undefined ? say(`event-${what}`) : say(wayTexts[way])}</td>
                      <td>{row.note ?? say('audit-erased')}</td>
                      <td>{row.agentName ?? say('audit-erased')}</td>
                      <td>
                        <a href={`/desk/tickets/${row.ticketId}`}>{row.reference}</a>
                      </td>
                      <td>{row.institution}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        )}
        <Pager locale={locale} address="/desk/office/exceptions" next={next === null ? null : String(next)} />
      </>
    ),
  });
}

/** Tickets that are kept by somebody's word, and those about which a lead has proposed something. */
export function keptPage(
  facts: DeskFacts & {
    readonly tickets: readonly {
      readonly id: string;
      readonly reference: string;
      readonly institution: string;
      readonly heldAt: Date | null;
      readonly restrictedAt: Date | null;
      readonly proposed: boolean;
    }[];
  },
): string {
  const { locale, tickets } = facts;
  const say = textsIn(locale);
  return deskPage(facts, {
    ...{ title: say('kept-title'), here },
    children: (
      <>
        <p class="lead">{say('kept-intro')}</p>
        {tickets.length === 0 && <p>{say('exceptions-none')}</p>}
        <ul>
          {tickets.map(({ id, reference, institution, heldAt, restrictedAt, proposed }) => (
            <li key={id}>
              <a href={`/desk/tickets/${id}`}>{reference}</a>, {institution}{' '}
              {restrictedAt !== null && <span class="mark urgent">{say('ticket-restricted')}</span>}{' '}
              {heldAt !== null && <span class="mark">{say('ticket-held')}</span>}{' '}
              {proposed && <span class="mark soon">{say('kept-proposed')}</span>}
            </li>
          ))}
        </ul>
      </>
    ),
  });
}

/** Names on tickets that no institution on record has; each gets the institution that was meant. */
export function untiedPage(
  facts: DeskFacts & {
    readonly names: readonly { readonly name: string; readonly tickets: number; readonly open: number }[];
    readonly institutions: readonly string[];
    readonly error?: FormError | undefined;
  },
): string {
  const { locale, names, institutions, error } = facts;
  const say = textsIn(locale);
  return deskPage(facts, {
    ...{ title: say('untied-title'), here, error },
    children: (
      <>
        <p class="lead">{say('untied-intro')}</p>
        {names.length === 0 && <p>{say('untied-none')}</p>}
        <datalist id="institutions">
          {institutions.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        {names.map(({ name, tickets, open }, at) => (
          <Form class="panel" action="/desk/office/untied" key={name}>
            <h2>{name}</h2>
            <p>{say('untied-tickets', { tickets, open })}</p>
            <input type="hidden" name="name" value={name} />
            <Field
              {...{ id: `institution-${at}`, name: 'institution', list: 'institutions', maxLength: 200 }}
              label={say('untied-institution')}
            />
            <button type="submit" class="quiet">
              {say('untied-tie')}
            </button>
          </Form>
        ))}
      </>
    ),
  });
}
