// Settings of mail: the server, where bounces go, and who is told beside the handler.
import { defaultLocale, isLocale, type Locale, locales } from '../domain/locale.js';
import { readMailAddress, readMailbox } from '../domain/mail-address.js';
import type { Secret } from './secret.js';
import type { SettingsReader } from './settings-reader.js';

/** How mail leaves. `bounce`: where reports on mails go, if not to the sender */
export type MailConfig =
  | { readonly provider: 'outbox' }
  | {
      readonly provider: 'smtp';
      readonly url: Secret<string>;
      readonly from: string;
      readonly bounce: string | undefined;
      readonly requireTls: boolean;
    };

/** One mailbox for everybody who handles tickets. */
export interface TeamConfig {
  readonly address: string;
  readonly locale: Locale;
}

/** The mail server, or the demo's outbox. */
export function readMail(read: SettingsReader, local: boolean): MailConfig | undefined {
  const provider = read.oneOf('MAIL_PROVIDER', ['smtp', 'outbox'], 'smtp');
  if (provider === 'outbox') {
    if (!local)
      read.refuse(
        'MAIL_PROVIDER',
        'outbox is for a loopback BASE_URL and HOST only; set SMTP_URL and MAIL_FROM',
      );
    return { provider };
  }
  const smtp = read.smtpUrl('SMTP_URL');
  const from = read.required('MAIL_FROM');
  if (from !== '' && readMailbox(from) === undefined)
    read.refuse('MAIL_FROM', 'not an e-mail address (name@host.tld, or Name <name@host.tld>)');
  const bounce = readAddress(read, 'MAIL_BOUNCE', read.text('MAIL_BOUNCE'));
  return smtp === undefined
    ? undefined
    : { provider: 'smtp', url: smtp.url, from, bounce, requireTls: smtp.requireTls };
}

/** A language without an address means nothing. */
export function readTeam(read: SettingsReader): TeamConfig | undefined {
  const address = readAddress(read, 'TEAM_MAIL', read.text('TEAM_MAIL'));
  const locale = read.text('TEAM_LOCALE') ?? defaultLocale;
  if (!isLocale(locale)) {
    read.refuse('TEAM_LOCALE', `must be one of ${locales.join(', ')}`);
    return undefined;
  }
  return address === undefined ? undefined : { address, locale };
}

function readAddress(read: SettingsReader, name: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const found = readMailAddress(text);
  if ('address' in found) return found.address;
  read.refuse(name, 'not an e-mail address (name@host.tld)');
  return undefined;
}
