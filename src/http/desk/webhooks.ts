// Webhooks at the desk: who is told what happens here, and how the calls fared.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { webhookChanges, webhookEvents } from '../../domain/webhook.js';
import { isSluiceError, type SluiceError } from '../../errors.js';
import { changeWebhook } from '../../flows/messages/change-webhook.js';
import { recordWebhook } from '../../flows/messages/record-webhook.js';
import { resendWebhook } from '../../flows/messages/resend-webhook.js';
import { showWebhook } from '../../flows/messages/show-webhook.js';
import { showWebhooks } from '../../flows/messages/show-webhooks.js';
import { webhookPage, webhooksPage } from '../../pages/desk/webhooks.js';
import { agentOf } from '../front/guard-routes.js';
import { statusOf } from '../front/problem.js';
import { leadOn } from './confirm.js';
import {
  bare,
  type DeskOptions,
  formSchema,
  frameOf,
  html,
  idOf,
  shownError,
  withId,
  wrongField,
} from './pages.js';
import { asksOfWebhook } from './questions.js';

/** What a form calls an event: names of fields have no dots. */
const fieldOf = (event: string) => event.replace('.', '_');
const eventFields = Object.fromEntries(webhookEvents.map((event) => [fieldOf(event), 3]));

/** Registers /desk/webhooks. */
export function webhookPages(app: FastifyInstance, { ctx }: Pick<DeskOptions, 'ctx'>): void {
  const list = async (
    request: FastifyRequest,
    more: { error?: SluiceError; form?: { name: string; url: string } } = {},
  ) =>
    webhooksPage({
      ...frameOf(request),
      webhooks: await showWebhooks(ctx),
      form: more.form,
      error: shownError(request, more.error),
    });
  const one = async (request: FastifyRequest, id: string, newSecret?: string) =>
    webhookPage({ ...frameOf(request), ...(await showWebhook(ctx, id)), newSecret });

  app.get('/webhooks', { schema: { hide: true } }, async (request, reply) =>
    html(reply, await list(request)),
  );

  const entry = formSchema({ name: 100, url: 1000, ...eventFields }, Object.keys(eventFields));
  app.post('/webhooks', { schema: entry }, async (request, reply) => {
    const { name, url, ...ticked } = request.body as { name: string; url: string } & Record<string, string>;
    const events = webhookEvents.filter((event) => ticked[fieldOf(event)] !== undefined);
    const form = { name: name.replace(/[\p{Cc}\s]+/gu, ' ').trim(), url: url.trim() };
    try {
      const { id, secret } = await recordWebhook(ctx, agentOf(request), { ...form, events });
      return html(reply.code(201), await one(request, id, secret));
    } catch (error) {
      return await again(error, reply, (problem) => list(request, { error: problem, form }));
    }
  });

  app.get('/webhooks/:id', { schema: bare }, async (request, reply) =>
    html(reply, await one(request, idOf(request))),
  );

  const change = withId({ change: 10 });
  const asks = { schema: change, config: { asks: asksOfWebhook(ctx) } };
  app.post('/webhooks/:id', asks, async (request, reply) => {
    const id = idOf(request);
    const asked = (request.body as { change: string }).change;
    const known = webhookChanges.find((each) => each === asked);
    if (known === undefined) throw wrongField('change');
    const { secret } = await changeWebhook(ctx, agentOf(request), id, known);
    if (secret !== undefined) return html(reply, await one(request, id, secret));
    return known === 'delete'
      ? await leadOn(reply, '/desk/webhooks', 'webhook-deleted')
      : await leadOn(reply, `/desk/webhooks/${id}`, 'webhook-changed');
  });

  app.post('/webhook-deliveries/:id/resend', { schema: bare }, async (request, reply) => {
    const { webhookId } = await resendWebhook(ctx, agentOf(request), idOf(request));
    return await reply.redirect(`/desk/webhooks/${webhookId}`, 303);
  });
}

/** The page again with what was wrong, where the person can mend it. */
async function again(error: unknown, reply: FastifyReply, page: (error: SluiceError) => Promise<string>) {
  if (!isSluiceError(error) || !['invalid_request', 'webhook_url_refused'].includes(error.code)) throw error;
  return html(reply.code(statusOf[error.code]), await page(error));
}
