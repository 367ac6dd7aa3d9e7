// Calls from other services. Each proves who it is by a signature over what it says.
import type { IncomingHttpHeaders } from 'node:http';
import { Type } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../../context/context.js';
import { isLine, trimmed } from '../../domain/text.js';
import { SluiceError } from '../../errors.js';
import { recordMessageStatus } from '../../flows/messages/record-message-status.js';
import { requestClose } from '../../flows/tickets/request-close.js';
import { tellProgramsNothingIsThere } from '../front/error-handler.js';
import { id, signedLine } from '../front/input-schemas.js';
import { placeOf } from '../front/request-facts.js';
import { helpdeskSigned, zendeskSigned } from './helpdesk-signature.js';

/** Registers the hooks under /hooks. */
export async function hooksSurface(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  tellProgramsNothingIsThere(app, ctx);
  const schema = {
    tags: ['hooks'],
    response: { 204: { type: 'null', description: 'noted' } },
    summary: 'Twilio reports how a message fares',
    body: Type.Object(
      {
        MessageSid: Type.Optional(signedLine(100)),
        SmsSid: Type.Optional(signedLine(100)),
        MessageStatus: Type.Optional(signedLine(40)),
        SmsStatus: Type.Optional(signedLine(40)),
        ErrorCode: Type.Optional(Type.String({ pattern: '^\\d{0,10}$' })),
      },
      { additionalProperties: true },
    ),
    querystring: Type.Object({ id: Type.Optional(id) }),
  };
  // who cannot sign learns nothing about the form: the schema's verdict is looked at behind the signature
  app.post('/twilio/status', { schema, attachValidation: true }, async (request, reply) => {
    const params = textFields(request.body);
    // signed is the address that Twilio was given, not what came here or what a reverse proxy made of it
    const url = addressOf(placeOf(request), ctx.config.baseUrl);
    const signature = request.headers['x-twilio-signature'];
    const signed =
      url !== undefined &&
      ctx.callbackSigned({ url, params, signature: typeof signature === 'string' ? signature : undefined });
    if (!signed) throw new SluiceError('signature_invalid');
    if (request.validationError !== undefined) throw request.validationError;
    const report = ctx.smsReportOf(params);
    if (report !== undefined) {
      const { id } = request.query as { id?: string };
      await recordMessageStatus(ctx, { ...report, id });
    }
    return await reply.code(204).send();
  });

  await app.register(async (surface) => helpdeskHook(surface, ctx));
}

/** What a helpdesk may tell. The signature is over the bytes as they came, so the body is read as text. */
async function helpdeskHook(app: FastifyInstance, ctx: Context): Promise<void> {
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  );
  const schema = {
    tags: ['hooks'],
    summary: 'A helpdesk tells that a case ended: `{"event":"ticket.closed","reference":"…"}`, signed',
    response: { 204: { type: 'null', description: 'noted' } },
    params: { type: 'object', properties: { name: { type: 'string' } } },
  } as const;
  app.post('/helpdesk/:name', { schema }, async (request, reply) => {
    const { name } = request.params as { name: string };
    const secret = ctx.config.helpdesks.get(name)?.reveal();
    const body = typeof request.body === 'string' ? request.body : '';
    if (secret === undefined || !signedByHelpdesk(secret, request.headers, body))
      throw new SluiceError('signature_invalid');
    await requestClose(ctx, closedReference(body));
    return await reply.code(204).send();
  });
}

function signedByHelpdesk(secret: string, headers: IncomingHttpHeaders, body: string): boolean {
  const own = headers['x-sluice-signature'];
  if (typeof own === 'string') return helpdeskSigned(secret, own, body);
  const given = headers['x-zendesk-webhook-signature'];
  const time = headers['x-zendesk-webhook-signature-timestamp'];
  return typeof given === 'string' && typeof time === 'string' && zendeskSigned(secret, given, time, body);
}

/** @throws invalid_request for anything but the one event */
function closedReference(body: string): string {
  let said: unknown;
  try {
    said = JSON.parse(body);
  } catch (cause) {
    throw new SluiceError('invalid_request', 'the body is no JSON', {
      cause,
      extras: { fields: ['(body)'] },
    });
  }
  const { event, reference } = (said ?? {}) as { event?: unknown; reference?: unknown };
  if (event !== 'ticket.closed' || !isLine(reference, 100))
    throw new SluiceError('invalid_request', 'only ticket.closed with a reference is understood', {
      extras: { fields: ['event', 'reference'] },
    });
  return trimmed('line', reference);
}

/** The whole address that was asked for; undefined where it cannot be one. */
function addressOf(asked: string, baseUrl: URL): string | undefined {
  return URL.canParse(asked, baseUrl.href) ? new URL(asked, baseUrl).href : undefined;
}

function textFields(body: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries((body ?? {}) as Record<string, unknown>).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}
