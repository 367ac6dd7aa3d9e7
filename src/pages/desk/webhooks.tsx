// Webhooks at the desk: other systems that are told what happens here, and the log of the calls to them.
import { webhookEvents } from '../../domain/webhook.js';
import { textsIn } from '../../locales/texts.js';
import { Moment } from '../layout/times.js';
import { Copyable } from './copyable.js';
import { ActButton, type DeskFacts, deskPage, Field } from './desk-shell.js';
import { Form, type FormError } from './form.js';

interface Receiver {
  readonly id: string;
  readonly name: string;
  readonly host: string;
  readonly events: readonly string[];
  readonly state: 'active' | 'paused' | 'deleted';
}

/** A call as the log shows it. */
interface Call {
  readonly id: string;
  readonly event: string;
  readonly ticketId: string;
  readonly reference: string;
  readonly state: keyof typeof callStates;
  readonly attempts: number;
  readonly createdAt: Date;
  readonly nextAttemptAt: Date | null;
  readonly endedAt: Date | null;
  readonly lastStatus: number | null;
  readonly lastCode: string | null;
}

const callStates = {
  queued: 'call-queued',
  sending: 'call-sending',
  delivered: 'call-delivered',
  failed: 'call-failed',
  canceled: 'call-canceled',
} as const;

const eventTexts: Readonly<Record<string, string>> = {
  'link.used': 'webhook-event-link-used',
  'upload.stored': 'webhook-event-upload-stored',
  'ticket.purged': 'webhook-event-ticket-purged',
};

/** Why nothing was answered. */
const codeTexts: Readonly<Record<string, string>> = {
  address_refused: 'call-code-address-refused',
  name_unknown: 'call-code-name-unknown',
  timeout: 'call-code-timeout',
  certificate: 'call-code-certificate',
  connection: 'call-code-connection',
  internal: 'call-code-internal',
};

/** Everyone who is told, and the form that enters one more. */
export function webhooksPage(
  facts: DeskFacts & {
    readonly webhooks: readonly (Receiver & { readonly waiting: number; readonly failed: number })[];
    readonly form?: { readonly name: string; readonly url: string } | undefined;
    readonly error?: FormError | undefined;
  },
): string {
  const { locale, agent, webhooks, form, error } = facts;
  const say = textsIn(locale);
  return deskPage(facts, {
    ...{ title: say('desk-webhooks'), here: '/desk/webhooks', error },
    children: (
      <>
        <p class="lead">{say('webhooks-intro')}</p>
        {webhooks.length === 0 && <p>{say('webhooks-none')}</p>}
        <ul>
          {webhooks.map(({ id, name, host, state, waiting, failed }) => (
            <li key={id}>
              <a href={`/desk/webhooks/${id}`}>{name}</a> ({host}){' '}
              <span class={`mark ${state === 'active' ? 'good' : 'soon'}`}>
                {state === 'active' ? say('webhook-active') : say('webhook-paused')}
              </span>{' '}
              {say('webhook-counts', { waiting, failed })}
            </li>
          ))}
        </ul>
        {agent.role === 'operator' && (
          <Form class="panel" action="/desk/webhooks">
            <h2>{say('webhook-add')}</h2>
            <Field id="name" label={say('webhook-name')} maxLength={100} value={form?.name} />
            <Field
              id="url"
              label={say('webhook-url')}
              hint={say('webhook-url-hint')}
              type="url"
              maxLength={1000}
              value={form?.url}
            />
            <fieldset>
              <legend>{say('webhook-events')}</legend>
              {webhookEvents.map((event) => {
                const field = event.replace('.', '_');
                return (
                  <div class="check" key={event}>
                    <input id={field} type="checkbox" name={field} value="yes" checked />
                    <label for={field}>
                      {say(eventTexts[event] ?? '')} (<code>{event}</code>)
                    </label>
                  </div>
                );
              })}
            </fieldset>
            <button type="submit">{say('webhook-add')}</button>
          </Form>
        )}
      </>
    ),
  });
}

/** One receiver, what may be done to it, and its log. @param facts `newSecret`: shown this once */
export function webhookPage(
  facts: DeskFacts & {
    readonly webhook: Receiver;
    readonly deliveries: readonly Call[];
    readonly newSecret?: string | undefined;
  },
): string {
  const { locale, agent, webhook, deliveries, newSecret } = facts;
  const say = textsIn(locale);
  const action = `/desk/webhooks/${webhook.id}`;
  const act = (change: string, label: string, danger = false) => (
    <ActButton action={action} label={label} about={webhook.name} fields={{ change }} danger={danger} />
  );
  return deskPage(facts, {
    ...{ title: webhook.name, here: '/desk/webhooks' },
    children: (
      <>
        {newSecret !== undefined && (
          <section class="panel notice" role="status">
            <h2>{say('webhook-secret')}</h2>
            <p>{say('webhook-secret-once')}</p>
            <Copyable locale={locale} what={say('webhook-secret')}>
              <code class="secret">{newSecret}</code>
            </Copyable>
          </section>
        )}
        <p>
          {say('webhook-about', {
            host: webhook.host,
            events: webhook.events.map((event) => say(eventTexts[event] ?? '')).join(', '),
          })}{' '}
          <span class={`mark ${webhook.state === 'active' ? 'good' : 'soon'}`}>
            {webhook.state === 'active' ? say('webhook-active') : say('webhook-paused')}
          </span>
        </p>
        {agent.role === 'operator' && (
          <div class="acts">
            {webhook.state === 'active'
              ? act('pause', say('webhook-pause'))
              : act('resume', say('webhook-resume'))}
            {act('rotate', say('webhook-rotate'))}
            {act('delete', say('webhook-delete'), true)}
          </div>
        )}
        <h2>{say('calls-title')}</h2>
        {deliveries.length === 0 ? <p>{say('calls-none')}</p> : <Calls facts={facts} />}
      </>
    ),
  });
}

function Calls({ facts }: { readonly facts: DeskFacts & { readonly deliveries: readonly Call[] } }) {
  const { locale, agent, deliveries } = facts;
  const say = textsIn(locale);
  return (
    <div class="table">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('call-event')}</th>
            <th scope="col">{say('call-ticket')}</th>
            <th scope="col">{say('call-created')}</th>
            <th scope="col">{say('call-state')}</th>
            <th scope="col">{say('call-attempts')}</th>
            <th scope="col">{say('call-answer')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {deliveries.map((call) => (
            <tr key={call.id}>
              <th scope="row">{say(eventTexts[call.event] ?? '')}</th>
              <td>
                {agent.role === 'operator' ? (
                  call.reference
                ) : (
                  <a href={`/desk/tickets/${call.ticketId}`}>{call.reference}</a>
                )}
              </td>
              <td>
                <Moment locale={locale} time={call.createdAt} />
              </td>
              <td>
                <span class={`mark ${{ delivered: 'good', failed: 'urgent' }[call.state as string] ?? ''}`}>
                  {say(callStates[call.state])}
                </span>{' '}
                {call.state === 'queued' && call.nextAttemptAt !== null && (
                  <Moment locale={locale} time={call.nextAttemptAt} />
                )}
                {call.endedAt !== null && <Moment locale={locale} time={call.endedAt} />}
              </td>
              <td>{call.attempts}</td>
              <td>
                {call.lastStatus ??
                  (call.lastCode === null ? '' : say(codeTexts[call.lastCode] ?? 'call-code-internal'))}
              </td>
              <td>
                {(call.state === 'delivered' || call.state === 'failed') && (
                  <ActButton
                    action={`/desk/webhook-deliveries/${call.id}/resend`}
                    label={say('call-resend')}
                    about={`${say(eventTexts[call.event] ?? '')}, ${call.reference}`}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
