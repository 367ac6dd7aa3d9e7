// Letters about accounts, their tokens and their roles.
import type { Role } from '../domain/actor.js';
import type { Locale } from '../domain/locale.js';
import { formatTime } from '../locales/formats.js';
import { textsIn } from '../locales/texts.js';
import { type Letter, type LetterWriter, operatorLetter } from './letter.js';

export interface TokenFacts {
  /** when the token ends by itself */
  readonly expiresAt: Date;
}
export interface RoleFacts {
  readonly role: Role;
}
export interface AbuseFacts extends RoleFacts {
  /** the account's id: its owner's name stays on the desk */
  readonly account: string;
}

/** To the owner of an account: a program may work in their name from now on. */
export function tokenLetter(locale: Locale, { expiresAt }: TokenFacts): Letter {
  const say = textsIn(locale);
  const what = say('mail-token-created-what', { time: formatTime(locale, expiresAt) });
  return operatorLetter(locale, say('mail-token-created-subject'), [what, say('mail-token-created-do')]);
}

const roleLetterTexts = {
  'role-asked': ['mail-role-asked-subject', 'mail-role-asked-what', 'mail-role-asked-do'],
  'role-given': ['mail-role-given-subject', 'mail-role-given-what', 'mail-role-given-do'],
} as const;
const roleNames: Readonly<Record<Role, string>> = {
  handler: 'role-handler',
  lead: 'role-lead',
  dpo: 'role-dpo',
  operator: 'role-operator',
};

/** To those who watch over roles that see what is not their own. */
export function roleLetter(id: keyof typeof roleLetterTexts): LetterWriter<RoleFacts> {
  const [subject, what, todo] = roleLetterTexts[id];
  return (locale, { role }) => {
    const say = textsIn(locale);
    const args = { role: say(roleNames[role]) };
    return operatorLetter(locale, say(subject, args), [say(what, args), say(todo)]);
  };
}

/** To who answers for agents and for data: somebody shut the own account, because another used it. */
export function abuseLetter(locale: Locale, { account, role }: AbuseFacts): Letter {
  const say = textsIn(locale);
  const args = { account, role: say(roleNames[role]) };
  return operatorLetter(locale, say('mail-abuse-reported-subject'), [
    say('mail-abuse-reported-what', args),
    say('mail-abuse-reported-do'),
  ]);
}
