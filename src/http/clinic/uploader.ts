// The uploader's door: everything under /l/{token}. A GET never changes anything; mail scanners follow every link.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../context/context.js';
import { linkSessionHours } from '../../domain/link.js';
import { SluiceError } from '../../errors.js';
import { type OpenedLink, openLink } from '../../flows/links/open-link.js';
import { receiveUpload } from '../../flows/uploads/receive-upload.js';
import { type Receipt, showReceipt } from '../../flows/uploads/show-receipt.js';
import { signReceipt } from '../../flows/uploads/sign-receipt.js';
import { passwordPage } from '../../pages/clinic/password.js';
import { uploadPage } from '../../pages/clinic/plain-form.js';
import { receiptPage } from '../../pages/clinic/uploader.js';
import { answerError } from '../front/error-handler.js';
import { statusOf } from '../front/problem.js';
import { localeOf, mediaTypeOf, wantsPage } from '../front/request-facts.js';
import type { RunningTransfers } from '../front/running-transfers.js';
import { scriptedContentSecurityPolicy } from '../front/security-headers.js';
import { incomingFile, letRefusalArrive } from './incoming-file.js';
import type { LinkCookies } from './link-cookies.js';
import { linkEntry, type TokenRequest } from './link-entry.js';
import { uploaderSchemas } from './schemas.js';

type Link = OpenedLink['link'];

/** What the surface needs beside the context. */
export interface UploaderOptions {
  readonly ctx: Context;
  readonly cookies: LinkCookies;
  readonly transfers: RunningTransfers;
}

/** Registers the uploader's routes. */
export async function uploaderSurface(app: FastifyInstance, options: UploaderOptions): Promise<void> {
  const { ctx, cookies } = options;
  const entry = linkEntry(ctx, cookies);
  app.get('/l/:token', { schema: uploaderSchemas.form }, async (request: TokenRequest, reply) => {
    reply.header('content-security-policy', scriptedContentSecurityPolicy);
    return html(reply, passwordPage({ locale: localeOf(request), token: request.params.token }));
  });
  passwordRoute(app, options);
  uploadRoutes(app, options, entry);

  app.get('/l/:token/receipt', { schema: uploaderSchemas.receipt }, async (request: TokenRequest, reply) => {
    const link = await entry.enterOrAsk(request, reply);
    if (link === undefined) return reply;
    const receipt = await showReceipt(ctx, link);
    if (!wantsPage(request))
      return await reply.type('application/json').send(await signReceipt(ctx, receipt, link.now));
    reply.header('content-security-policy', scriptedContentSecurityPolicy);
    return html(reply, receiptPage(pageFacts(receipt, request)));
  });

  const file = { schema: uploaderSchemas.receiptFile };
  app.get('/l/:token/receipt.json', file, async (request: TokenRequest, reply) => {
    const link = await entry.enterOrAsk(request, reply);
    if (link === undefined) return reply;
    const receipt = await showReceipt(ctx, link);
    const name = `receipt-${receipt.uploadId}.json`;
    reply.header('content-disposition', `attachment; filename="${name}"`);
    return await reply.type('application/json').send(await signReceipt(ctx, receipt, link.now));
  });
}

const html = (reply: FastifyReply, page: string) => reply.type('text/html; charset=utf-8').send(page);

/** The link's password opens a session, which the browser keeps in a cookie. */
function passwordRoute(app: FastifyInstance, { ctx, cookies }: UploaderOptions): void {
  const session = { schema: uploaderSchemas.session };
  app.post('/l/:token/session', session, async (request: TokenRequest, reply) => {
    const { token } = request.params;
    const { password } = request.body as { password: string };
    const again = (request.query as { again?: unknown }).again !== undefined;
    let opened: OpenedLink;
    try {
      const enteredBy = wantsPage(request) ? 'person' : 'program';
      opened = await openLink(ctx, { token, password, wantsSession: true, enteredBy });
    } catch (error) {
      if (!wantsPage(request) || !isAboutPassword(error)) throw error;
      if (error.extras.attemptsLeft === 0) throw new SluiceError('link_locked', 'that was the last try');
      reply.header('content-security-policy', scriptedContentSecurityPolicy);
      const page = passwordPage({
        locale: localeOf(request),
        token,
        again,
        entered: password,
        error: { ...error.extras, code: error.code },
      });
      return html(reply.code(statusOf[error.code]), page);
    }
    const { link } = opened;
    if (opened.session !== undefined) cookies.write(reply, token, opened.session, linkSessionHours);
    const next = link.state === 'used' ? 'receipt' : again ? 'again' : 'start';
    if (wantsPage(request)) return await reply.redirect(`/l/${token}/${next}`, 303);
    const { state, reference, institution, locale, expiresAt } = link;
    return {
      state,
      reference,
      institution,
      locale,
      expiresAt: expiresAt.toISOString(),
      maxBytes: ctx.config.policy.maxUploadBytes,
    };
  });
}

/** The form that takes a file in one request, with and without script. */
function uploadRoutes(
  app: FastifyInstance,
  { ctx, transfers }: UploaderOptions,
  { enter, enterOrAsk }: ReturnType<typeof linkEntry>,
): void {
  const uploadFacts = (request: TokenRequest, link: Link) => ({
    locale: localeOf(request),
    token: request.params.token,
    reference: link.reference,
    institution: link.institution,
    request: link.request,
    maxBytes: ctx.config.policy.maxUploadBytes,
  });

  app.get(
    '/l/:token/upload',
    { schema: uploaderSchemas.uploadForm },
    async (request: TokenRequest, reply) => {
      const { token } = request.params;
      const link = await enterOrAsk(request, reply);
      if (link === undefined) return reply;
      if (link.state === 'used') return await reply.redirect(`/l/${token}/receipt`, 303);
      return html(reply, uploadPage(uploadFacts(request, link)));
    },
  );

  const upload = {
    schema: uploaderSchemas.upload,
    config: { longBody: 'multipart/form-data' },
    // a bare file under another type, as `curl --data-binary` sends it, is not read as a small form or as JSON
    preParsing: async (request: FastifyRequest, reply: FastifyReply) => {
      if (['', 'multipart/form-data'].includes(mediaTypeOf(request.headers['content-type']))) return;
      letRefusalArrive(request, reply.raw);
      throw new SluiceError('unsupported_media_type', 'not multipart/form-data');
    },
  };
  app.post('/l/:token/upload', upload, async (request: TokenRequest, reply) => {
    const { token } = request.params;
    let link: Link | undefined;
    try {
      link = await enter(request);
      const entered = link;
      const declared = Number(request.headers['content-length'] ?? 0);
      if (declared > ctx.config.policy.maxUploadBytes + formOverheadBytes) {
        throw new SluiceError('too_large', 'more is announced than is allowed', {
          extras: { maxBytes: ctx.config.policy.maxUploadBytes },
        });
      }
      const receipt = await transfers.run(
        async () => await receiveUpload(ctx, entered.id, await incomingFile(request, transfers.signal)),
      );
      if (wantsPage(request)) return await reply.redirect(`/l/${token}/receipt`, 303);
      return await reply.code(201).send({ ...receipt, receivedAt: receipt.receivedAt.toISOString() });
    } catch (error) {
      letRefusalArrive(request, reply.raw);
      if (link === undefined || !wantsPage(request) || !isRefusedContent(error))
        return await answerError(ctx, error, request, reply);
      const page = uploadPage({
        ...uploadFacts(request, link),
        error: { ...error.extras, code: error.code },
      });
      return html(reply.code(statusOf[error.code]), page);
    }
  });
}

/** Boundaries and part headers around the file, at most, in bytes. */
const formOverheadBytes = 16 * 1024;

function isAboutPassword(error: unknown): error is SluiceError {
  return error instanceof SluiceError && ['wrong_password', 'password_malformed'].includes(error.code);
}

/** Refusals after which the person may simply try again on the same page. */
function isRefusedContent(error: unknown): error is SluiceError {
  return (
    error instanceof SluiceError &&
    (error.code.startsWith('zip_') ||
      ['not_a_zip', 'no_file', 'too_many_parts', 'too_large'].includes(error.code))
  );
}

function pageFacts(receipt: Receipt, request: TokenRequest) {
  const { fetchedAt, destroyedAt, withdrawnAt, lastSentAt, ...rest } = receipt;
  return {
    ...rest,
    locale: localeOf(request),
    token: request.params.token,
    ...(withdrawnAt === null ? {} : { withdrawnAt }),
    ...(fetchedAt === null ? {} : { fetchedAt }),
    ...(lastSentAt === null ? {} : { lastSentAt }),
    ...(destroyedAt === null ? {} : { destroyedAt }),
  };
}
