// Requests for a link: who is meant to have asked, and how to find out before a link is sent.
import type { VNode } from 'preact';
import type { Locale } from '../../domain/locale.js';
import { textsIn } from '../../locales/texts.js';
import { Fact } from '../layout/layout.js';
import { Moment } from '../layout/times.js';
import { ActButton, type DeskFacts, deskPage } from './desk-shell.js';

/** A request, with what is on file about the one whose address was given. */
export interface AskedLink {
  readonly id: string;
  readonly askedAt: Date;
  readonly words: string;
  readonly institution: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
}

/** All open ones, the oldest first. */
export function linkRequestsPage(facts: DeskFacts & { readonly requests: readonly AskedLink[] }): string {
  const { locale, requests } = facts;
  const say = textsIn(locale);
  return deskPage(facts, {
    ...{ title: say('asked-title'), here: '/desk/tickets' },
    children: (
      <>
        <p>{say('asked-intro')}</p>
        {requests.length === 0 && <p>{say('asked-none')}</p>}
        {requests.map((request) => (
          <section key={request.id} class="panel" aria-label={request.name}>
            <AskedFacts locale={locale} request={request} />
            <div class="acts">
              <a class="button" href={`/desk/tickets/new?request=${request.id}`}>
                {say('asked-prepare')}
              </a>
              <ActButton
                action={`/desk/link-requests/${request.id}/dismiss`}
                label={say('asked-dismiss')}
                about={request.name}
                danger
              />
            </div>
          </section>
        ))}
      </>
    ),
  });
}

/** What stands above the form of a link that somebody asked for: whom to call first, on which number. */
export function CallBack(props: { readonly locale: Locale; readonly request: AskedLink }): VNode {
  const { locale, request } = props;
  const { name, phone } = request;
  const say = textsIn(locale);
  return (
    <section class="panel">
      <h2>{say('asked-call-title')}</h2>
      <p>
        <strong>
          {phone === null ? say('asked-call-no-number', { name }) : say('asked-call', { name, phone })}
        </strong>
      </p>
      <p>{say('asked-call-why')}</p>
      <AskedFacts {...props} />
    </section>
  );
}

function AskedFacts({ locale, request }: { readonly locale: Locale; readonly request: AskedLink }): VNode {
  const say = textsIn(locale);
  const { institution, name, email, phone, words, askedAt } = request;
  return (
    <dl class="facts">
      <Fact name={say('ticket-institution')}>{institution}</Fact>
      <Fact name={say('account-name')}>
        {name}, {email}
      </Fact>
      <Fact name={say('asked-number')}>{phone ?? say('asked-number-none')}</Fact>
      <Fact name={say('asked-words')}>
        <span dir="auto">{words}</span>
      </Fact>
      <Fact name={say('asked-at')}>
        <Moment locale={locale} time={askedAt} />
      </Fact>
    </dl>
  );
}
