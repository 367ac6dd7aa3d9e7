// The register of accounts.
import type { Role } from '../../domain/actor.js';
import { mayBeGivenTickets, roles } from '../../domain/actor.js';
import { type Locale, locales } from '../../domain/locale.js';
import { textsIn } from '../../locales/texts.js';
import { Moment } from '../layout/times.js';
import { OpenTickets, Receivers, type TicketOfAccount } from './account-tickets.js';
import {
  ActButton,
  Choice,
  type DeskFacts,
  deskPage,
  Field,
  languageTexts,
  Pager,
  roleTexts,
} from './desk-shell.js';
import { Form, type FormError } from './form.js';
import { type RoleRequestLine, RoleRequests } from './role-requests.js';
import { type LiveTokenLine, LiveTokens } from './tokens.js';

/** An account as it is managed. */
export interface AccountLine {
  readonly id: string;
  readonly email: string | null;
  readonly name: string | null;
  readonly role: Role;
  readonly frozenAt: Date | null;
  readonly endedAt: Date | null;
  readonly hasPassword: boolean;
  readonly invitedUntil: Date | null;
  readonly hasFactor: boolean;
  readonly lastSignInAt: Date | null;
  readonly totp: boolean;
  readonly passkeys: number;
  readonly openTickets: number;
}

/** The register of accounts (domain AS4), with what may be done to each. */
export function accountsPage(
  facts: DeskFacts & {
    /** what was searched for; empty: nothing */
    readonly q: string;
    readonly accounts: readonly AccountLine[];
    readonly requests: readonly RoleRequestLine[];
    readonly tokens: readonly LiveTokenLine[];
    /** open tickets by name, for readers who may see them */
    readonly tickets: readonly TicketOfAccount[];
    readonly next?: string | undefined;
    readonly error?: FormError | undefined;
  },
): string {
  const { locale, agent, accounts, requests, tokens, tickets, error } = facts;
  const say = textsIn(locale);
  return deskPage(facts, {
    ...{ title: say('desk-accounts'), here: '/desk/accounts', error },
    children: (
      <>
        <form class="filters" method="get" action="/desk/accounts">
          <Field id="q" label={say('account-search')} type="search" value={facts.q} required={false} />
          <button type="submit" class="quiet">
            {say('ticket-find')}
          </button>
        </form>
        {accounts.length === 0 && <p>{say('account-none')}</p>}
        <AccountTable {...{ locale, agent, accounts, tickets }} />
        <Pager locale={locale} address="/desk/accounts" query={{ q: facts.q }} next={facts.next} />
        {requests.length > 0 && <RoleRequests locale={locale} requests={requests} />}
        {tokens.length > 0 && <LiveTokens locale={locale} tokens={tokens} />}
        {agent.role === 'operator' && <Invitation locale={locale} />}
      </>
    ),
  });
}

function AccountTable(
  props: Pick<DeskFacts, 'locale' | 'agent'> & {
    readonly accounts: readonly AccountLine[];
    readonly tickets: readonly TicketOfAccount[];
  },
) {
  const { locale, agent, accounts, tickets } = props;
  const say = textsIn(locale);
  const heirs = accounts.filter(mayInherit);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('account-name')}</th>
          <th scope="col">{say('sign-in-email')}</th>
          <th scope="col">{say('account-role')}</th>
          <th scope="col">{say('account-state')}</th>
          <th scope="col">{say('account-seen')}</th>
          <th scope="col">{say('account-factors')}</th>
          <th scope="col">{say('account-tickets')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <tr key={account.id}>
            <th scope="row">{account.name ?? <code>{account.id}</code>}</th>
            <td>{account.email}</td>
            <td>{say(roleTexts[account.role])}</td>
            <td>{say(stateOf(account))}</td>
            <td>
              {account.lastSignInAt === null ? '' : <Moment locale={locale} time={account.lastSignInAt} />}
            </td>
            <td>
              {[
                ...(account.totp ? [say('factor-totp')] : []),
                ...(account.passkeys > 0 ? [say('account-passkeys', { count: account.passkeys })] : []),
              ].join(', ')}
            </td>
            <td>
              <OpenTickets
                count={account.openTickets}
                tickets={tickets.filter(({ handlerId }) => handlerId === account.id)}
              />
            </td>
            <td>
              {agent.role === 'lead' && account.endedAt === null && mayBeGivenTickets(account.role) && (
                <a
                  href={`/desk/accounts/${account.id}/cover`}
                  aria-label={`${say('cover-title')}: ${account.name ?? ''}`}
                >
                  {say('cover-title')}
                </a>
              )}
              {account.endedAt === null && account.id !== agent.id && (
                <AccountActs {...{ locale, account, heirs }} mayAll={agent.role === 'operator'} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Somebody new is asked to join. */
function Invitation({ locale }: { readonly locale: Locale }) {
  const say = textsIn(locale);
  return (
    <section class="panel">
      <h2>{say('invite-title')}</h2>
      <p>{say('role-second-needed')}</p>
      <Form action="/desk/accounts">
        <Field id="name" label={say('account-name')} maxLength={200} />
        <Field id="email" label={say('sign-in-email')} type="email" maxLength={254} />
        <Choice
          id="role"
          label={say('account-role')}
          options={roles.map((role) => [role, say(roleTexts[role])])}
        />
        <Choice
          id="locale"
          label={say('account-language')}
          value={locale}
          options={locales.map((each) => [each, say(languageTexts[each])])}
        />
        <button type="submit">{say('invite-submit')}</button>
      </Form>
    </section>
  );
}

function stateOf(account: AccountLine): string {
  if (account.endedAt !== null) return 'state-ended';
  if (account.frozenAt !== null) return 'state-frozen';
  if (!account.hasPassword) return account.invitedUntil === null ? 'state-no-password' : 'state-invited';
  return account.hasFactor ? 'state-active' : 'state-no-factor';
}

function AccountActs(props: {
  readonly locale: Locale;
  readonly account: AccountLine;
  readonly heirs: readonly AccountLine[];
  readonly mayAll: boolean;
}) {
  const { locale, account, heirs, mayAll } = props;
  const say = textsIn(locale);
  const about = account.name ?? '';
  const action = `/desk/accounts/${account.id}`;
  const act = (change: string, label: string, danger = false) => (
    <ActButton action={action} label={label} about={about} fields={{ change }} danger={danger} />
  );
  const others = heirs.filter(({ id }) => id !== account.id);
  const receivers = account.openTickets === 0 ? null : <Receivers {...{ locale, about, others }} />;
  /** Somebody leaves: where tickets are open, who gets them is asked along with it. */
  const leaving = (change: string, label: string) =>
    receivers === null ? (
      act(change, label, true)
    ) : (
      <Form action={action} class="act">
        <input type="hidden" name="change" value={change} />
        {receivers}
        <button type="submit" class="quiet danger" aria-label={`${label}: ${about}`}>
          {label}
        </button>
      </Form>
    );
  return (
    <div class="acts">
      {account.frozenAt === null
        ? leaving('freeze', say('act-freeze'))
        : mayAll && act('unfreeze', say('act-unfreeze'))}
      {mayAll && act('invite', say('act-invite'))}
      {mayAll && account.hasFactor && act('forget_factor', say('act-forget-factor'))}
      {mayAll && (
        <Form action={action} class="act">
          <input type="hidden" name="change" value="role" />
          <select name="role" aria-label={`${say('account-role')}: ${about}`}>
            {roles.map((role) => (
              <option key={role} value={role} selected={role === account.role}>
                {say(roleTexts[role])}
              </option>
            ))}
          </select>
          {receivers}
          <button type="submit" class="quiet">
            {say('act-role')}
          </button>
        </Form>
      )}
      {mayAll && leaving('end', say('act-end'))}
    </div>
  );
}

/** Who may get tickets of somebody who leaves. */
function mayInherit({ role, frozenAt, endedAt, hasPassword }: AccountLine): boolean {
  return (role === 'handler' || role === 'lead') && frozenAt === null && endedAt === null && hasPassword;
}
