// The only place where edges are built: configuration in, connections to database, stores, providers out. Closes them.
import type { Config } from '../config/config.js';
import { storePlace } from '../config/store-place.js';
import { chainSeal } from '../crypto/chain-seal.js';
import { type MasterKeys, parseMasterKeys } from '../crypto/master-keys.js';
import { createPasswordHasher, type PasswordHasher } from '../crypto/password-hasher.js';
import { SEGMENT_BYTES, SEGMENT_EXTRA_BYTES } from '../crypto/seal.js';
import { SealingThreads } from '../crypto/sealing-threads.js';
import { ready as cryptoReady } from '../crypto/sodium.js';
import { connectDatabase, isDatabaseUnavailable, isDataException, type Sql } from '../db/connect.js';
import { GroupedAppends } from '../db/grouped-appends.js';
import { TicketChanges } from '../db/ticket-changes.js';
import { WriterLeases } from '../db/writer-leases.js';
import type { ChainSeal } from '../domain/audit-event.js';
import type { StorePlaces } from '../domain/store-identity.js';
import type { IdentityProvider } from '../identity/identity-provider.js';
import { openIdConnect } from '../identity/openid-connect.js';
import type { Logger } from '../log.js';
import type { MailProvider } from '../notify/mail/mail.js';
import { renderMail } from '../notify/messages.js';
import type { SmsProvider } from '../notify/sms/sms.js';
import { reportOfTwilio } from '../notify/sms/twilio-report.js';
import { type SignedCallback, signatureValid } from '../notify/sms/twilio-signature.js';
import { renderSms } from '../notify/sms-texts.js';
import { type WebhookSender, webhookSender } from '../notify/webhook/webhook.js';
import type { ObjectStore } from '../storage/contract/object-store.js';
import type { BucketInspection } from '../storage/s3/object-store.js';
import { SlabPool } from '../streams/slab-pool.js';
import { type AnchorPlace, buildAnchorPlace } from './anchors.js';
import { connectPools } from './database.js';
import { buildMessaging } from './messaging.js';
import { buildStores } from './stores.js';

/** Every edge of the service. A flow declares which of them it needs: `Pick<Context, 'sql' | 'objects'>`. */
export interface Context {
  readonly config: Config;
  readonly log: Logger;
  readonly sql: Sql;
  /** connections of their own for noting how far transfers are: however many run, a request finds one of the others */
  readonly transferSql: Sql;
  /** of uploads that are written here just now */
  readonly leases: WriterLeases;
  /** what other processes and this one do to tickets */
  readonly ticketChanges: TicketChanges;
  /** sealed bytes */
  readonly objects: ObjectStore;
  /** wrapped data keys */
  readonly keys: ObjectStore;
  /** where these two are, told from all other places */
  readonly places: StorePlaces;
  /** the list of erased ids, outside of the database; undefined where none is kept */
  readonly erasures: ObjectStore | undefined;
  /** where the end of the audit chain is published */
  readonly anchors: readonly AnchorPlace[];
  readonly masterKeys: MasterKeys;
  readonly chain: ChainSeal;
  readonly passwords: PasswordHasher;
  /** records what strangers try */
  readonly strangers: GroupedAppends;
  /** memory for segments on their way in or out */
  readonly slabs: SlabPool;
  /** threads that seal, open and hash */
  readonly sealing: SealingThreads;
  readonly sms: SmsProvider;
  readonly mail: MailProvider;
  /** calls to other systems */
  readonly webhooks: WebhookSender;
  /** who else may vouch for agents, where somebody may */
  readonly identity: IdentityProvider | undefined;
  readonly renderSms: typeof renderSms;
  readonly renderMail: typeof renderMail;
  /** whether a status callback was signed by the SMS provider; `url` is the public one */
  readonly callbackSigned: (callback: Omit<SignedCallback, 'authToken'>) => boolean;
  /** what the fields of such a callback report; undefined: nothing about an SMS of ours */
  readonly smsReportOf: typeof reportOfTwilio;
  /** whether an error says that Postgres cannot be used just now */
  readonly isUnavailable: (error: unknown) => boolean;
  /** whether an error says that a value is none that a column can hold */
  readonly isDataException: (error: unknown) => boolean;
  /**
   * what the buckets behind the stores are set to, where they are buckets
   * @param trial also what their listings show of something that is made for that and taken away again
   */
  inspectStores(
    trial?: boolean,
  ): Promise<readonly { store: 'objects' | 'keys'; findings: BucketInspection }[]>;
  /** From now on those who wait for a Postgres that fell silent are told within seconds. */
  watchDatabase(): void;
  /** Closes everything, in the order in which it depends on each other. */
  close(): Promise<void>;
}

/**
 * Memory for segments: every transfer may hold one, and all together 16 more, so that filling, sealing and storing
 * overlap. 192 slow senders take 192 MiB, two fast ones eight; whoever comes after that waits.
 */
const slabRoom = { slabBytes: SEGMENT_BYTES + SEGMENT_EXTRA_BYTES, holders: 192, extra: 16 };

/**
 * Builds every edge. Connections are made when first used, so this succeeds where the other side is down.
 * @param options.serving requests are answered: none waits for a lock or a connection without end
 * @throws config_invalid where keys cannot be read
 */
export async function createContext(
  config: Config,
  log: Logger,
  { applicationName = 'sluice', serving = false }: { applicationName?: string; serving?: boolean } = {},
): Promise<Context> {
  await cryptoReady;
  const sealing = new SealingThreads();
  const masterKeys = parseMasterKeys(config.masterKey.reveal());
  const { database, transferDatabase } = connectPools(config, { applicationName, serving });
  const [{ sql }, { sql: transferSql }] = [database, transferDatabase];
  const leases = new WriterLeases(transferSql);
  const ticketChanges = new TicketChanges(
    () => connectDatabase(config.databaseUrl, { max: 1, applicationName }),
    sql,
  );
  const { objects, keys, erasures } = await buildStores(config, sql);
  const { sms, mail } = await buildMessaging(config, sql, masterKeys);
  const anchors = await Promise.all(
    config.auditAnchors.map((where) => buildAnchorPlace(config, where, mail)),
  );
  return {
    config,
    log,
    sql,
    transferSql,
    leases,
    ticketChanges,
    objects: objects.store,
    keys: keys.store,
    places: {
      objects: storePlace(config.objectStore, config.s3.endpoint),
      keys: storePlace(config.keyStore, config.s3.endpoint),
    },
    erasures: erasures?.store,
    anchors,
    masterKeys,
    chain: chainSeal,
    passwords: createPasswordHasher(),
    strangers: new GroupedAppends(sql, chainSeal),
    slabs: new SlabPool(slabRoom),
    sealing,
    sms,
    mail,
    identity:
      config.oidc === undefined
        ? undefined
        : openIdConnect({
            ...config.oidc,
            redirectUri: new URL('/desk/identity/callback', config.deskUrl).href,
          }),
    webhooks: webhookSender(config.webhookAllow),
    renderSms: (kind, locale, facts) => renderSms(kind, locale, facts, config.deskName),
    renderMail: (kind, locale, facts) => renderMail(kind, locale, facts, config.deskName),
    callbackSigned: (callback) =>
      config.sms.provider === 'twilio' && signatureValid({ ...callback, authToken: config.sms.authToken }),
    smsReportOf: reportOfTwilio,
    isUnavailable: isDatabaseUnavailable,
    isDataException,
    inspectStores: async (trial = false) => [
      { store: 'objects', findings: await objects.inspect(trial) },
      { store: 'keys', findings: await keys.inspect(trial) },
    ],
    watchDatabase: () => {
      database.watch({
        silent: () => log.error('the database does not answer'),
        back: () => log.info('the database answers again'),
      });
      transferDatabase.watch({ silent: () => undefined, back: () => undefined });
    },
    close: async () => {
      leases.close();
      await ticketChanges.close();
      sms.close();
      mail.close();
      const places = [objects, keys, erasures, ...anchors];
      await Promise.all(
        places.map(async (place) => place !== undefined && 'store' in place && (await place.store.close())),
      );
      await sealing.close();
      await Promise.all([database.close(), transferDatabase.close()]);
    },
  };
}
