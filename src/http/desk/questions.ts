// What is asked before something is done at the desk that cannot be undone: to whom, and what it does.
import type { FastifyRequest } from 'fastify';
import type { Context } from '../../context/context.js';
import { SluiceError } from '../../errors.js';
import { showAccountLine } from '../../flows/accounts/show-account-line.js';
import { showToken } from '../../flows/accounts/show-token.js';
import { showInstitution } from '../../flows/institutions/show-institution.js';
import { showLinkRequest } from '../../flows/link-requests/show-link-request.js';
import { showLink } from '../../flows/links/show-link.js';
import { showWebhook } from '../../flows/messages/show-webhook.js';
import { textsIn } from '../../locales/texts.js';
import { agentOf } from '../front/guard-routes.js';
import { localeOf } from '../front/request-facts.js';
import type { Question } from './confirm.js';
import { idOf } from './pages.js';

type Asks = (request: FastifyRequest) => Promise<Question | undefined>;

const textsFor = (request: FastifyRequest) => textsIn(localeOf(request));
const fieldsOf = (request: FastifyRequest) => (request.body ?? {}) as Readonly<Record<string, string>>;

/** A link is withdrawn. */
export const asksOfLink =
  (ctx: Context): Asks =>
  async (request) => {
    const say = textsFor(request);
    const { link, contact } = await showLink(ctx, agentOf(request), idOf(request));
    const name = contact?.name ?? say('contact-erased');
    return {
      title: say('ask-link-title', { name }),
      says: [say('ask-link', { email: contact?.email ?? '–' })],
      act: say('link-revoke'),
      back: `/desk/tickets/${link.ticketId}`,
    };
  };

/** A request for a link is dismissed. */
export const asksOfLinkRequest =
  (ctx: Context): Asks =>
  async (request) => {
    const say = textsFor(request);
    const { name, institution } = await showLinkRequest(ctx, idOf(request));
    return {
      title: say('ask-dismiss-title', { name }),
      says: [say('ask-dismiss', { name, institution })],
      act: say('asked-dismiss'),
      back: '/desk/link-requests',
    };
  };

/** Somebody says that the own account is used by another. */
export const asksOfAbuse: Asks = async (request) => {
  const say = textsFor(request);
  const { name, email } = agentOf(request);
  return {
    title: say('abuse-ask-title', { name }),
    says: [say('abuse-ask', { email }), say('abuse-ask-tickets')],
    act: say('abuse-report'),
    back: '/desk/account',
  };
};

/** A token is taken back. @param own the asker's own tokens alone */
export const asksOfToken =
  (ctx: Context, own: boolean): Asks =>
  async (request) => {
    const say = textsFor(request);
    const { id: ownerId } = agentOf(request);
    const { name, agentName } = await showToken(ctx, { id: idOf(request), ...(own && { ownerId }) });
    return {
      title: say('ask-token-title', { name }),
      says: [say('ask-token', { owner: agentName ?? '–' })],
      act: say('token-revoke'),
      back: own ? '/desk/account' : '/desk/accounts',
    };
  };

/** An account ends, or its second steps are forgotten; the rest of what is done to accounts can be undone. */
export const asksOfAccount =
  (ctx: Context): Asks =>
  async (request) => {
    const { change, handTo = '' } = fieldsOf(request);
    if (agentOf(request).role !== 'operator' || (change !== 'end' && change !== 'forget_factor'))
      return undefined;
    const say = textsFor(request);
    const account = await showAccountLine(ctx, idOf(request));
    const name = account.name ?? '–';
    const about = { name, email: account.email ?? '–' };
    const back = '/desk/accounts';
    if (change === 'forget_factor')
      return {
        ...{ title: say('ask-factor-title', { name }), says: [say('ask-factor', about)], back },
        act: say('act-forget-factor'),
      };
    // refused without a question: nobody was named who gets the tickets
    if (account.openTickets > 0 && handTo === '') return undefined;
    const tickets = { tickets: account.openTickets };
    return {
      title: say('ask-account-title', { name }),
      says: [
        say('ask-account', about),
        ...(account.openTickets > 0 ? [say('ask-account-tickets', tickets)] : []),
      ],
      ...{ act: say('act-end'), back },
    };
  };

/** Somebody's authorisation is withdrawn, and the person erased. */
export const asksOfContact =
  (ctx: Context): Asks =>
  async (request) => {
    const say = textsFor(request);
    const { institution: institutionId = '' } = fieldsOf(request);
    const { institution, contacts } = await showInstitution(ctx, institutionId);
    const contact = contacts.find(({ id }) => id === idOf(request));
    if (contact === undefined) throw new SluiceError('not_found');
    const { name, email } = contact;
    return {
      title: say('ask-contact-title', { name }),
      says: [say('ask-contact', { name, email, institution: institution.name })],
      act: say('contact-withdraw'),
      back: `/desk/institutions/${institutionId}`,
    };
  };

/** A webhook is deleted; pausing and a new secret can be taken back. */
export const asksOfWebhook =
  (ctx: Context): Asks =>
  async (request) => {
    if (fieldsOf(request).change !== 'delete') return undefined;
    const say = textsFor(request);
    const { webhook } = await showWebhook(ctx, idOf(request));
    const { name, host } = webhook;
    return {
      title: say('ask-webhook-title', { name }),
      says: [say('ask-webhook', { host })],
      act: say('webhook-delete'),
      back: `/desk/webhooks/${webhook.id}`,
    };
  };
