// The shapes of the uploader's door.
import { Type } from '@fastify/type-provider-typebox';
import type { FastifySchema } from 'fastify';
import { linkStates } from '../domain/link.js';
import { locales } from '../domain/locale.js';

const tokenParams = Type.Object({
  token: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$', description: '256 bits, base64url' }),
});
const time = Type.String({ format: 'date-time' });
const maybeTime = Type.Unsafe<string | null>({
  anyOf: [{ type: 'string', format: 'date-time' }, { type: 'null' }],
});

const acknowledgement = {
  uploadId: Type.String({ format: 'uuid' }),
  sha256: Type.String({ description: 'hex' }),
  size: Type.Integer({ description: 'bytes' }),
  receivedAt: time,
  reference: Type.String(),
};

const base = { params: tokenParams, tags: ['uploader'] };

/** What each route takes and gives; browsers get pages instead of the JSON described here. */
export const uploaderSchemas: Record<
  'form' | 'session' | 'uploadForm' | 'upload' | 'receipt',
  FastifySchema
> = {
  form: { ...base, summary: 'The password form; changes nothing' },
  session: {
    ...base,
    summary: 'Give the password',
    body: Type.Object({ password: Type.String({ maxLength: 1024 }) }, { additionalProperties: false }),
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
  uploadForm: { ...base, summary: 'The upload form, after the password' },
  upload: {
    ...base,
    summary: 'Upload one AES-encrypted ZIP as the part `file`',
    consumes: ['multipart/form-data'],
    response: { 201: Type.Object(acknowledgement) },
  },
  receipt: {
    ...base,
    summary: 'The receipt, and where the data is',
    response: {
      200: Type.Object({
        ...acknowledgement,
        state: Type.Unsafe<string>({ type: 'string', enum: ['received', 'fetched', 'destroyed'] }),
        fetchedAt: maybeTime,
        destroyedAt: maybeTime,
      }),
    },
  },
};

const uploadParams = Type.Object({ ...tokenParams.properties, id: Type.String({ format: 'uuid' }) });
const tus = { params: tokenParams, tags: ['tus'] };

/** tus 1.0.0; what is said in headers is in the protocol's own description. */
export const tusSchemas: Record<'options' | 'create' | 'head' | 'patch' | 'terminate', FastifySchema> = {
  options: { ...tus, summary: 'What of tus 1.0.0 is offered' },
  create: { ...tus, summary: 'Announce an upload (tus creation, creation-with-upload)' },
  head: { ...tus, params: uploadParams, summary: 'Where an upload stands (tus)' },
  patch: { ...tus, params: uploadParams, summary: 'Send bytes (tus)' },
  terminate: { ...tus, params: uploadParams, summary: 'Give an unfinished upload up (tus termination)' },
};
