// The second factors of the own account: what there is, what may be added, what may go.
import type { VNode } from 'preact';
import type { Locale } from '../../domain/locale.js';
import { textsIn } from '../../locales/texts.js';
import { Moment } from '../layout/times.js';
import { Choice, Field } from './desk-shell.js';
import { Form } from './form.js';
import { NewPasskeyForm } from './passkeys.js';

/** A passkey as its owner sees it. */
export interface PasskeyLine {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

/** What the panels show. */
export interface FactorFacts {
  readonly locale: Locale;
  readonly totp: boolean;
  readonly passkeys: readonly PasskeyLine[];
  readonly passkeysPossible: boolean;
  readonly recoveryCodesLeft: number;
}

/** The panels, one below the other. */
export function FactorPanels(facts: FactorFacts): VNode {
  const { locale, totp, passkeys, passkeysPossible, recoveryCodesLeft: left } = facts;
  const say = textsIn(locale);
  const any = totp || passkeys.length > 0;
  return (
    <>
      <section class="panel">
        <h2>{say('account-safety')}</h2>
        <p>{any ? say('factor-on', { left }) : say('factor-off')}</p>
        {any && <FactorTable {...facts} />}
        <Form action="/desk/account/sign-out-everywhere">
          <TokenChoiceField locale={locale} id="out-tokens" />
          <button type="submit" class="quiet">
            {say('sign-out-everywhere')}
          </button>
        </Form>
      </section>
      {passkeysPossible && <NewPasskeyForm locale={locale} action="/desk/account/passkeys" withPassword />}
      {!totp && (
        <WithPassword
          {...{ locale, id: 'totp', title: say('totp-add-title'), intro: say('totp-add-intro') }}
          action="/desk/account/totp"
          label={say('totp-add')}
        />
      )}
      {any && (
        <WithPassword
          {...{
            locale,
            id: 'recovery',
            title: say('recovery-renew-title'),
            intro: say('recovery-renew-intro'),
          }}
          action="/desk/account/recovery-codes"
          label={say('recovery-renew')}
        />
      )}
      {passkeys.length + (totp ? 1 : 0) > 1 && <RemoveForm {...facts} />}
    </>
  );
}

function FactorTable({ locale, totp, passkeys }: FactorFacts): VNode {
  const say = textsIn(locale);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('factor-what')}</th>
          <th scope="col">{say('factor-since')}</th>
          <th scope="col">{say('token-used')}</th>
        </tr>
      </thead>
      <tbody>
        {totp && (
          <tr>
            <th scope="row">{say('factor-totp')}</th>
            <td colSpan={2} />
          </tr>
        )}
        {passkeys.map(({ id, name, createdAt, lastUsedAt }) => (
          <tr key={id}>
            <th scope="row">{say('factor-passkey', { name })}</th>
            <td>
              <Moment locale={locale} time={createdAt} />
            </td>
            <td>{lastUsedAt === null ? say('never-used') : <Moment locale={locale} time={lastUsedAt} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function WithPassword(props: {
  readonly locale: Locale;
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly action: string;
  readonly label: string;
}): VNode {
  const { locale, id, title, intro, action, label } = props;
  return (
    <section class="panel">
      <h2>{title}</h2>
      <p>{intro}</p>
      <Form action={action}>
        <PresentPassword locale={locale} id={`${id}-current`} />
        <button type="submit">{label}</button>
      </Form>
    </section>
  );
}

function RemoveForm({ locale, totp, passkeys }: FactorFacts): VNode {
  const say = textsIn(locale);
  const options = [
    ...(totp ? [['totp', say('factor-totp')] as const] : []),
    ...passkeys.map(({ id, name }) => [id, say('factor-passkey', { name })] as const),
  ];
  return (
    <section class="panel">
      <h2>{say('factor-remove-title')}</h2>
      <Form action="/desk/account/factors/remove">
        <Choice id="factor" label={say('factor-what')} options={options} />
        <PresentPassword locale={locale} id="remove-current" />
        <button type="submit" class="danger">
          {say('factor-remove')}
        </button>
      </Form>
    </section>
  );
}

/** Asks for the password once more: a session left open is not enough for what outlives it. */
export function PresentPassword({ locale, id }: { readonly locale: Locale; readonly id: string }): VNode {
  return (
    <Field
      id={id}
      name="current"
      label={textsIn(locale)('password-current')}
      type="password"
      autocomplete="current-password"
    />
  );
}

/** What happens to the account's tokens; to end them is what is proposed. */
export function TokenChoiceField({ locale, id }: { readonly locale: Locale; readonly id: string }): VNode {
  const say = textsIn(locale);
  return (
    <Choice
      id={id}
      name="tokens"
      label={say('tokens-title')}
      options={[
        ['revoke', say('tokens-revoke-all')],
        ['keep', say('tokens-keep')],
      ]}
    />
  );
}
