// tus 1.0.0 under /l/{token}/tus: uploads that survive a broken line. Extensions: creation, creation-with-upload,
// expiration, checksum (sha256), termination. Written here and not with a server library, because every request goes
// through sealed parts, leases and the verdict, and because an upload's bytes should pass as few layers as they can.
// Decision 0034.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { linkSessionHours } from '../../domain/link.js';
import { isSluiceError, SluiceError } from '../../errors.js';
import { type OpenedLink, openLink } from '../../flows/links/open-link.js';
import { resumeLinkSession } from '../../flows/links/resume-link-session.js';
import { appendUpload } from '../../flows/uploads/append-upload.js';
import { createUpload } from '../../flows/uploads/create-upload.js';
import { resumeUpload } from '../../flows/uploads/resume-upload.js';
import { terminateUpload } from '../../flows/uploads/terminate-upload.js';
import { answerError } from '../front/error-handler.js';
import { basicPasswordOf } from '../front/request-facts.js';
import { letRefusalArrive } from './incoming-file.js';
import { tusSchemas } from './schemas.js';
import type { UploaderOptions } from './uploader.js';

type TusRequest = FastifyRequest<{ Params: { token: string; id: string } }>;

const version = '1.0.0';
const bodyType = 'application/offset+octet-stream';
const maxMetadataLength = 4096;

/** Registers the routes; the surface around it knows the other ways in. */
export async function tusSurface(app: FastifyInstance, options: UploaderOptions): Promise<void> {
  const { ctx, transfers } = options;
  // the body is not parsed but handed on as it comes
  app.addContentTypeParser(bodyType, (_request, payload, done) => done(null, payload));
  app.addHook('onRequest', async (request, reply) => {
    reply.header('tus-resumable', version);
    if (request.method === 'OPTIONS' || request.headers['tus-resumable'] === version) return;
    reply.header('tus-version', version);
    throw new SluiceError('tus_version');
  });
  app.setErrorHandler(async (error, request, reply) => {
    letRefusalArrive(request, reply.raw);
    return await answerError(ctx, error, request, reply);
  });

  const collection = '/l/:token/tus';
  app.options(collection, { schema: tusSchemas.options }, async (_request, reply) => {
    reply
      .header('tus-version', version)
      .header('tus-extension', 'creation,creation-with-upload,expiration,checksum,termination');
    reply
      .header('tus-checksum-algorithm', 'sha256')
      .header('tus-max-size', String(ctx.config.policy.maxUploadBytes));
    return await reply.code(204).send();
  });

  app.post(
    collection,
    { schema: tusSchemas.create, config: { longBody: bodyType } },
    async (request: TusRequest, reply) => {
      const link = await enter(options, request, reply);
      const declaredBytes = declaredLength(request);
      assertMetadata(request);
      const withBody = hasBody(request);
      const { uploadId, expiresAt } = await createUpload(ctx, link.id, declaredBytes);
      reply.header(
        'location',
        new URL(`/l/${request.params.token}/tus/${uploadId}`, ctx.config.baseUrl).href,
      );
      expires(reply, expiresAt);
      if (withBody) {
        const appended = await transfers.run(
          async () => await append(options, request, { linkId: link.id, uploadId, offset: 0 }),
        );
        reply.header('upload-offset', String(appended.offset));
      }
      return await reply.code(201).send();
    },
  );

  app.head('/l/:token/tus/:id', { schema: tusSchemas.head }, async (request: TusRequest, reply) => {
    const link = await enter(options, request, reply);
    const ids = { linkId: link.id, uploadId: request.params.id };
    const standing = await transfers.run(async () => await resumeUpload(ctx, ids, transfers.signal));
    reply
      .header('upload-offset', String(standing.offset))
      .header('upload-length', String(standing.declaredBytes));
    expires(reply, standing.expiresAt);
    return await reply.code(200).send();
  });

  const onward = async (request: TusRequest, reply: FastifyReply) => {
    const link = await enter(options, request, reply);
    if (request.headers['content-type'] !== bodyType) throw new SluiceError('unsupported_media_type');
    const offset = wholeNumber(request, 'upload-offset');
    const ids = { linkId: link.id, uploadId: request.params.id };
    const appended = await transfers.run(async () => await append(options, request, { ...ids, offset }));
    reply.header('upload-offset', String(appended.offset));
    if (appended.acknowledgement === undefined) expires(reply, appended.expiresAt);
    return await reply.code(204).send();
  };
  const long = { longBody: bodyType };
  app.patch('/l/:token/tus/:id', { schema: tusSchemas.patch, config: long }, onward);
  // some networks let only GET and POST through: this one override, at this one address, and nothing else is taken
  app.post(
    '/l/:token/tus/:id',
    { schema: tusSchemas.patchByPost, config: long },
    async (request: TusRequest, reply) => {
      if (request.headers['x-http-method-override'] !== 'PATCH') throw new SluiceError('method_not_allowed');
      return await onward(request, reply);
    },
  );

  app.delete('/l/:token/tus/:id', { schema: tusSchemas.terminate }, async (request: TusRequest, reply) => {
    const link = await enter(options, request, reply);
    await terminateUpload(ctx, { linkId: link.id, uploadId: request.params.id }, transfers.signal);
    return await reply.code(204).send();
  });
}

/** The link, if the session cookie opens it, or the Basic password, which then also opens a session. */
async function enter(
  { ctx, cookies }: UploaderOptions,
  request: TusRequest,
  reply: FastifyReply,
): Promise<OpenedLink['link']> {
  const { token } = request.params;
  const password = basicPasswordOf(request);
  const session = cookies.read(request, token);
  try {
    const link = await resumeLinkSession(ctx, { token, session });
    request.contactLocale = link.locale;
    return link;
  } catch (error) {
    if (password === undefined || !isSluiceError(error, 'session_required')) throw error;
  }
  const opened = await openLink(ctx, { token, password, wantsSession: true });
  if (opened.session !== undefined) cookies.write(reply, token, opened.session, linkSessionHours);
  request.contactLocale = opened.link.locale;
  return opened.link;
}

async function append(
  { ctx, transfers }: UploaderOptions,
  request: TusRequest,
  place: { linkId: string; uploadId: string; offset: number },
) {
  const gone = new AbortController();
  request.raw.once('close', () => {
    if (!request.raw.complete) gone.abort(new SluiceError('truncated_body', 'the connection broke'));
  });
  const announced = request.headers['content-length'];
  return await appendUpload(ctx, {
    ...place,
    bodyBytes: announced === undefined ? undefined : Number(announced),
    checksum: checksumOf(request),
    body: bodyOf(request),
    signal: AbortSignal.any([gone.signal, transfers.signal]),
  });
}

/**
 * The body as it comes. Whoever stops reading leaves it open: an iterator that ends with its reader would close the request,
 * which looks like a connection that broke, and what is left could not be read away behind the answer.
 */
async function* bodyOf(request: TusRequest): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of request.raw.iterator({ destroyOnReturn: false })) yield chunk as Uint8Array;
  } catch (error) {
    throw isSluiceError(error)
      ? error
      : new SluiceError('truncated_body', 'the connection broke', { cause: error });
  }
}

function hasBody(request: TusRequest): boolean {
  const { headers } = request;
  const type = headers['content-type'];
  if (type !== undefined && type !== bodyType) throw new SluiceError('unsupported_media_type');
  return (
    type === bodyType &&
    (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0)
  );
}

/** The length must be known: whether the whole will be taken is decided before the first byte. */
function declaredLength(request: TusRequest): number {
  if (request.headers['upload-defer-length'] !== undefined) throw malformed('Upload-Defer-Length');
  const length = wholeNumber(request, 'upload-length');
  if (length === 0) throw new SluiceError('no_file', 'the file is empty');
  return length;
}

/** Decimal digits only: `1e+21`, signs and fractions are none. */
function wholeNumber(request: TusRequest, header: 'upload-length' | 'upload-offset'): number {
  const text = request.headers[header];
  if (typeof text !== 'string' || !/^\d{1,15}$/.test(text)) throw malformed(header);
  return Number(text);
}

/** Metadata is looked at and not kept: a file's name may name a patient. */
function assertMetadata(request: TusRequest): void {
  const metadata = request.headers['upload-metadata'];
  if (metadata === undefined || metadata === '') return;
  const pairs = String(metadata).split(',');
  const wellFormed = pairs.every((pair) => /^[^\s,]+( [A-Za-z0-9+/]*={0,2})?$/.test(pair.trim()));
  if (String(metadata).length > maxMetadataLength || !wellFormed) throw malformed('Upload-Metadata');
}

function checksumOf(request: TusRequest): Uint8Array | undefined {
  const given = request.headers['upload-checksum'];
  if (given === undefined) return undefined;
  const encoded = /^sha256 ([A-Za-z0-9+/]{43}=)$/.exec(String(given))?.[1];
  if (encoded === undefined) throw malformed('Upload-Checksum');
  return Buffer.from(encoded, 'base64');
}

function malformed(header: string): SluiceError {
  return new SluiceError('invalid_request', `the header ${header} is missing or malformed`, {
    extras: { fields: [header] },
  });
}

function expires(reply: FastifyReply, at: Date | null): void {
  if (at !== null) reply.header('upload-expires', at.toUTCString());
}
