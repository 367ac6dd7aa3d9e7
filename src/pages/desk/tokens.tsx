// Tokens: the programs that may work in somebody's name, as their owner and whoever looks after accounts see them.
import type { VNode } from 'preact';
import type { Locale } from '../../domain/locale.js';
import { textsIn } from '../../locales/texts.js';
import { Moment } from '../layout/times.js';
import { Copyable } from './copyable.js';
import { ActButton, Choice, Field } from './desk-shell.js';
import { PresentPassword } from './factors.js';
import { Form } from './form.js';

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

/** A token that works, and whose it is. */
export interface LiveTokenLine extends Omit<TokenLine, 'createdAt' | 'revokedAt'> {
  readonly agentName: string | null;
}

/** What the owner's panel shows. */
export interface OwnTokenFacts {
  readonly tokens: readonly TokenLine[];
  /** shown this once */
  readonly newToken?: string | undefined;
  /** days after which a token ends, at most */
  readonly tokenMaxDays: number;
}

/** A token that was just made: it is not shown again. */
export function NewToken({
  locale,
  newToken,
}: {
  readonly locale: Locale;
  readonly newToken: string;
}): VNode {
  const say = textsIn(locale);
  return (
    <section class="panel notice" role="status">
      <h2>{say('token-new')}</h2>
      <p>{say('token-once')}</p>
      <Copyable locale={locale} what={say('token-new')}>
        <code class="secret">{newToken}</code>
      </Copyable>
    </section>
  );
}

/** The own tokens, and the form for another. */
export function OwnTokens({
  locale,
  tokens,
  tokenMaxDays,
}: OwnTokenFacts & { readonly locale: Locale }): VNode {
  const say = textsIn(locale);
  const live = tokens.filter(({ revokedAt }) => revokedAt === null);
  return (
    <section class="panel">
      <h2>{say('tokens-title')}</h2>
      <p>{say('tokens-intro')}</p>
      {live.length > 0 && (
        <TokenTable
          locale={locale}
          lines={live.map((token) => ({ ...token, about: token.name }))}
          revokes={({ id }) => `/desk/account/tokens/${id}/revoke`}
        />
      )}
      <Form action="/desk/account/tokens">
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
      </Form>
    </section>
  );
}

/** Which programs may work in whose name, for who looks after accounts. */
export function LiveTokens(props: {
  readonly locale: Locale;
  readonly tokens: readonly LiveTokenLine[];
}): VNode {
  const { locale, tokens } = props;
  const say = textsIn(locale);
  return (
    <section class="panel" id="tokens">
      <h2>{say('tokens-live-title')}</h2>
      <TokenTable
        locale={locale}
        lines={tokens.map((token) => ({
          ...token,
          owner: token.agentName ?? '',
          about: `${token.agentName ?? ''}, ${token.name}`,
        }))}
        revokes={({ id }) => `/desk/tokens/${id}/revoke`}
      />
    </section>
  );
}

/** A line of the table; `owner` where tokens of several people stand in it. */
interface TableLine extends Omit<TokenLine, 'createdAt' | 'revokedAt'> {
  readonly owner?: string;
  /** what the button says to those who do not see its line */
  readonly about: string;
}

function TokenTable(props: {
  readonly locale: Locale;
  readonly lines: readonly TableLine[];
  readonly revokes: (line: TableLine) => string;
}): VNode {
  const { locale, lines, revokes } = props;
  const say = textsIn(locale);
  const owned = lines.some(({ owner }) => owner !== undefined);
  return (
    <table>
      <thead>
        <tr>
          {owned && <th scope="col">{say('account-name')}</th>}
          <th scope="col">{say('token-name')}</th>
          <th scope="col">{say('token-scope')}</th>
          <th scope="col">{say('token-until')}</th>
          <th scope="col">{say('token-used')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            {owned && <th scope="row">{line.owner}</th>}
            {owned ? <td>{line.name}</td> : <th scope="row">{line.name}</th>}
            <td>{say(scopeTexts[owned ? 'anybody' : 'own'][line.scope])}</td>
            <td>
              {line.expiresAt === null ? (
                say('token-endless')
              ) : (
                <Moment locale={locale} time={line.expiresAt} />
              )}
            </td>
            <td>
              {line.lastUsedAt === null ? (
                say('never-used')
              ) : (
                <Moment locale={locale} time={line.lastUsedAt} />
              )}
            </td>
            <td>
              <ActButton action={revokes(line)} label={say('token-revoke')} about={line.about} danger />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** To its owner a token may do "everything that I may"; to others that reads wrong. */
const scopeTexts = {
  own: { all: 'scope-all', read: 'scope-read' },
  anybody: { all: 'tokens-scope-all', read: 'scope-read' },
} as const;
