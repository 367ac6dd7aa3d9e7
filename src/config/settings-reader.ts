// Reads single settings by type and collects what is wrong with them, so that a start names every bad key at once.
import { createPrivateKey } from 'node:crypto';
import { resolve } from 'node:path';
import { defaultLocale, isLocale, type Locale } from '../domain/locale.js';
import { readMailAddress } from '../domain/mail-address.js';
import type { Environment } from './env.js';
import { Secret } from './secret.js';

/** Where a store lives: a folder on this machine, or a bucket with a prefix (without slashes at its ends). */
export type StoreLocation =
  | { readonly kind: 'file'; readonly folder: string }
  | { readonly kind: 's3'; readonly bucket: string; readonly prefix: string };

/** Where the end of the audit chain is published. */
export type AnchorLocation =
  | StoreLocation
  | { readonly kind: 'mail'; readonly address: string; readonly locale: Locale }
  | { readonly kind: 'log' };

/** One thing wrong with one setting. `problem` says how to mend it and never repeats the value. */
export interface SettingProblem {
  readonly name: string;
  readonly problem: string;
}

/** Whether a host name or address is this machine itself: localhost, 127.0.0.0/8 or ::1. */
export function isLoopbackHost(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
  return bare === 'localhost' || bare === '::1' || /^127(\.\d{1,3}){3}$/.test(bare);
}

/**
 * Typed access to settings. A missing or bad value is recorded in `problems` and a harmless stand-in is returned;
 * the caller must look at `problems` before it uses anything.
 */
export class SettingsReader {
  readonly problems: SettingProblem[] = [];
  readonly #env: Environment;
  readonly #readFile: (path: string) => string;

  constructor(env: Environment, readFile: (path: string) => string) {
    this.#env = env;
    this.#readFile = readFile;
  }

  /** Records a problem, once for a name. */
  refuse(name: string, problem: string): void {
    if (!this.problems.some((known) => known.name === name)) this.problems.push({ name, problem });
  }

  /** The value of NAME, or the content of the file that NAME_FILE names, without its last line break. */
  text(name: string): string | undefined {
    const direct = this.#env[name]?.trim();
    const path = this.#env[`${name}_FILE`];
    if (direct !== undefined && direct !== '') {
      if (path !== undefined) this.refuse(name, `set twice; keep either ${name} or ${name}_FILE`);
      return direct;
    }
    if (path === undefined || path === '') return undefined;
    try {
      const content = this.#readFile(path).trim();
      if (content !== '') return content;
      this.refuse(`${name}_FILE`, 'names an empty file');
    } catch {
      this.refuse(`${name}_FILE`, 'names a file that cannot be read');
    }
    return undefined;
  }

  required(name: string): string {
    const value = this.text(name);
    if (value === undefined) this.#missing(name);
    return value ?? '';
  }

  secret(name: string): Secret<string> | undefined {
    const value = this.text(name);
    return value === undefined ? undefined : new Secret(value);
  }

  requiredSecret(name: string): Secret<string> {
    return new Secret(this.required(name));
  }

  integer(name: string, range: { default: number; min: number; max: number }): number {
    const value = this.text(name);
    if (value === undefined) return range.default;
    const number = Number(value);
    if (/^\d{1,16}$/.test(value) && number >= range.min && number <= range.max) return number;
    this.refuse(name, `must be a whole number from ${range.min} to ${range.max}`);
    return range.default;
  }

  flag(name: string, fallback: boolean): boolean {
    const value = this.text(name)?.toLowerCase();
    if (value === undefined) return fallback;
    if (['1', 'true', 'yes', 'on'].includes(value)) return true;
    if (['0', 'false', 'no', 'off'].includes(value)) return false;
    this.refuse(name, 'must be true or false');
    return fallback;
  }

  oneOf<const T extends string, const F extends T | undefined>(
    name: string,
    values: readonly T[],
    fallback: F,
  ): T | F {
    const value = this.text(name);
    const known = values.find((candidate) => candidate === value);
    if (known !== undefined) return known;
    if (value === undefined && fallback !== undefined) return fallback;
    this.refuse(
      name,
      `${value === undefined ? 'missing; set one of' : 'must be one of'} ${values.join(', ')}`,
    );
    return fallback;
  }

  /** The public address: https, or http on loopback; no path, no query, no credentials. */
  baseUrl(name: string, required = true): URL | undefined {
    const example = 'an address such as https://transfer.example.org';
    const url = this.#url(name, ['https:', 'http:'], example, required);
    if (url === undefined) return undefined;
    if (url.protocol === 'http:' && !isLoopbackHost(url.hostname)) {
      this.refuse(name, 'plain http is for loopback only; use https');
    }
    if (
      url.pathname !== '/' ||
      url.search !== '' ||
      url.hash !== '' ||
      url.username !== '' ||
      url.password !== ''
    ) {
      this.refuse(name, 'must be a bare origin: no path, query or credentials');
    }
    return url;
  }

  /** An https address, or http on loopback; undefined when absent. */
  httpUrl(name: string): string | undefined {
    const url = this.#url(name, ['https:', 'http:'], 'an http(s) address', false);
    if (url?.protocol === 'http:' && !isLoopbackHost(url.hostname)) {
      this.refuse(name, 'plain http is for loopback only; use https');
    }
    return url?.href.replace(/\/$/, '');
  }

  databaseUrl(name: string): Secret<string> {
    this.#url(
      name,
      ['postgres:', 'postgresql:'],
      'an address such as postgres://user:password@host/database',
      true,
    );
    return this.requiredSecret(name);
  }

  /** `smtps://`, or `smtp://` on loopback or with `?requireTLS=true` (STARTTLS is then demanded). */
  smtpUrl(name: string): { url: Secret<string>; requireTls: boolean } | undefined {
    const url = this.#url(
      name,
      ['smtps:', 'smtp:'],
      'an address such as smtps://user:password@host:465',
      true,
    );
    if (url === undefined) return undefined;
    const local = isLoopbackHost(url.hostname);
    const startTls = url.searchParams.get('requireTLS') === 'true';
    if (url.protocol === 'smtp:' && !local && !startTls) {
      this.refuse(name, 'plain SMTP is for loopback only; use smtps://, or smtp:// with ?requireTLS=true');
    }
    return { url: new Secret(url.href), requireTls: startTls || !local };
  }

  /** `id:base64` of 32 bytes, several comma separated, ids unique. */
  masterKey(name: string): Secret<string> {
    const value = this.required(name);
    const ids = new Set<string>();
    for (const part of value === '' ? [] : value.split(',')) {
      const match = /^\s*([\w-]{1,32}):([A-Za-z0-9+/_-]+={0,2})\s*$/.exec(part);
      const [, id = '', key = ''] = match ?? [];
      if (match === null || Buffer.from(key, 'base64').length !== 32) {
        this.refuse(
          name,
          'must be id:base64 of 32 bytes, several separated by commas (openssl rand -base64 32)',
        );
      } else if (ids.has(id)) this.refuse(name, 'uses one id twice');
      ids.add(id);
    }
    return new Secret(value);
  }

  /** base64 of a 32-byte Ed25519 seed, or a PKCS#8 PEM private key. */
  signingKey(name: string): Secret<string> | undefined {
    const secret = this.secret(name);
    if (secret !== undefined && !isSigningKey(secret.reveal())) {
      this.refuse(name, 'must be base64 of 32 bytes, or an Ed25519 private key as PKCS#8 PEM');
    }
    return secret;
  }

  /** `s3://bucket/prefix` or `file:///absolute/folder`. */
  store(name: string): StoreLocation | undefined {
    if (this.text(name) === undefined) this.#missing(name);
    return this.optionalStore(name);
  }

  /** The same, or undefined when absent. */
  optionalStore(name: string): StoreLocation | undefined {
    const url = this.#url(name, ['s3:', 'file:'], 's3://bucket/prefix or file:///absolute/folder', false);
    return url === undefined ? undefined : this.#storeOf(name, url);
  }

  /** Places separated by commas: stores, `mailto:address` with an optional `?lang=`, and `log:`. */
  anchors(name: string): readonly AnchorLocation[] {
    const parts = (this.text(name) ?? '').split(/[\s,]+/).filter((part) => part !== '');
    return parts.flatMap((part): AnchorLocation[] => {
      const url = URL.canParse(part) ? new URL(part) : undefined;
      if (url?.protocol === 'log:') return [{ kind: 'log' }];
      const lang = url?.searchParams.get('lang') ?? defaultLocale;
      const mailbox = url?.protocol === 'mailto:' ? readMailAddress(decoded(url.pathname)) : undefined;
      if (mailbox !== undefined && 'address' in mailbox && isLocale(lang))
        return [{ kind: 'mail', address: mailbox.address, locale: lang }];
      if (url?.protocol === 's3:' || url?.protocol === 'file:')
        return [this.#storeOf(name, url)].flatMap((store) => store ?? []);
      this.refuse(
        name,
        'must be file:///folder, s3://bucket/prefix, mailto:address or log:, several separated by commas',
      );
      return [];
    });
  }

  #storeOf(name: string, url: URL): StoreLocation | undefined {
    if (url.protocol === 'file:') {
      if (url.host === '' && url.pathname.length > 1)
        return { kind: 'file', folder: resolve(decodeURIComponent(url.pathname)) };
      this.refuse(name, 'must be file:///absolute/folder');
      return undefined;
    }
    const prefix = decodeURIComponent(url.pathname).replace(/^\/+|\/+$/g, '');
    if (/^[a-z0-9][a-z0-9.-]{1,62}$/.test(url.host) && /^[\w./-]*$/.test(prefix))
      return { kind: 's3', bucket: url.host, prefix };
    this.refuse(name, 'must be s3://bucket/prefix with a valid bucket name');
    return undefined;
  }

  /** No store may lie inside another one: one listing must never show both. */
  distinctStores(name: string, a: StoreLocation | undefined, b: StoreLocation | undefined): void {
    if (a === undefined || b === undefined || storeRoot(a) !== storeRoot(b)) return;
    const [left, right] = [storePath(a), storePath(b)];
    if (left.startsWith(right) || right.startsWith(left)) {
      this.refuse(name, 'must not be the same place as another store, nor inside it, nor around it');
    }
  }

  /** ISO 3166-1 alpha-2 codes, comma separated. */
  countries(name: string, fallback: readonly string[]): readonly string[] {
    const value = this.text(name);
    if (value === undefined) return fallback;
    const codes = value
      .split(/[\s,]+/)
      .filter((code) => code !== '')
      .map((code) => code.toUpperCase());
    if (codes.length === 0 || codes.some((code) => !/^[A-Z]{2}$/.test(code))) {
      this.refuse(name, 'must be two-letter country codes separated by commas');
    }
    return codes;
  }

  #url(name: string, protocols: readonly string[], example: string, required: boolean): URL | undefined {
    const value = this.text(name);
    if (value === undefined) {
      if (required) this.#missing(name);
      return undefined;
    }
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url !== undefined && protocols.includes(url.protocol)) return url;
    this.refuse(name, `must be ${example}`);
    return undefined;
  }

  #missing(name: string): void {
    this.refuse(name, `missing; set ${name} (or ${name}_FILE)`);
  }
}

function isSigningKey(text: string): boolean {
  if (!text.startsWith('-----')) return Buffer.from(text, 'base64').length === 32;
  try {
    return createPrivateKey(text).asymmetricKeyType === 'ed25519';
  } catch {
    return false;
  }
}

function storeRoot(store: StoreLocation): string {
  return store.kind === 'file' ? 'file' : `s3:${store.bucket}`;
}

function storePath(store: StoreLocation): string {
  const path = store.kind === 'file' ? store.folder : store.prefix;
  return path === '' ? '' : `${path}/`;
}

/** What an address stands for; what cannot be decoded is no address. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
