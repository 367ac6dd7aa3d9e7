// Every error leaves through here: logged if it is ours to mend, told in the caller's terms otherwise.
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../context/context.js';
import { AccessDenied } from '../../domain/access.js';
import { type ErrorCode, type ErrorExtras, isSluiceError, SluiceError } from '../../errors.js';
import { recordDenial } from '../../flows/accounts/record-denial.js';
import { errorPage, linkEndedPage, neutralPage } from '../../pages/clinic/uploader.js';
import { isMasked, problemOf, statusOf } from './problem.js';
import { localeOf, wantsPage } from './request-facts.js';
import { scriptedContentSecurityPolicy } from './security-headers.js';

type Edges = Pick<Context, 'sql' | 'chain' | 'log' | 'isUnavailable' | 'isDataException'>;

/** Seconds after which a caller may try again when something of ours does not answer. */
const unavailableRetrySeconds = 5;

/** Installs the error handler and the answer for unknown addresses. */
export function installErrorHandler(app: FastifyInstance, ctx: Edges): void {
  app.setErrorHandler(
    async (error: FastifyError, request, reply) => await answerError(ctx, error, request, reply),
  );
  app.setNotFoundHandler(
    async (request, reply) => await answerError(ctx, new SluiceError('not_found'), request, reply),
  );
}

/** For a surface of programs: below its prefix unknown addresses are answered by a problem document too, whatever is accepted. */
export function tellProgramsNothingIsThere(app: FastifyInstance, ctx: Edges): void {
  app.setNotFoundHandler(
    async (request, reply) => await answerError(ctx, new SluiceError('not_found'), request, reply, null),
  );
}

/** The page that tells an error; it may set headers of its answer. */
export type PageOfError = (
  error: SluiceError,
  request: FastifyRequest,
  reply: FastifyReply,
) => string | Promise<string>;

/**
 * Answers with a problem document, or with a page where a person asked for one.
 * @param page a surface's own page; null: a problem document whatever is asked for
 */
export async function answerError(
  ctx: Edges,
  thrown: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  page: PageOfError | null = wantsPage(request) ? pageOf : null,
): Promise<FastifyReply> {
  const error = await translate(ctx, thrown, request);
  const status = statusOf[error.code];
  if (status >= 500) request.log.error({ err: thrown, requestId: request.id }, 'a request failed');
  else request.log.debug({ code: error.code }, 'a request was refused');
  if (reply.sent || reply.raw.headersSent) {
    reply.raw.destroy();
    return reply;
  }
  const { retryAfterSeconds } = error.extras;
  if (status === 503 || typeof retryAfterSeconds === 'number') {
    reply.header('retry-after', String(retryAfterSeconds ?? unavailableRetrySeconds));
  }
  if (error.code === 'range_not_satisfiable') reply.header('content-range', `bytes */${error.extras.size}`);
  if (status === 401) challenge(request, reply, error.code);
  if (page !== null) {
    const text = await page(error, request, reply);
    return await reply.code(status).type('text/html; charset=utf-8').send(text);
  }
  const problem = problemOf(error.code, error.extras, localeOf(request), request.id);
  return await reply.code(status).type('application/problem+json').serializer(JSON.stringify).send(problem);
}

/** In the words of clinics, and of whoever nobody knows. */
export const pageOf: PageOfError = (error, request, reply) => {
  const locale = localeOf(request);
  // the page of a link that ended lets the browser forget it
  if (['link_expired', 'link_revoked'].includes(error.code))
    reply.header('content-security-policy', scriptedContentSecurityPolicy);
  if (error.code === 'not_found') return neutralPage({ locale });
  if (['link_expired', 'link_revoked', 'link_used', 'link_locked', 'busy'].includes(error.code)) {
    return linkEndedPage({ locale, ...error.extras, code: error.code });
  }
  const code = isMasked(error.code) ? 'internal' : error.code;
  return errorPage({ locale, code, requestId: request.id });
};

/** Uploaders answer with Basic where they may; a browser is never asked, its dialog would only confuse. */
function challenge(request: FastifyRequest, reply: FastifyReply, code: ErrorCode): void {
  const access = request.is404 ? undefined : request.routeOptions.config.access;
  const byToken = access?.door === 'agent' && access.shows !== 'session';
  if (byToken || access?.door === 'machine') reply.header('www-authenticate', 'Bearer realm="sluice"');
  else if (code !== 'sign_in_failed' && !fromBrowser(request))
    reply.header('www-authenticate', 'Basic realm="sluice", charset="UTF-8"');
}

/** A page is asked for, or a script of a page asks (Fetch Metadata: no program of its own sends that). */
function fromBrowser(request: FastifyRequest): boolean {
  return wantsPage(request) || request.headers['sec-fetch-mode'] !== undefined;
}

async function translate(ctx: Edges, error: unknown, request: FastifyRequest): Promise<SluiceError> {
  if (error instanceof AccessDenied && request.agent !== undefined) {
    try {
      await recordDenial(ctx, request.agent, error);
    } catch (cause) {
      return new SluiceError('unavailable', 'a refused access could not be recorded', { cause });
    }
  }
  if (isSluiceError(error)) return error;
  if (ctx.isUnavailable(error))
    return new SluiceError('unavailable', 'the database does not answer', { cause: error });
  if (ctx.isDataException(error)) {
    request.log.error({ err: error, requestId: request.id }, 'a value got past its schema: mend the schema');
    return new SluiceError('invalid_request', 'a value that the database cannot hold', { cause: error });
  }
  return ofFramework(error as FastifyError);
}

function ofFramework(error: FastifyError): SluiceError {
  const wrap = (code: ErrorCode, extras: ErrorExtras = {}) =>
    new SluiceError(code, code, { cause: error, extras });
  if (error.validation !== undefined) return invalid(error, wrap);
  switch (error.code) {
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
    case 'FST_INVALID_MULTIPART_CONTENT_TYPE':
      return wrap('unsupported_media_type');
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return wrap('too_large');
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
    case 'FST_ERR_BAD_URL':
      return wrap('invalid_request');
    case 'FST_ERR_ROUTE_METHOD_NOT_SUPPORTED':
      return wrap('method_not_allowed');
    default:
      return typeof error.statusCode === 'number' && error.statusCode >= 400 && error.statusCode < 500
        ? wrap('invalid_request')
        : wrap('internal');
  }
}

/** Which fields are wrong and how, never what they held. */
function invalid(
  error: FastifyError,
  wrap: (code: ErrorCode, extras?: ErrorExtras) => SluiceError,
): SluiceError {
  const problems = error.validation ?? [];
  if (error.validationContext === 'params') return wrap('not_found');
  const fields = problems.map((problem) => {
    const extra = problem.params.additionalProperty ?? problem.params.missingProperty;
    return (
      `${problem.instancePath}${typeof extra === 'string' ? `/${extra}` : ''}`.replace(/^\//, '') || '(body)'
    );
  });
  const unknown = problems.some((problem) => problem.keyword === 'additionalProperties');
  return wrap(unknown ? 'unknown_field' : 'invalid_request', { fields: [...new Set(fields)] });
}
