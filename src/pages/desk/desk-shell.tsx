// The frame of the desk's pages: navigation by role, forms and their fields.

import { type ComponentChildren, h, type VNode } from 'preact';
import { type Agent, mayBeGivenTickets, type Role } from '../../domain/actor.js';
import type { Locale } from '../../domain/locale.js';
import { textsIn } from '../../locales/texts.js';
import { ErrorSummary, htmlDocument } from '../layout/layout.js';
import { ReaderTimeZone } from '../layout/times.js';
import { extrasOf, FieldProblem, type FormError, useRefused, withRefusal } from './form.js';
import { Shortcuts } from './shortcuts.js';

/** What every page of somebody signed in is told. */
export interface DeskFacts {
  readonly locale: Locale;
  readonly agent: Agent;
  /** what was done just now, and is said at the top */
  readonly done?: Done | undefined;
}

/** What pages say that it was done, by what the address calls it. */
export const doneTexts = {
  'link-revoked': 'done-link-revoked',
  'link-extended': 'done-link-extended',
  'link-resent': 'done-link-resent',
  'password-told': 'done-password-told',
  'abuse-reported': 'done-abuse-reported',
  'handler-changed': 'done-handler-changed',
  'ticket-taken': 'done-ticket-taken',
  'ticket-queued': 'done-ticket-queued',
  'note-added': 'done-note-added',
  'template-saved': 'done-template-saved',
  'request-dismissed': 'done-request-dismissed',
  'token-revoked': 'done-token-revoked',
  'cover-saved': 'done-cover-saved',
  'cover-ended': 'done-cover-ended',
  'display-saved': 'done-display-saved',
  'account-ended': 'done-account-ended',
  'account-frozen': 'done-account-frozen',
  'account-unfrozen': 'done-account-unfrozen',
  'factor-forgotten': 'done-factor-forgotten',
  'account-invited': 'done-account-invited',
  'role-changed': 'done-role-changed',
  'role-asked': 'done-role-asked',
  'contact-erased': 'done-contact-erased',
  'institution-saved': 'done-institution-saved',
  'agreement-ended': 'done-agreement-ended',
  'institution-tied': 'done-institution-tied',
  'webhook-deleted': 'done-webhook-deleted',
  'webhook-changed': 'done-webhook-changed',
  'secrecy-accepted': 'done-secrecy-accepted',
  'qualification-saved': 'done-qualification-saved',
  'review-saved': 'done-review-saved',
  'sub-processor-added': 'done-sub-processor-added',
  'sub-processor-ended': 'done-sub-processor-ended',
} as const;
export type Done = keyof typeof doneTexts;

interface Place {
  readonly href: string;
  readonly textId: string;
  readonly roles: readonly Role[];
}

/** Ids of what roles and languages are called. */
export const roleTexts: Readonly<Record<Role, string>> = {
  handler: 'role-handler',
  lead: 'role-lead',
  dpo: 'role-dpo',
  operator: 'role-operator',
};
export const languageTexts: Readonly<Record<Locale, string>> = {
  en: 'language-en',
  pl: 'language-pl',
  sl: 'language-sl',
  nb: 'language-nb',
  hu: 'language-hu',
};

/** The script of every page of the desk. */
export const deskScript = 'desk.js';

/** The desk's places, in the order of the navigation. */
const places: readonly Place[] = [
  { href: '/desk/tickets', textId: 'desk-tickets', roles: ['handler', 'lead', 'dpo'] },
  { href: '/desk/institutions', textId: 'desk-institutions', roles: ['handler', 'lead', 'dpo'] },
  { href: '/desk/accounts', textId: 'desk-accounts', roles: ['lead', 'operator'] },
  { href: '/desk/account-requests', textId: 'role-requests-title', roles: ['dpo'] },
  { href: '/desk/office', textId: 'desk-office', roles: ['lead', 'dpo'] },
  { href: '/desk/numbers', textId: 'desk-numbers', roles: ['lead', 'dpo', 'operator'] },
  { href: '/desk/webhooks', textId: 'desk-webhooks', roles: ['lead', 'operator'] },
  { href: '/desk/account', textId: 'desk-account', roles: ['handler', 'lead', 'dpo', 'operator'] },
];

/** A page of the desk. @param parts `here`: the address of the place it belongs to */
export function deskPage(
  facts: DeskFacts,
  parts: {
    readonly title: string;
    readonly here: string;
    readonly error?: FormError | undefined;
    /** the whole page tells of a failed step */
    readonly failed?: boolean;
    readonly scripts?: readonly string[];
    /** what is done most often here, beside the title */
    readonly action?: VNode | false;
    readonly children: ComponentChildren;
  },
): string {
  const { locale, agent } = facts;
  const say = textsIn(locale);
  const { title, here, error, failed = error !== undefined, scripts = [], action = false, children } = parts;
  const { content, fieldId } = withRefusal(locale, error, children);
  const header = (
    <div class="desk-head">
      <nav aria-label={say('desk-navigation')}>
        <ul>
          {places
            .filter(({ roles }) => roles.includes(agent.role))
            .map(({ href, textId }) => (
              <li key={href}>
                <a href={href} aria-current={href === here ? 'page' : undefined}>
                  {say(textId)}
                </a>
              </li>
            ))}
        </ul>
      </nav>
      <form method="post" action="/desk/sign-out">
        <span class="who">{agent.name}</span> <button type="submit">{say('desk-sign-out')}</button>
      </form>
    </div>
  );
  return htmlDocument({
    locale,
    title,
    failed,
    wide: true,
    stylesheets: ['desk.css'],
    scripts: [deskScript, ...scripts],
    header,
    children: (
      <ReaderTimeZone.Provider value={agent.timeZone ?? undefined}>
        <div class="title">
          <h1>{title}</h1>
          {action}
        </div>
        {error !== undefined && <Refused locale={locale} error={error} fieldId={fieldId} />}
        {facts.done !== undefined && (
          <p class="success" role="status">
            {say(doneTexts[facts.done])}
          </p>
        )}
        {content}
        <Shortcuts locale={locale} role={agent.role} />
        {mayBeGivenTickets(agent.role) && <div id="waiting" data-count="/desk/tickets/waiting" hidden />}
      </ReaderTimeZone.Provider>
    ),
  });
}

/** The summary of a refusal: of a form with marked fields it says so, and leads to the first of them. */
function Refused(props: {
  readonly locale: Locale;
  readonly error: FormError;
  readonly fieldId: string | undefined;
}): VNode {
  const { locale, error, fieldId = 'content' } = props;
  const marked = error.code === 'invalid_request' && fieldId !== 'content';
  const told = marked ? textsIn(locale)('fields-marked') : undefined;
  return <ErrorSummary {...{ locale, fieldId, told }} error={{ ...extrasOf(error), code: error.code }} />;
}

/** A page with one form, for steps of signing in. */
export function stepPage(parts: {
  readonly locale: Locale;
  readonly title: string;
  readonly intro?: string | undefined;
  readonly error?: FormError | undefined;
  readonly fieldId: string;
  readonly scripts?: readonly string[];
  readonly children: ComponentChildren;
}): string {
  const { locale, title, intro, error, fieldId, scripts = [], children } = parts;
  const { content, fieldId: marked } = withRefusal(locale, error, children);
  return htmlDocument({
    locale,
    title,
    failed: error !== undefined,
    stylesheets: ['desk.css'],
    scripts,
    children: (
      <>
        <h1>{title}</h1>
        {error !== undefined && <Refused locale={locale} error={error} fieldId={marked ?? fieldId} />}
        {intro !== undefined && <p class="lead">{intro}</p>}
        {content}
      </>
    ),
  });
}

/** A labelled input. What was typed stands there again after a refusal, but a password. */
export function Field(props: {
  readonly id: string;
  /** the form's name of it, where that is not the id */
  readonly name?: string;
  readonly label: string;
  readonly type?: 'text' | 'password' | 'email' | 'tel' | 'number' | 'date' | 'month' | 'search' | 'url';
  readonly value?: string | undefined;
  readonly hint?: string | undefined;
  readonly autocomplete?: string;
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly inputMode?: 'numeric' | 'tel' | 'email' | 'search';
  readonly list?: string;
  /** sent already when a passkey is asked for, and not again with its answer */
  readonly withOptions?: boolean;
}): VNode {
  const { id, name = id, label, hint, required = true, type = 'text', withOptions, ...others } = props;
  const { autocomplete = 'off', value, ...rest } = others;
  const { typed, why, first } = useRefused(name, id);
  const described = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(why === undefined ? [] : [`${id}-problem`]),
  ];
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {h('input', {
        ...{ id, name, type, required, autocomplete, autofocus: first },
        value: type === 'password' ? undefined : (typed ?? value),
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
        'aria-invalid': why === undefined ? undefined : true,
        'data-with-options': withOptions,
        ...rest,
      })}
      <FieldProblem id={id} why={why} />
    </div>
  );
}

/** A labelled choice. */
export function Choice(props: {
  readonly id: string;
  readonly name?: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly options: readonly (readonly [value: string, text: string])[];
}): VNode {
  const { id, name = id, label, value, options } = props;
  const { typed = value, why, first } = useRefused(name, id);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        name={name}
        autofocus={first}
        aria-invalid={why !== undefined || undefined}
        aria-describedby={why === undefined ? undefined : `${id}-problem`}
      >
        {options.map(([each, text]) => (
          <option key={each} value={each} selected={each === typed}>
            {text}
          </option>
        ))}
      </select>
      <FieldProblem id={id} why={why} />
    </div>
  );
}

/** A form with one button and nothing to fill in. */
export function ActButton(props: {
  readonly action: string;
  readonly label: string;
  /** what it is done to, for those who hear the button alone */
  readonly about?: string | undefined;
  readonly fields?: Readonly<Record<string, string>>;
  readonly danger?: boolean;
}): VNode {
  const { action, label, about, fields = {}, danger = false } = props;
  return (
    <form method="post" action={action} class="act">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button
        type="submit"
        class={danger ? 'danger' : 'quiet'}
        aria-label={about === undefined ? undefined : `${label}: ${about}`}
      >
        {label}
      </button>
    </form>
  );
}

/** The way through a list that has more than one page. @param props `next`: behind which row the next one begins */
export function Pager(props: {
  readonly locale: Locale;
  readonly address: string;
  /** what the list is limited to */
  readonly query?: Readonly<Record<string, string>>;
  readonly next: string | null | undefined;
}): VNode | null {
  const { locale, address, query = {}, next } = props;
  if (next == null) return null;
  const say = textsIn(locale);
  const limits = Object.entries(query).filter(([, value]) => value !== '');
  const first = limits.length === 0 ? address : `${address}?${new URLSearchParams(limits)}`;
  return (
    <nav class="pager" aria-label={say('list-pages')}>
      <a href={first} rel="first">
        {say('list-first')}
      </a>{' '}
      <a href={`${address}?${new URLSearchParams([...limits, ['after', next]])}`} rel="next">
        {say('list-next')}
      </a>
    </nav>
  );
}
