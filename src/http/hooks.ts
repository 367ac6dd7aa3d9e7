// Calls from other services. Each proves who it is by a signature over what it says.
import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.js';
import { messageStatusOfTwilio } from '../domain/message.js';
import { SluiceError } from '../errors.js';
import { recordMessageStatus } from '../flows/record-message-status.js';

/** Registers the hooks under /hooks. */
export async function hooksSurface(app: FastifyInstance, { ctx }: { ctx: Context }): Promise<void> {
  const schema = {
    tags: ['hooks'],
    response: { 204: { type: 'null', description: 'noted' } },
    summary: 'Twilio reports how a message fares',
    body: { type: 'object', additionalProperties: true },
    querystring: { type: 'object', properties: { id: { type: 'string', format: 'uuid' } } },
  } as const;
  // who cannot sign learns nothing about the form: the schema's verdict is looked at behind the signature
  app.post('/twilio/status', { schema, attachValidation: true }, async (request, reply) => {
    const params = textFields(request.body);
    // signed is the address that Twilio was given, not what a reverse proxy made of it
    const url = new URL(request.url, ctx.config.baseUrl).href;
    const signature = request.headers['x-twilio-signature'];
    const signed = ctx.callbackSigned({
      url,
      params,
      signature: typeof signature === 'string' ? signature : undefined,
    });
    if (!signed) throw new SluiceError('signature_invalid');
    if (request.validationError !== undefined) throw request.validationError;
    const status = messageStatusOfTwilio(params.MessageStatus ?? params.SmsStatus ?? '');
    const providerId = params.MessageSid ?? params.SmsSid;
    if (status !== null && providerId !== undefined) {
      const { id } = request.query as { id?: string };
      const code =
        params.ErrorCode === undefined || params.ErrorCode === '' ? undefined : `twilio_${params.ErrorCode}`;
      await recordMessageStatus(ctx, { providerId, id, status, code });
    }
    return await reply.code(204).send();
  });
}

function textFields(body: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries((body ?? {}) as Record<string, unknown>).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}
