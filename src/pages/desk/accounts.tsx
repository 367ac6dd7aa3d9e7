// The own account, and the register of accounts.
import type { Role } from '../../domain/actor.js';
import { roles } from '../../domain/actor.js';
import { type Locale, locales } from '../../domain/locale.js';
import { textsIn } from '../../locales/texts.js';
import { Moment, type PageError } from '../layout/layout.js';
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
import { type FactorFacts, FactorPanels, PresentPassword, TokenChoiceField } from './factors.js';
import { passkeyScript } from './passkeys.js';
import { PasswordFields } from './password-fields.js';
import { type RoleRequestLine, RoleRequests } from './role-requests.js';

/** A token as its owner sees it. */
export interface TokenLine {
  readonly id: string;
  readonly name: string;
  readonly scope: 'all' | 'read';
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
}

/** The own account: password, sessions, tokens. @param facts `newToken`: shown this once */
export function accountPage(
  facts: DeskFacts &
    FactorFacts & {
      readonly tokens: readonly TokenLine[];
      readonly newToken?: string | undefined;
      /** days after which a token ends, at most */
      readonly tokenMaxDays: number;
      readonly error?: PageError | undefined;
    },
): string {
  const { locale, agent, tokens, newToken, tokenMaxDays, error } = facts;
  const say = textsIn(locale);
  const live = tokens.filter(({ revokedAt }) => revokedAt === null);
  return deskPage(facts, {
    ...{ title: say('desk-account'), here: '/desk/account', error, scripts: [passkeyScript] },
    children: (
      <>
        <p>
          {agent.name}, {agent.email}: {say(roleTexts[agent.role])}
        </p>
        {newToken !== undefined && (
          <section class="panel notice" role="status">
            <h2>{say('token-new')}</h2>
            <p>{say('token-once')}</p>
            <p>
              <code class="secret">{newToken}</code>
            </p>
          </section>
        )}
        <FactorPanels {...facts} />
        <section class="panel">
          <h2>{say('renew-title')}</h2>
          <form method="post" action="/desk/account/password">
            <PasswordFields locale={locale} current />
            <TokenChoiceField locale={locale} id="password-tokens" />
            <button type="submit">{say('password-set')}</button>
          </form>
        </section>
        <section class="panel">
          <h2>{say('tokens-title')}</h2>
          <p>{say('tokens-intro')}</p>
          {live.length > 0 && (
            <table>
              <thead>
                <tr>
                  <th scope="col">{say('token-name')}</th>
                  <th scope="col">{say('token-scope')}</th>
                  <th scope="col">{say('token-until')}</th>
                  <th scope="col">{say('token-used')}</th>
                  <td />
                </tr>
              </thead>
              <tbody>
                {live.map((token) => (
                  <tr key={token.id}>
                    <th scope="row">{token.name}</th>
                    <td>{say(token.scope === 'all' ? 'scope-all' : 'scope-read')}</td>
                    <td>
                      {token.expiresAt === null ? (
                        say('token-endless')
                      ) : (
                        <Moment locale={locale} time={token.expiresAt} />
                      )}
                    </td>
                    <td>
                      {token.lastUsedAt === null ? (
                        say('never-used')
                      ) : (
                        <Moment locale={locale} time={token.lastUsedAt} />
                      )}
                    </td>
                    <td>
                      <ActButton
                        action={`/desk/account/tokens/${token.id}/revoke`}
                        label={say('token-revoke')}
                        about={token.name}
                        danger
                      />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <form method="post" action="/desk/account/tokens">
            <Field id="name" label={say('token-name')} maxLength={100} />
            <Choice
              id="scope"
              label={say('token-scope')}
              options={[
                ['all', say('scope-all')],
                ['read', say('scope-read')],
              ]}
            />
            <Field
              id="days"
              label={say('token-days', { most: tokenMaxDays })}
              type="number"
              value={String(tokenMaxDays)}
              inputMode="numeric"
            />
            <PresentPassword locale={locale} id="token-current" />
            <button type="submit">{say('token-create')}</button>
          </form>
        </section>
      </>
    ),
  });
}

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
  readonly lastSeenAt: Date | null;
  readonly openTickets: number;
}

/** The register of accounts (domain AS4), with what may be done to each. */
export function accountsPage(
  facts: DeskFacts & {
    readonly accounts: readonly AccountLine[];
    readonly requests: readonly RoleRequestLine[];
    readonly tokens: readonly LiveTokenLine[];
    /** open tickets by name, for readers who may see them */
    readonly tickets: readonly TicketOfAccount[];
    readonly next?: string | undefined;
    readonly error?: PageError | undefined;
  },
): string {
  const { locale, agent, accounts, requests, tokens, tickets, error } = facts;
  const heirs = accounts.filter(mayInherit);
  const say = textsIn(locale);
  return deskPage(facts, {
    ...{ title: say('desk-accounts'), here: '/desk/accounts', error },
    children: (
      <>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('account-name')}</th>
              <th scope="col">{say('sign-in-email')}</th>
              <th scope="col">{say('account-role')}</th>
              <th scope="col">{say('account-state')}</th>
              <th scope="col">{say('account-seen')}</th>
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
                  {account.lastSeenAt === null ? '' : <Moment locale={locale} time={account.lastSeenAt} />}
                </td>
                <td>
                  <OpenTickets
                    count={account.openTickets}
                    tickets={tickets.filter(({ handlerId }) => handlerId === account.id)}
                  />
                </td>
                <td>
                  {account.endedAt === null && account.id !== agent.id && (
                    <AccountActs {...{ locale, account, heirs }} mayAll={agent.role === 'operator'} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <Pager locale={locale} address="/desk/accounts" next={facts.next} />
        {requests.length > 0 && <RoleRequests locale={locale} requests={requests} />}
        {tokens.length > 0 && <LiveTokens locale={locale} tokens={tokens} />}
        {agent.role === 'operator' && (
          <section class="panel">
            <h2>{say('invite-title')}</h2>
            <p>{say('role-second-needed')}</p>
            <form method="post" action="/desk/accounts">
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
            </form>
          </section>
        )}
      </>
    ),
  });
}

/** A token that works, and whose it is. */
export interface LiveTokenLine extends Omit<TokenLine, 'createdAt' | 'revokedAt'> {
  readonly agentName: string | null;
}

/** Which programs may work in whose name, for who looks after accounts. */
function LiveTokens(props: { readonly locale: Locale; readonly tokens: readonly LiveTokenLine[] }) {
  const { locale, tokens } = props;
  const say = textsIn(locale);
  return (
    <section class="panel" id="tokens">
      <h2>{say('tokens-live-title')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('account-name')}</th>
            <th scope="col">{say('token-name')}</th>
            <th scope="col">{say('token-scope')}</th>
            <th scope="col">{say('token-until')}</th>
            <th scope="col">{say('token-used')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {tokens.map((token) => (
            <tr key={token.id}>
              <th scope="row">{token.agentName}</th>
              <td>{token.name}</td>
              <td>{say(token.scope === 'all' ? 'tokens-scope-all' : 'scope-read')}</td>
              <td>{token.expiresAt !== null && <Moment locale={locale} time={token.expiresAt} />}</td>
              <td>
                {token.lastUsedAt === null ? (
                  say('never-used')
                ) : (
                  <Moment locale={locale} time={token.lastUsedAt} />
                )}
              </td>
              <td>
                <ActButton
                  action={`/desk/tokens/${token.id}/revoke`}
                  label={say('token-revoke')}
                  about={`${token.agentName ?? ''}, ${token.name}`}
                  danger
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
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
      <form method="post" action={action} class="act">
        <input type="hidden" name="change" value={change} />
        {receivers}
        <button type="submit" class="quiet danger" aria-label={`${label}: ${about}`}>
          {label}
        </button>
      </form>
    );
  return (
    <div class="acts">
      {account.frozenAt === null
        ? leaving('freeze', say('act-freeze'))
        : mayAll && act('unfreeze', say('act-unfreeze'))}
      {mayAll && act('invite', say('act-invite'))}
      {mayAll && account.hasFactor && act('forget_factor', say('act-forget-factor'))}
      {mayAll && (
        <form method="post" action={action} class="act">
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
        </form>
      )}
      {mayAll && leaving('end', say('act-end'))}
    </div>
  );
}

/** Who may get tickets of somebody who leaves. */
function mayInherit({ role, frozenAt, endedAt, hasPassword }: AccountLine): boolean {
  return (role === 'handler' || role === 'lead') && frozenAt === null && endedAt === null && hasPassword;
}
