// The shapes of the uploader's door.
import { Type } from '@fastify/type-provider-typebox';
import type { FastifySchema } from 'fastify';
import { fetchedStates } from '../../domain/fetching.js';
import { linkStates } from '../../domain/link.js';
import { locales } from '../../domain/locale.js';
import { id, secret } from '../front/input-schemas.js';

const tokenParams = Type.Object({
  token: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$', description: '256 bits, base64url' }),
});
const time = Type.String({ format: 'date-time' });
const maybeTime = Type.Unsafe<string | null>({
  anyOf: [{ type: 'string', format: 'date-time' }, { type: 'null' }],
});

const acknowledgement = {
  uploadId: id,
  sha256: Type.String({ description: 'hex' }),
  size: Type.Integer({ description: 'bytes' }),
  receivedAt: time,
  reference: Type.String(),
};

/** A receipt with its signature over all other members; it is sent as canonical JSON, byte by byte. */
const signedReceipt = Type.Object({
  kind: Type.Literal('sluice/receipt/1'),
  service: Type.String(),
  issuedAt: time,
  ...acknowledgement,
  state: Type.Unsafe<string>({ type: 'string', enum: ['received', 'fetched', 'destroyed'] }),
  fetched: Type.Unsafe<string>({ type: 'string', enum: [...fetchedStates] }),
  fetchedAt: maybeTime,
  beingFetched: Type.Boolean(),
  bytesSent: Type.Integer({ minimum: 0, description: 'bytes of it that left the server, at most' }),
  lastSentAt: maybeTime,
  destroyedAt: maybeTime,
  withdrawnAt: maybeTime,
  signature: Type.Object({
    algorithm: Type.Literal('Ed25519'),
    keyId: Type.String(),
    publicKey: Type.String({ description: 'base64 of 32 bytes' }),
    value: Type.String({ description: 'base64 of 64 bytes' }),
  }),
});

/** A form without fields, or no body. */
const emptyBody = Type.Union([Type.Null(), Type.Object({}, { additionalProperties: false })]);

const base = { params: tokenParams, tags: ['uploader'] };

/** What each route takes and gives; browsers get pages instead of the JSON described here. */
export const uploaderSchemas: Record<
  | 'form'
  | 'session'
  | 'start'
  | 'send'
  | 'again'
  | 'uploadForm'
  | 'upload'
  | 'receipt'
  | 'receiptFile'
  | 'withdrawForm'
  | 'withdraw'
  | 'notMeForm'
  | 'notMe'
  | 'leave',
  FastifySchema
> = {
  form: { ...base, summary: 'The password form; changes nothing' },
  session: {
    ...base,
    summary: 'Give the password',
    body: Type.Object({ password: secret(1024) }, { additionalProperties: false }),
    response: {
      200: Type.Object({
        state: Type.Unsafe<string>({ type: 'string', enum: [...linkStates] }),
        reference: Type.String(),
        institution: Type.String(),
        locale: Type.Unsafe<string>({ type: 'string', enum: [...locales] }),
        expiresAt: time,
        maxBytes: Type.Integer(),
      }),
    },
  },
  start: { ...base, summary: 'Who asks for data, after the password' },
  send: { ...base, summary: 'The steps that choose, pack, encrypt and send in the browser' },
  again: { ...base, summary: 'The password once more, for a window that is sending; changes nothing' },
  withdrawForm: { ...base, summary: 'Asks whether the upload is to be taken back; changes nothing' },
  withdraw: {
    ...base,
    summary: 'Take the upload back, until it was fetched: its key is destroyed at once',
    body: emptyBody,
    response: { 204: Type.Null({ description: 'nobody can open it any more' }) },
  },
  notMeForm: { ...base, summary: 'The page for whom the link reached by mistake; changes nothing' },
  notMe: {
    ...base,
    summary: 'Close the link ("this was not me") and tell its handler; the same answer for every address',
    body: emptyBody,
    response: { 204: Type.Null({ description: 'closed, if there was a link' }) },
  },
  leave: {
    ...base,
    summary: 'End the session of this browser',
    body: emptyBody,
    response: { 204: Type.Null({ description: 'the browser forgets' }) },
  },
  uploadForm: { ...base, summary: 'The upload form, after the password' },
  upload: {
    ...base,
    summary: 'Upload one AES-encrypted ZIP as the part `file`',
    consumes: ['multipart/form-data'],
    response: { 201: Type.Object(acknowledgement) },
  },
  receipt: {
    ...base,
    summary: 'The receipt, and where the data is: signed, checked like a certificate',
    response: { 200: signedReceipt },
  },
  receiptFile: {
    ...base,
    summary: 'The same as a file, also for browsers',
    response: { 200: signedReceipt },
  },
};

const uploadParams = Type.Object({ ...tokenParams.properties, id });
const tus = { params: tokenParams, tags: ['tus'] };

/** tus 1.0.0; what is said in headers is in the protocol's own description. */
export const tusSchemas: Record<
  'options' | 'create' | 'head' | 'patch' | 'patchByPost' | 'terminate',
  FastifySchema
> = {
  options: { ...tus, summary: 'What of tus 1.0.0 is offered' },
  create: { ...tus, summary: 'Announce an upload (tus creation, creation-with-upload)' },
  head: { ...tus, params: uploadParams, summary: 'Where an upload stands (tus)' },
  patch: { ...tus, params: uploadParams, summary: 'Send bytes (tus)' },
  patchByPost: {
    ...tus,
    params: uploadParams,
    summary:
      'The same with `X-HTTP-Method-Override: PATCH`, for networks that forbid PATCH; no other override is taken',
  },
  terminate: { ...tus, params: uploadParams, summary: 'Give an unfinished upload up (tus termination)' },
};
