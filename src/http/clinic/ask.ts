// Where somebody asks for a link, if the desk wants that (ASK_PAGE). What is answered depends on what was typed, and never on
// whether anybody is known by it: the same bytes, after the same steps of time. Decision 0014.
import { Type } from '@fastify/type-provider-typebox';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Context } from '../../context/context.js';
import { readMailAddress } from '../../domain/mail-address.js';
import { isLine } from '../../domain/text.js';
import { isSluiceError, SluiceError } from '../../errors.js';
import { askLink } from '../../flows/link-requests/ask-link.js';
import { type AskedFor, askDonePage, askPage } from '../../pages/clinic/ask.js';
import { formLine } from '../front/input-schemas.js';
import { statusOf } from '../front/problem.js';
import { localeOf, wantsPage } from '../front/request-facts.js';

/** Code points of the line that says what is wrong. */
const wordsAtMost = 300;

/** Longer than what is taken, so that a page can say which field is wrong. */
const body = Type.Object(
  { email: formLine(1000), words: formLine(5000) },
  { additionalProperties: false, description: `address, and a line of at most ${wordsAtMost} characters` },
);
const schemas = {
  form: { tags: ['uploader'], summary: 'Ask for a link, where ASK_PAGE is on; changes nothing' },
  ask: {
    ...{ tags: ['uploader'], body },
    summary: 'Ask for a link, where ASK_PAGE is on; the same answer for every address',
    response: { 204: Type.Null({ description: 'passed on, if an institution has authorised the address' }) },
  },
};

/** Registers /ask. Where it is off, nothing is there. */
export async function askSurface(app: FastifyInstance, { ctx }: { readonly ctx: Context }): Promise<void> {
  const html = (reply: FastifyReply, page: string) => reply.type('text/html; charset=utf-8').send(page);
  const locale = localeOf;
  app.addHook('onRequest', async () => {
    if (!ctx.config.policy.askPage) throw new SluiceError('not_found');
  });

  app.get('/ask', { schema: schemas.form }, async (request, reply) =>
    html(reply, askPage({ locale: locale(request) })),
  );

  app.post('/ask', { schema: schemas.ask }, async (request, reply) => {
    const typed = request.body as AskedFor;
    try {
      await askLink(ctx, readAsked(typed));
    } catch (error) {
      if (!wantsPage(request) || !isTold(error)) throw error;
      return html(refused(reply, error), askPage({ locale: locale(request), typed, error: shown(error) }));
    }
    if (wantsPage(request)) return html(reply, askDonePage({ locale: locale(request) }));
    return await reply.code(204).send();
  });
}

/** @throws invalid_request, naming the fields; nobody is looked up for that */
function readAsked({ email, words }: AskedFor): AskedFor {
  const read = readMailAddress(email);
  const address = 'address' in read ? read.address : undefined;
  const wrong = [
    ...(address === undefined ? ['email'] : []),
    ...(isLine(words, wordsAtMost) ? [] : ['words']),
  ];
  if (address === undefined || wrong.length > 0)
    throw new SluiceError('invalid_request', 'a field is wrong', { extras: { fields: wrong } });
  return { email: address, words };
}

const isTold = (error: unknown): error is SluiceError =>
  isSluiceError(error, 'invalid_request') || isSluiceError(error, 'ask_limit');

function refused(reply: FastifyReply, { code, extras }: SluiceError): FastifyReply {
  const { retryAfterSeconds } = extras;
  if (retryAfterSeconds !== undefined) reply.header('retry-after', String(retryAfterSeconds));
  return reply.code(statusOf[code]);
}

function shown({ code, extras: { fields } }: SluiceError): Parameters<typeof askPage>[0]['error'] {
  return { code, fields: Array.isArray(fields) ? fields : [] };
}
