// Messages to people: providers, or the outbox page that stands in for them in the demo.
import type { Config } from '../config/config.js';
import { sealForDatabase } from '../crypto/database-secret.js';
import type { MasterKeys } from '../crypto/master-keys.js';
import type { Sql } from '../db/connect.js';
import { insertOutboxPage } from '../db/messages.js';
import type { MailProvider } from '../notify/mail/mail.js';
import { keptSms, type SmsProvider } from '../notify/sms/sms.js';
import { twilioSms } from '../notify/sms/twilio.js';
import type { Mail } from '../notify/transport.js';
/** The providers of SMS and mail. Where the configuration says `outbox`, messages are kept, sealed, for a page of the desk. */
export async function buildMessaging(config: Config, sql: Sql, masterKeys: MasterKeys) {
  const keep = async (message: { id: string }, content: Record<string, string>) => {
    const sealed = sealForDatabase(masterKeys, `outbox-page:${message.id}`, JSON.stringify(content));
    await insertOutboxPage(sql, message.id, sealed);
  };
  const sms = buildSms(config, (message) => keep(message, { to: message.to, text: message.text }));
  const mail = await buildMail(config, (message) => {
    const attached = (message.attachments ?? []).map(({ filename }) => `[${filename}]\n`);
    const text = [message.text, ...attached].join('\n');
    return keep(message, { to: message.to.address, subject: message.subject, text });
  });
  return { sms, mail };
}

function buildSms(config: Config, keep: Parameters<typeof keptSms>[0]): SmsProvider {
  if (config.sms.provider === 'outbox') return keptSms(keep);
  const { accountSid, authToken, from, messagingServiceSid, apiUrl } = config.sms;
  return twilioSms({
    accountSid,
    authToken,
    ...(from === undefined ? {} : { from }),
    ...(messagingServiceSid === undefined ? {} : { messagingServiceSid }),
    ...(apiUrl === undefined ? {} : { apiUrl }),
  });
}

async function buildMail(config: Config, keep: (mail: Mail) => Promise<void>): Promise<MailProvider> {
  const { keptMail, smtpMail } = await import('../notify/mail/mail.js');
  if (config.mail.provider === 'outbox') return keptMail(keep);
  const { url, from, bounce, requireTls } = config.mail;
  const { deskName } = config;
  return smtpMail({
    ...{ url, from, requireTls },
    ...(deskName === undefined ? {} : { name: deskName }),
    ...(bounce === undefined ? {} : { bounce }),
  });
}
