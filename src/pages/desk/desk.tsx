// What the desk's agents see: for now signing in, and the demo's outbox.
// Never anything that needs a link's token, and nothing an agent is not allowed to know.
import type { VNode } from 'preact';
import type { Locale } from '../../domain/locale.js';
import { textsIn } from '../../locales/texts.js';
import { Fact, htmlDocument } from '../layout/layout.js';
import { Moment } from '../layout/times.js';
import { Field, stepPage } from './desk-shell.js';
import { Form, type FormError } from './form.js';

/** The agents' sign-in form. */
export function signInPage(facts: {
  readonly locale: Locale;
  /** what the identity provider is called, where there is one */
  readonly provider?: string | undefined;
  /** the account was shut by its owner just now */
  readonly reported?: boolean;
  readonly error?: FormError | undefined;
}): string {
  const { locale, provider: name, reported = false, error } = facts;
  const say = textsIn(locale);
  return stepPage({
    ...{ locale, error, fieldId: 'email', title: say('sign-in-title') },
    children: (
      <>
        {reported && (
          <p class="success" role="status">
            {say('done-abuse-reported')}
          </p>
        )}
        <Form class="panel" action="/desk/sign-in">
          <Field id="email" label={say('sign-in-email')} type="email" autocomplete="username" />
          <Field
            id="password"
            label={say('sign-in-password')}
            type="password"
            autocomplete="current-password"
          />
          <button type="submit">{say('sign-in-submit')}</button>
        </Form>
        {name !== undefined && (
          <Form class="panel" action="/desk/identity">
            <button type="submit">{say('identity-sign-in', { name })}</button>
          </Form>
        )}
      </>
    ),
  });
}

/** A message of the demo's outbox as its receiver would see it. `to` is a phone number or an address. */
export interface OutboxMessage {
  readonly id: string;
  readonly kind: 'sms' | 'mail';
  readonly to: string;
  readonly subject?: string | undefined;
  readonly text: string;
  readonly createdAt: Date;
}

/** Every message of the demo, newest first, whatever order they come in. */
export function outboxPage(facts: {
  readonly locale: Locale;
  readonly messages: readonly OutboxMessage[];
}): string {
  const { locale } = facts;
  const say = textsIn(locale);
  const messages = [...facts.messages].sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  return htmlDocument({
    locale,
    title: say('outbox-title'),
    children: (
      <>
        <h1>{say('outbox-title')}</h1>
        <p class="lead">{say('outbox-intro')}</p>
        {messages.length === 0 && <p>{say('outbox-empty')}</p>}
        {messages.map((message) => (
          <Message key={message.id} locale={locale} message={message} />
        ))}
      </>
    ),
  });
}

function Message(props: { readonly locale: Locale; readonly message: OutboxMessage }): VNode {
  const { locale, message } = props;
  const say = textsIn(locale);
  return (
    <article class="panel">
      <h2>{message.kind === 'sms' ? say('outbox-sms') : say('outbox-mail')}</h2>
      <dl class="facts">
        <Fact name={say('outbox-to')}>{message.to}</Fact>
        <Fact name={say('outbox-time')}>
          <Moment locale={locale} time={message.createdAt} />
        </Fact>
        {message.subject !== undefined && <Fact name={say('outbox-subject')}>{message.subject}</Fact>}
      </dl>
      <p class="message-text">{withLinks(message.text)}</p>
    </article>
  );
}

/** The text with its web addresses clickable; only http and https, which the pattern itself sees to. */
function withLinks(text: string): (string | VNode)[] {
  return text.split(/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)])/).map((piece, index) =>
    // split() puts what the group matched at the odd places
    index % 2 === 0 ? (
      piece
    ) : (
      <a key={index} href={piece} rel="noreferrer">
        {piece}
      </a>
    ),
  );
}
