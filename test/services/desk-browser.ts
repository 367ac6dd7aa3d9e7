// The desk as a browser without script uses it: forms, redirects and one session cookie.
import { randomUUID } from 'node:crypto';
import { type Answer, request } from './http-client.js';
import type { Role, Service } from './service.js';
import { cookieOf, demand } from './steps.js';

/** A browser that is signed in at the desk. */
export interface DeskSession {
  readonly cookie: string;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Sends a form from a page of the desk's own, and says yes where it is asked whether that is meant. */
  post(
    path: string,
    form?: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>;
  /** Sends a form, and stops where it is asked whether that is meant. */
  ask(path: string, form?: Readonly<Record<string, string>>): Promise<Answer>;
}

/** Where an answer leads, without what the page there says of what was done. */
export const placeOf = (answer: Answer): string =>
  String(answer.headers.location).replace(/\?done=[\w-]+/, '');

/** Sends a form as the desk's own page would. */
export async function postForm(
  origin: string,
  path: string,
  form: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  return await request(`${origin}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      ...{ origin, accept: 'text/html', ...headers },
    },
    body: new URLSearchParams(form).toString(),
  });
}

/** A browser with this cookie. */
export function deskSession(origin: string, cookie: string): DeskSession {
  return {
    cookie,
    get: (path, headers = {}) =>
      request(`${origin}${path}`, { headers: { cookie, accept: 'text/html', ...headers } }),
    post: (path, form = {}, headers = {}) =>
      postForm(origin, path, { ...form, confirmed: 'yes' }, { cookie, ...headers }),
    ask: (path, form = {}) => postForm(origin, path, form, { cookie }),
  };
}

/** Signs in with e-mail and password, where no second factor is asked for. */
export async function signInAtDesk(
  origin: string,
  account: { readonly email: string; readonly password: string },
): Promise<DeskSession> {
  const { email, password } = account;
  const answer = demand(await postForm(origin, '/desk/sign-in', { email, password }), 303);
  return deskSession(origin, cookieOf(answer).cookie);
}

/** An account to sign in with at the desk. */
export interface DeskAccount {
  readonly id: string;
  readonly email: string;
  readonly password: string;
}

/**
 * Accounts like one that a command made, all with its password: a command takes a second, and a hash is a hash.
 * @returns what makes one more
 */
export async function accountMaker(
  service: Pick<Service, 'agent' | 'sql'>,
): Promise<(role: Role) => Promise<DeskAccount>> {
  const { id: first, password } = await service.agent('handler');
  return async (role) => {
    const id = randomUUID();
    const email = `${role}-${id.slice(0, 8)}@desk.example`;
    await service.sql`
      insert into agents (id, email, name, role, locale, password_hash, password_changed_at)
      select ${id}, ${email}, ${`Test ${role}`}, ${role}, locale, password_hash, password_changed_at
      from agents where id = ${first}`;
    return { id, email, password };
  };
}
