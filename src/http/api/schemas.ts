// The shapes of the API, from which validation, serialisation and the OpenAPI document all come.
import { type Static, Type } from '@fastify/type-provider-typebox';
import { downloadReasons } from '../../domain/download.js';
import { fetchedStates } from '../../domain/fetching.js';
import { verificationWays } from '../../domain/institution.js';
import { linkStates, passwordChannels } from '../../domain/link.js';
import { locales } from '../../domain/locale.js';
import { ticketStates } from '../../domain/ticket.js';
import { uploadStates } from '../../domain/upload.js';
import { askedTime, id, idParams, line, maybeLine, words } from '../front/input-schemas.js';

export { id, idParams };

const strict = { additionalProperties: false } as const;

/** One of some words. */
export const oneOf = <const T extends string>(values: readonly T[]) =>
  Type.Unsafe<T>({ type: 'string', enum: [...values] });
const nullable = <T>(schema: object) => Type.Unsafe<T | null>({ anyOf: [schema, { type: 'null' }] });

export const time = Type.String({ format: 'date-time', description: 'RFC 3339, UTC' });
const maybeTime = nullable<string>({ type: 'string', format: 'date-time' });
const count = Type.Integer({ minimum: 0 });
/** An address as it is entered; `domain/mail-address.ts` judges it. */
export const mailAddress = maybeLine(
  1000,
  'one mail address, at most 254 characters; a domain in any script is kept in its ASCII form; before the @ ASCII only',
);

export const problemSchema = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String(),
    code: Type.String({ description: 'stable' }),
    requestId: Type.String(),
    rule: Type.Optional(
      Type.String({ description: 'with refusals of content: which rule of the ZIP reader; stable' }),
    ),
    entry: Type.Optional(
      Type.Integer({
        minimum: 1,
        description: 'with `rule`: the place of the entry in the archive, never its name',
      }),
    ),
  },
  { $id: 'Problem', description: 'RFC 9457', additionalProperties: true },
);

export const ticketRequest = Type.Object(
  {
    reference: line(100),
    institution: line(200),
    subject: Type.Optional(words(0, 500)),
    unassigned: Type.Optional(
      Type.Boolean({ description: "for the team's queue: nobody answers for it until it is taken" }),
    ),
  },
  strict,
);

export const ticketQuery = Type.Object(
  {
    state: Type.Optional(oneOf(ticketStates)),
    q: Type.Optional(words(0, 200)),
    cursor: Type.Optional(id),
    unassigned: Type.Optional(
      Type.Unsafe<'true'>({ type: 'string', enum: ['true'], description: "only those in the team's queue" }),
    ),
  },
  strict,
);

export const handlerRequest = Type.Object(
  { agent: { ...id, description: 'a colleague who handles tickets' } },
  strict,
);

/** What the desk asks for. */
export const maxRequestLength = 300;
const requestLine = Type.Unsafe<string>({
  ...line(maxRequestLength),
  description: "what is asked for, in the mail with the link and on the clinic's page after the password",
});

export const linkRequest = Type.Object(
  {
    contact: Type.Object(
      {
        name: line(200),
        email: mailAddress,
        phone: Type.Optional(maybeLine(40, 'E.164; needed for a password by SMS')),
        locale: oneOf(locales),
      },
      strict,
    ),
    passwordBy: oneOf(passwordChannels),
    ttlHours: Type.Optional(Type.Integer({ minimum: 1, maximum: 720 })),
    request: Type.Optional(requestLine),
    verification: Type.Optional(
      words(1, 500, 'how somebody whom the institution has not authorised on record was verified'),
    ),
    verificationWay: Type.Optional(oneOf(verificationWays)),
    agreementOverride: Type.Optional(
      words(1, 500, 'why a link is issued without an agreement in force; role lead only'),
    ),
  },
  strict,
);

export const extendRequest = Type.Union([
  Type.Null(),
  Type.Object(
    {
      ttlHours: Type.Optional(
        Type.Integer({
          minimum: 1,
          maximum: 720,
          description: 'from now on; as for a new link, unless given',
        }),
      ),
    },
    strict,
  ),
]);

export const downloadRequest = Type.Object(
  {
    reason: oneOf(downloadReasons),
    note: Type.Optional(words(1, 1000, 'needed with the reason `other`')),
  },
  strict,
);

export const confirmRequest = Type.Object({ sha256: Type.String({ pattern: '^[0-9a-fA-F]{64}$' }) }, strict);

export const closeRequest = Type.Union([
  Type.Null(),
  Type.Object(
    {
      workingCopiesDestroyed: Type.Optional(Type.Boolean({ description: 'the attestation; must be true' })),
      discardUndelivered: Type.Optional(words(1, 1000, 'why what was never downloaded is given up')),
      certificateByMail: Type.Optional(
        Type.Boolean({
          description: 'whether the contact gets the proof of deletion by mail; not, unless true',
        }),
      ),
    },
    strict,
  ),
]);

export const holdRequest = Type.Object(
  { reason: words(1, 1000, 'why; shown with the ticket until it is erased') },
  strict,
);

export const auditQuery = Type.Object(
  { from: Type.Optional(askedTime), to: Type.Optional(askedTime), subject: Type.Optional(id) },
  strict,
);

export const ticketSchema = Type.Object({
  id,
  reference: Type.String(),
  institution: Type.String(),
  institutionId: nullable<string>({
    type: 'string',
    description: 'null where no institution of this name is on record',
  }),
  subject: nullable<string>({ type: 'string' }),
  state: oneOf(ticketStates),
  handler: nullable<string>({
    ...id,
    description: "the agent who answers for it; null while it is in the team's queue",
  }),
  createdAt: time,
  closeRequestedAt: maybeTime,
  closedAt: maybeTime,
  heldAt: maybeTime,
  restrictedAt: {
    ...maybeTime,
    description: 'since when it is kept and nothing is done with it',
  },
  erasedAt: maybeTime,
});

const messageSchema = Type.Object({
  kind: oneOf(['sms', 'mail']),
  template: Type.String(),
  state: Type.String(),
  segments: nullable<number>({ type: 'integer' }),
  attempts: count,
  errorCode: nullable<string>({ type: 'string' }),
  createdAt: time,
  acceptedAt: maybeTime,
  finalAt: maybeTime,
});

export const linkSchema = Type.Object({
  id,
  ticketId: id,
  agreementId: nullable<string>({
    type: 'string',
    description: 'the agreement that was in force when it was issued',
  }),
  authorisationId: nullable<string>({
    type: 'string',
    description: 'the authorised contact that its contact was on record as when it was issued',
  }),
  state: oneOf(linkStates),
  passwordBy: oneOf(passwordChannels),
  contact: Type.Object({
    id,
    name: nullable<string>({ type: 'string' }),
    email: nullable<string>({ type: 'string' }),
    phone: nullable<string>({ type: 'string' }),
    locale: oneOf(locales),
  }),
  sms: nullable<string>({
    type: 'string',
    description: 'delivery state of the last password SMS; null where none was asked for',
  }),
  mail: nullable<string>({ type: 'string', description: 'delivery state of the mail with the link' }),
  smsSegments: nullable<number>({
    type: 'integer',
    description: 'segments billed for all password SMS of the link',
  }),
  messages: Type.Array(messageSchema),
  request: nullable<string>({
    type: 'string',
    description: 'what is asked for; null where nothing was said, or erased',
  }),
  attemptsLeft: count,
  resendsLeft: count,
  refusedUploads: {
    ...count,
    description: 'uploads on it that were refused or broke off; beyond ten each further one waits',
  },
  createdAt: time,
  expiresAt: time,
  finishingUntil: {
    ...maybeTime,
    description: 'past its end: until when an upload that began in time may still end; nothing new begins',
  },
  toldAt: maybeTime,
  openedAt: maybeTime,
  usedAt: maybeTime,
  revokedAt: maybeTime,
  lockedAt: maybeTime,
  disownedAt: maybeTime,
});

const downloadSchema = Type.Object({
  id,
  agent: id,
  reason: oneOf(downloadReasons),
  state: oneOf(['authorised', 'running', 'completed', 'aborted']),
  createdAt: time,
  expiresAt: { ...time, description: 'until when it may be started, or gone on with after it was aborted' },
  startedAt: maybeTime,
  endedAt: maybeTime,
  confirmedAt: maybeTime,
  bytesSent: {
    ...count,
    description:
      'bytes of the file that left in it, each counted once; at most so many, where a process died',
  },
});

export const downloadDetailSchema = Type.Object({
  ...downloadSchema.properties,
  uploadId: id,
  ticketId: id,
  size: count,
});

export const uploadSchema = Type.Object({
  id,
  linkId: id,
  state: oneOf(uploadStates),
  size: nullable<number>({ type: 'integer', description: 'bytes' }),
  sha256: nullable<string>({ type: 'string' }),
  createdAt: time,
  storedAt: maybeTime,
  deliveredAt: { ...maybeTime, description: 'when a download was sent whole and ended in order' },
  fetched: {
    ...oneOf(fetchedStates),
    description:
      'what left the server over all downloads, whether or not it arrived; wholly: all, or as good as all',
  },
  fetchedAt: { ...maybeTime, description: 'when it was wholly fetched first; the grace begins here' },
  bytesSent: { ...count, description: 'bytes of it that left, at most; each counted once' },
  firstSentAt: maybeTime,
  lastSentAt: maybeTime,
  beingFetched: Type.Boolean(),
  confirmedAt: maybeTime,
  alarmedAt: maybeTime,
  purgeReason: nullable<string>({ type: 'string' }),
  purgedAt: maybeTime,
  blockedAt: maybeTime,
  rejectedCode: nullable<string>({ type: 'string' }),
  downloads: Type.Array(downloadSchema),
});

const eventSchema = Type.Object({
  seq: count,
  at: time,
  action: Type.String(),
  actor: Type.Object({ kind: Type.String(), id: nullable<string>({ type: 'string' }) }),
  linkId: nullable<string>({ type: 'string' }),
  uploadId: nullable<string>({ type: 'string' }),
  downloadId: nullable<string>({ type: 'string' }),
  data: Type.Record(Type.String(), Type.Unknown()),
  note: nullable<string>({ type: 'string', description: 'free words, until they are erased' }),
});

const newest = 'the newest hundred; all of them in pages at ';

export const ticketDetailSchema = Type.Object({
  ...ticketSchema.properties,
  links: Type.Array(linkSchema, { description: `${newest}/tickets/{id}/links` }),
  uploads: Type.Array(uploadSchema, {
    description: `${newest}/tickets/{id}/uploads; of those that were refused the newest twenty`,
  }),
  events: Type.Array(eventSchema, { description: `newest first; ${newest}/tickets/{id}/events` }),
  more: Type.Object(
    { links: Type.Boolean(), uploads: Type.Boolean(), events: Type.Boolean() },
    { description: 'whether there are more than are given here' },
  ),
});

const nextCursor = nullable<string>({ type: 'string', description: '`cursor` of the next page' });

export const linksPageSchema = Type.Object({ links: Type.Array(linkSchema), nextCursor });
export const uploadsPageSchema = Type.Object({ uploads: Type.Array(uploadSchema), nextCursor });
export const eventsPageSchema = Type.Object({ events: Type.Array(eventSchema), nextCursor });

/** A page by ids. */
export const pageQuery = Type.Object({ cursor: Type.Optional(id) }, strict);
/** A page of events, by their numbers. */
export const eventsQuery = Type.Object(
  { cursor: Type.Optional(Type.String({ pattern: '^[1-9]\\d{0,14}$' })) },
  strict,
);

export const ticketListSchema = Type.Object({
  tickets: Type.Array(ticketSchema),
  nextCursor: nullable<string>({ type: 'string' }),
});

export const issuedLinkSchema = Type.Object({
  id,
  state: oneOf(linkStates),
  url: Type.Optional(Type.String({ description: 'shown once; also sent by mail' })),
  expiresAt: time,
  password: Type.Optional(Type.String({ description: 'only for "phone", shown once' })),
  spelling: Type.Optional(
    Type.Array(Type.String(), { description: "the password letter by letter in the contact's language" }),
  ),
});

export const resentLinkSchema = Type.Object({
  ...linkSchema.properties,
  password: Type.Optional(Type.String()),
  spelling: Type.Optional(Type.Array(Type.String())),
});

export const authorisedDownloadSchema = Type.Object({
  id,
  url: Type.Optional(Type.String()),
  expiresAt: time,
});

export const confirmedSchema = Type.Object({ uploadId: id, confirmedAt: time });

export const reasonsSchema = Type.Object({
  reasons: Type.Array(Type.Object({ code: oneOf(downloadReasons), label: Type.String() })),
});

export const signingKeysSchema = Type.Object({
  keys: Type.Array(
    Type.Object({
      id: Type.String(),
      algorithm: Type.Literal('Ed25519'),
      publicKey: Type.String(),
      createdAt: time,
      retiredAt: maybeTime,
    }),
  ),
});

export type TicketJson = Static<typeof ticketSchema>;
export type TicketDetailJson = Static<typeof ticketDetailSchema>;
export type LinkJson = Static<typeof linkSchema>;
export type DownloadJson = Static<typeof downloadSchema>;
export type UploadJson = Static<typeof uploadSchema>;
