// Who may call what: the one table. A route that does not stand here does not start the service, and neither does a line
// here without its route. `test/e2e/access.test.ts` walks all of it, with every role. Decision 0036.
import type { SessionStage } from '../../domain/account.js';
import { guardedRoles, type Role } from '../../domain/actor.js';

/** What a route's `:id` names, where it belongs to somebody. */
export type OwnedObject = 'ticket' | 'link' | 'upload' | 'download';

/**
 * By what an agent is known on a route. `session`: the desk's cookie alone, since pages are for browsers; `token`: an API token
 * alone; `either`: one or the other.
 */
export type AgentCredential = 'session' | 'token' | 'either';

/** What a caller must show. */
export type Access =
  /** nothing: it tells nothing that a stranger may not know */
  | { readonly door: 'anyone' }
  /** the link's password, or the session that it opened; which of them, the uploader's surface says */
  | { readonly door: 'link' }
  /** a signature over what is said */
  | { readonly door: 'signature' }
  /** a connection from this machine, or METRICS_TOKEN; strangers learn less */
  | { readonly door: 'machine' }
  /**
   * an agent's API token or desk session, as `shows` says, and one of these roles. `owns`: foreign objects of this kind are
   * answered like absent ones. `stage`: a step of signing in, for browsers that are at that step; else they must be through all.
   * `destroys`: what it does cannot be undone, so that its form is answered by a question first.
   * `unattended`: open pages ask by themselves, so that it is no sign that anybody sits there
   */
  | {
      readonly door: 'agent';
      readonly shows: AgentCredential;
      readonly roles: readonly Role[];
      readonly owns?: OwnedObject;
      readonly stage?: SessionStage;
      readonly unattended?: true;
      readonly destroys?: true;
    };

const anyone: Access = { door: 'anyone' };
const link: Access = { door: 'link' };
const machine: Access = { door: 'machine' };
const shownBy =
  (shows: AgentCredential, more: { readonly unattended?: true } = {}) =>
  (roles: readonly Role[], owns?: OwnedObject): Access => ({
    ...{ door: 'agent', shows, roles, ...more },
    ...(owns !== undefined && { owns }),
  });
/** Calls of the API, for machines by token and for pages by session. */
const agent = shownBy('either');
/** Pages and forms of the desk. */
const desk = shownBy('session');
const unattended = shownBy('session', { unattended: true });
/** A form whose act cannot be undone. */
const destroying = (roles: readonly Role[], owns?: OwnedObject): Access => ({
  ...{ door: 'agent', shows: 'session', roles, destroys: true },
  ...(owns !== undefined && { owns }),
});
const step = (stage: SessionStage): Access => ({ door: 'agent', shows: 'session', roles: everyone, stage });

const handlers: readonly Role[] = ['handler', 'lead'];
const viewers: readonly Role[] = ['handler', 'lead', 'dpo'];
/** Also where only the ticket's handler or a lead may: anybody else gets "not found", and the attempt is recorded. */
const everyone: readonly Role[] = ['handler', 'lead', 'dpo', 'operator'];

/** Every route: its method and its address as it is registered, with its prefix. HEAD goes with GET. */
export const routeAccess: Readonly<Record<string, Access>> = {
  'GET /': anyone,
  'GET /assets/:name': anyone,
  'GET /certificate': anyone,
  'GET /ask': anyone,
  'POST /ask': anyone,

  'GET /healthz': machine,
  'GET /readyz': machine,
  'GET /metrics': machine,

  'GET /l/:token': anyone,
  'POST /l/:token/session': link,
  'GET /l/:token/start': link,
  'GET /l/:token/send': link,
  'GET /l/:token/again': link,
  'GET /l/:token/upload': link,
  'POST /l/:token/upload': link,
  'GET /l/:token/receipt': link,
  'GET /l/:token/receipt.json': link,
  'GET /l/:token/withdraw': link,
  'POST /l/:token/withdraw': link,
  'GET /l/:token/not-me': anyone,
  'POST /l/:token/not-me': anyone,
  'POST /l/:token/leave': anyone,
  'OPTIONS /l/:token/tus': anyone,
  'POST /l/:token/tus': link,
  'HEAD /l/:token/tus/:id': link,
  'PATCH /l/:token/tus/:id': link,
  'POST /l/:token/tus/:id': link,
  'DELETE /l/:token/tus/:id': link,

  'POST /hooks/twilio/status': { door: 'signature' },
  'POST /hooks/helpdesk/:name': { door: 'signature' },

  'GET /api/v1/openapi.json': anyone,
  'GET /api/v1/signing-keys': anyone,
  'POST /api/v1/tickets': agent(handlers),
  'GET /api/v1/tickets': agent(viewers),
  'GET /api/v1/tickets/:id': agent(viewers, 'ticket'),
  'GET /api/v1/tickets/:id/events': agent(viewers, 'ticket'),
  'GET /api/v1/tickets/:id/uploads': agent(viewers, 'ticket'),
  'GET /api/v1/tickets/:id/links': agent(viewers, 'ticket'),
  'POST /api/v1/tickets/:id/close': agent(handlers, 'ticket'),
  'POST /api/v1/tickets/:id/take': agent(handlers),
  'POST /api/v1/tickets/:id/queue': agent(handlers, 'ticket'),
  'POST /api/v1/tickets/:id/handler': agent(handlers, 'ticket'),
  // a lead's word counts where nobody is the officer, together with another lead's
  'POST /api/v1/tickets/:id/hold': agent(['lead', 'dpo']),
  'DELETE /api/v1/tickets/:id/hold': agent(['lead', 'dpo']),
  'POST /api/v1/tickets/:id/restriction': agent(['lead', 'dpo']),
  'DELETE /api/v1/tickets/:id/restriction': agent(['lead', 'dpo']),
  'POST /api/v1/tickets/:id/links': agent(handlers, 'ticket'),
  'GET /api/v1/links/:id': agent(viewers, 'link'),
  'POST /api/v1/links/:id/revoke': agent(handlers, 'link'),
  'POST /api/v1/links/:id/extend': agent(handlers, 'link'),
  'POST /api/v1/links/:id/resend': agent(handlers, 'link'),
  'GET /api/v1/reasons': agent(everyone),
  'POST /api/v1/uploads/:id/downloads': agent(everyone, 'upload'),
  'POST /api/v1/uploads/:id/approvals': agent(everyone, 'upload'),
  'GET /api/v1/approvals': agent(handlers),
  'POST /api/v1/approvals/:id/approve': agent(['lead']),
  'POST /api/v1/approvals/:id/refuse': agent(['lead']),
  'GET /api/v1/downloads/:id': agent(viewers, 'download'),
  'GET /api/v1/downloads/:id/content': agent(everyone, 'download'),
  'POST /api/v1/downloads/:id/confirm': agent(everyone, 'download'),
  'GET /api/v1/tickets/:id/certificate': agent(viewers, 'ticket'),
  'GET /api/v1/tickets/:id/certificate.pdf': agent(viewers, 'ticket'),
  'GET /api/v1/uploads/:id/certificate': agent(viewers, 'upload'),
  'GET /api/v1/uploads/:id/certificate.pdf': agent(viewers, 'upload'),
  'GET /api/v1/audit': agent(['dpo']),
  'GET /api/v1/registers/:name': agent(['lead', 'dpo']),
  'GET /api/v1/institutions': agent(viewers),
  'POST /api/v1/institutions': agent(handlers),
  'GET /api/v1/institutions/:id': agent(viewers),
  'PATCH /api/v1/institutions/:id': agent(['lead', 'dpo']),
  'POST /api/v1/agreements/:id/end': agent(['lead', 'dpo']),
  'POST /api/v1/institutions/:id/agreements': agent(['lead', 'dpo']),
  'POST /api/v1/institutions/:id/contacts': agent(['lead', 'dpo']),
  'DELETE /api/v1/authorised-contacts/:id': agent(['lead', 'dpo']),

  'GET /desk': desk(everyone),
  'GET /desk/sign-in': anyone,
  'POST /desk/sign-in': anyone,
  'POST /desk/sign-out': anyone,
  'POST /desk/identity': anyone,
  'GET /desk/identity/callback': anyone,
  'POST /desk/identity/callback': anyone,
  'GET /desk/outbox': desk(everyone),
  'GET /desk/invitation/:token': anyone,
  'POST /desk/invitation/:token': anyone,
  'GET /desk/second-factor': step('second_factor'),
  'POST /desk/second-factor': step('second_factor'),
  'GET /desk/enrol': step('enrol'),
  'POST /desk/enrol': step('enrol'),
  'POST /desk/second-factor/passkey': step('second_factor'),
  'POST /desk/second-factor/passkey/options': step('second_factor'),
  'POST /desk/enrol/passkey': step('enrol'),
  'POST /desk/enrol/passkey/options': step('enrol'),
  'GET /desk/renew': step('renew'),
  'POST /desk/renew': step('renew'),
  'POST /desk/unlock': desk(everyone),
  'POST /desk/unlock/passkey/options': desk(everyone),
  'GET /desk/account': desk(everyone),
  'POST /desk/account/passkeys': desk(everyone),
  'POST /desk/account/passkeys/options': desk(everyone),
  'POST /desk/account/totp': desk(everyone),
  'POST /desk/account/totp/confirm': desk(everyone),
  'POST /desk/account/factors/remove': desk(everyone),
  'POST /desk/account/recovery-codes': desk(everyone),
  'POST /desk/account/display': desk(everyone),
  'POST /desk/account/secrecy': desk(everyone),
  'POST /desk/account/password': desk(everyone),
  'POST /desk/account/sign-out-everywhere': desk(everyone),
  'POST /desk/account/report-abuse': destroying(everyone),
  'POST /desk/account/tokens': desk(everyone),
  'POST /desk/account/tokens/:id/revoke': destroying(everyone),
  'GET /desk/tickets': desk(viewers),
  'POST /desk/tickets': desk(handlers),
  'POST /desk/tickets/selected': desk(handlers),
  'POST /desk/tickets/close-selected': desk(handlers),
  'GET /desk/tickets/new': desk(handlers),
  'GET /desk/link-requests': desk(handlers),
  'POST /desk/link-requests/:id/dismiss': destroying(handlers),
  'GET /desk/tickets/state': unattended(viewers),
  'GET /desk/tickets/live': unattended(viewers),
  'GET /desk/tickets/waiting': unattended(handlers),
  'GET /desk/tickets/:id/state': unattended(viewers, 'ticket'),
  'GET /desk/tickets/:id/live': unattended(viewers, 'ticket'),
  'GET /desk/tickets/:id': desk(viewers, 'ticket'),
  'POST /desk/tickets/:id/links': desk(handlers, 'ticket'),
  'POST /desk/tickets/:id/close': desk(handlers, 'ticket'),
  'POST /desk/tickets/:id/take': desk(handlers),
  'POST /desk/tickets/:id/queue': desk(handlers, 'ticket'),
  'POST /desk/tickets/:id/handler': desk(handlers, 'ticket'),
  'POST /desk/tickets/:id/hold': desk(['lead', 'dpo']),
  'POST /desk/tickets/:id/restriction': desk(['lead', 'dpo']),
  'POST /desk/tickets/:id/notes': desk(['handler', 'lead']),
  'POST /desk/links/:id/revoke': destroying(handlers, 'link'),
  'GET /desk/links/:id/replace': desk(handlers, 'link'),
  'POST /desk/links/:id/replace': desk(handlers, 'link'),
  'POST /desk/links/:id/extend': desk(handlers, 'link'),
  'POST /desk/links/:id/resend': desk(handlers, 'link'),
  'POST /desk/links/:id/told': desk(handlers, 'link'),
  'POST /desk/uploads/:id/downloads': desk(handlers, 'upload'),
  'POST /desk/uploads/:id/approvals': desk(handlers, 'upload'),
  'GET /desk/approvals': desk(handlers),
  'POST /desk/approvals/:id': desk(['lead']),
  'POST /desk/downloads/:id/confirm': desk(handlers, 'download'),
  'GET /desk/institutions': desk(viewers),
  'POST /desk/institutions': desk(handlers),
  'GET /desk/institutions/:id': desk(viewers),
  'POST /desk/institutions/:id': desk(['lead', 'dpo']),
  'POST /desk/institutions/:id/agreements': desk(['lead', 'dpo']),
  'POST /desk/agreements/:id/end': desk(['lead', 'dpo']),
  'POST /desk/institutions/:id/contacts': desk(['lead', 'dpo']),
  'POST /desk/authorised-contacts/:id/withdraw': destroying(['lead', 'dpo']),
  'GET /desk/office': desk(['lead', 'dpo']),
  // the officer alone; a lead where there is none
  'GET /desk/office/audit': desk(['lead', 'dpo']),
  'POST /desk/office/audit': desk(['lead', 'dpo']),
  'GET /desk/office/audit.csv': desk(['lead', 'dpo']),
  'GET /desk/office/kept': desk(['lead', 'dpo']),
  'GET /desk/office/exceptions': desk(['lead', 'dpo']),
  'GET /desk/office/untied': desk(['lead', 'dpo']),
  'POST /desk/office/untied': desk(['lead', 'dpo']),
  'GET /desk/mail-templates': desk(['lead']),
  'POST /desk/mail-templates': desk(['lead']),
  'GET /desk/numbers': desk(['lead', 'dpo', 'operator']),
  'GET /desk/numbers/:table': desk(['lead', 'dpo', 'operator']),
  'GET /desk/registers': desk(['lead', 'dpo']),
  'GET /desk/registers/:name': desk(['lead', 'dpo']),
  'POST /desk/registers/:name/reviews': desk(['lead', 'dpo']),
  'POST /desk/sub-processors': desk(['lead', 'dpo']),
  'POST /desk/qualifications': desk(['lead', 'dpo']),
  'POST /desk/sub-processors/end': desk(['lead', 'dpo']),
  'GET /desk/webhooks': desk(['lead', 'operator']),
  'POST /desk/webhooks': desk(['operator']),
  'GET /desk/webhooks/:id': desk(['lead', 'operator']),
  'POST /desk/webhooks/:id': destroying(['operator']),
  'POST /desk/webhook-deliveries/:id/resend': desk(['lead', 'operator']),
  'GET /desk/accounts': desk(['lead', 'operator']),
  'POST /desk/accounts': desk(['operator']),
  'POST /desk/accounts/:id': destroying(['lead', 'operator']),
  'GET /desk/accounts/:id/cover': desk(handlers),
  'POST /desk/accounts/:id/cover': desk(handlers),
  'POST /desk/accounts/:id/cover/end': desk(handlers),
  'POST /desk/tokens/:id/revoke': destroying(['lead', 'operator']),
  'GET /desk/account-requests': desk(guardedRoles),
  'POST /desk/account-requests/:id': desk(guardedRoles),
};

/** The table's line for a route, by its method and its registered address. */
export function accessOf(method: string, url: string): Access | undefined {
  const address = url.length > 1 ? url.replace(/\/$/, '') : url;
  const line = (of: string) => routeAccess[`${of} ${address}`];
  return line(method) ?? (method === 'HEAD' ? line('GET') : undefined);
}
