// What accounts, sessions and tokens may be. Pure.
import { SluiceError } from '../errors.js';

/** `full`: signed in; else what is still asked for: a second factor, setting one up, or a new password. */
export const sessionStages = ['second_factor', 'enrol', 'renew', 'full'] as const;
export type SessionStage = (typeof sessionStages)[number];

/** `read`: whatever changes nothing. */
export const tokenScopes = ['all', 'read'] as const;
export type TokenScope = (typeof tokenScopes)[number];

/** How long a browser stays signed in, in minutes (domain MF2: signed out at least daily). */
export const sessionMinutes = 12 * 60;
/** How long the steps of signing in may take, in minutes. */
export const signInMinutes = 30;
/** A session without a request for so long is locked until the password is given again, in seconds (domain MF2). */
export const idleLockSeconds = 15 * 60;
/** Attempts at a password or second factor that are looked at at once; each further one waits. */
export const signInLimit = { free: 5, waitSeconds: 60 } as const;
/** How long a browser may take at the identity provider, in minutes. */
export const identityMinutes = 15;
/** How long an invitation works, in hours. */
export const invitationHours = 72;
/** What happens to an account's tokens where somebody is asked about them. */
export type TokenChoice = 'revoke' | 'keep';

/** Fewest characters of an agent's password (OWASP ASVS 2.1.1). */
export const minPasswordLength = 12;
const maxPasswordLength = 1000;

/** What the most used passwords of 12 characters and more are made of; ASVS 2.1.7 asks for such a list. */
const commonStems = [
  ...['password', 'passw0rd', 'passwort', 'haslo', 'geslo', 'passord', 'jelszo', 'qwerty', 'qwertz', 'asdf'],
  ...['zxcv', 'letmein', 'welcome', 'witaj', 'admin', 'administrator', 'iloveyou', 'sunshine', 'princess'],
  ...['football', 'baseball', 'dragon', 'monkey', 'master', 'superman', 'batman', 'trustno1', 'changeme'],
  ...[
    'secret',
    'default',
    'sluice',
    'support',
    'helpdesk',
    'abc',
    '1q2w3e4r5t6y',
    '1qaz2wsx3edc',
    'qazwsxedc',
  ],
  ...[
    'uiop',
    'ghjkl',
    'vbnm',
    'poiuytrewq',
    'mnbvcxz',
    'google',
    'microsoft',
    'polska',
    'slovenija',
    'norge',
    'magyar',
  ],
];

/**
 * The password in the one form that is hashed.
 * @param known what others know of the person: e-mail and name
 * @throws password_weak: too short, too long, or among what is tried first
 */
export function acceptAgentPassword(text: string, known: { email: string; name: string }): string {
  const password = text.normalize('NFKC');
  const tooShort = [...password].length < minPasswordLength;
  if (tooShort || password.length > maxPasswordLength || isCommon(password, known))
    throw new SluiceError(
      'password_weak',
      `a password needs ${minPasswordLength} characters and must not be common`,
    );
  return password;
}

/** Nothing but common words, runs like `6543` or `ghij`, years and signs, and what is known of the person. */
function isCommon(password: string, { email, name }: { email: string; name: string }): boolean {
  const own = [email, ...email.split(/[@.]/), ...name.split(/\s+/)].filter((part) => part.length >= 3);
  const stems = [...commonStems, ...own.map((part) => part.toLowerCase())];
  let rest = password.toLowerCase();
  for (const stem of stems.sort((a, b) => b.length - a.length)) rest = rest.replaceAll(stem, ' ');
  rest = withoutRuns(rest);
  const letters = new Set(rest.match(/\p{L}/gu));
  const left = rest.match(/[\p{L}\d]/gu) ?? [];
  // digits and few letters at random, as in hexadecimal, are no common password either
  return letters.size < 4 && !(left.length >= 10 && new Set(left).size >= 6);
}

/** Leaves out characters that continue a run: each one above, below or like the one before. */
function withoutRuns(text: string): string {
  const steps = [...text].map((_letter, at) =>
    at === 0 ? 9 : text.charCodeAt(at) - text.charCodeAt(at - 1),
  );
  return [...text].filter((_letter, at) => Math.abs(steps[at] ?? 9) > 1).join('');
}

/** Whether a session has been left alone too long. */
export function isLocked(session: { readonly stage: SessionStage; readonly idleSeconds: number }): boolean {
  return session.stage === 'full' && session.idleSeconds > idleLockSeconds;
}

/** Whether the password is older than a policy allows. @param maxDays 0: no such policy */
export function mustRenew(changedAt: Date | null, now: Date, maxDays: number): boolean {
  return maxDays > 0 && changedAt !== null && now.getTime() - changedAt.getTime() > maxDays * 86_400_000;
}
