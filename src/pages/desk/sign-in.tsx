// Signing in, step by step.
import type { Locale } from '../../domain/locale.js';
import { textsIn } from '../../locales/texts.js';
import { QrCode } from '../layout/qr-code.js';
import { Copyable } from './copyable.js';
import { ActButton, deskScript, Field, stepPage } from './desk-shell.js';
import { Form, type FormError } from './form.js';
import { NewPasskeyForm, PasskeyForm, passkeyScript } from './passkeys.js';
import { PasswordFields } from './password-fields.js';

interface StepFacts {
  readonly locale: Locale;
  readonly error?: FormError | undefined;
}

/** Asks for the second factor. @param facts `passkey`: whether the account has one that may be asked for */
export function secondFactorPage(facts: StepFacts & { readonly passkey: boolean }): string {
  const { locale, error, passkey } = facts;
  const say = textsIn(locale);
  const step = '/desk/second-factor';
  return stepPage({
    ...{ locale, error, fieldId: 'code', scripts: passkey ? [passkeyScript] : [] },
    title: say('factor-title'),
    children: (
      <>
        {passkey && (
          <PasskeyForm
            {...{ locale, action: `${step}/passkey`, options: `${step}/passkey/options`, does: 'sign' }}
            label={say('passkey-use')}
          />
        )}
        <Form class="panel" action={step}>
          <p>{say('factor-intro')}</p>
          <Field
            id="code"
            label={say('factor-code')}
            hint={say('factor-hint')}
            autocomplete="one-time-code"
            maxLength={40}
          />
          <button type="submit">{say('sign-in-submit')}</button>
        </Form>
      </>
    ),
  });
}

/**
 * Shows the secret of one-time codes and asks for a first code of it.
 * @param facts `passkeysPossible`: offers a passkey in its place; `action`: where the code is sent
 */
export function enrolPage(
  facts: StepFacts & {
    readonly secret: string;
    readonly uri: string;
    readonly passkeysPossible: boolean;
    readonly action?: string;
  },
): string {
  const { locale, error, passkeysPossible, action = '/desk/enrol' } = facts;
  const say = textsIn(locale);
  return stepPage({
    ...{ locale, error, fieldId: 'code', scripts: passkeysPossible ? [passkeyScript] : [] },
    title: say('enrol-title'),
    intro: say('enrol-intro'),
    children: (
      <>
        {passkeysPossible && (
          <NewPasskeyForm locale={locale} action="/desk/enrol/passkey" withPassword={false} />
        )}
        <TotpForm {...facts} action={action} />
      </>
    ),
  });
}

function TotpForm(
  facts: StepFacts & { readonly secret: string; readonly uri: string; readonly action: string },
) {
  const { locale, secret, uri, action } = facts;
  const say = textsIn(locale);
  return (
    <Form class="panel" action={action}>
      <h2>{say('totp-title')}</h2>
      <ol>
        <li>{say('enrol-app')}</li>
        <li>
          {say('enrol-secret')}
          <QrCode text={uri} label={say('enrol-picture')} />
          <p>
            <code class="secret">{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
          </p>
          <p>
            <a href={uri}>{say('enrol-open')}</a>
          </p>
        </li>
        <li>{say('enrol-type')}</li>
      </ol>
      <Field
        id="code"
        label={say('factor-code')}
        autocomplete="one-time-code"
        inputMode="numeric"
        maxLength={10}
      />
      <button type="submit">{say('enrol-submit')}</button>
    </Form>
  );
}

/** The recovery codes, once. */
export function recoveryCodesPage({
  locale,
  codes,
}: StepFacts & { readonly codes: readonly string[] }): string {
  const say = textsIn(locale);
  return stepPage({
    ...{ locale, fieldId: 'content' },
    title: say('recovery-title'),
    intro: say('recovery-intro'),
    scripts: [deskScript],
    children: (
      <>
        <Copyable locale={locale} what={say('recovery-title')}>
          <ul class="codes">
            {codes.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
        </Copyable>
        <p>
          <a class="button" href="/desk">
            {say('recovery-done')}
          </a>
        </p>
      </>
    ),
  });
}

/** Asks for a new password: by an invitation, or because the old one is too old. */
export function newPasswordPage(
  facts: StepFacts & { readonly action: string; readonly kind: 'invited' | 'renew'; readonly email: string },
): string {
  const { locale, error, action, kind, email } = facts;
  const say = textsIn(locale);
  return stepPage({
    ...{ locale, error, fieldId: 'password' },
    title: kind === 'invited' ? say('join-title') : say('renew-title'),
    intro: kind === 'invited' ? say('join-intro') : say('renew-intro'),
    children: (
      <Form class="panel" action={action}>
        <Field
          id="email"
          label={say('sign-in-email')}
          type="email"
          value={email}
          required={false}
          autocomplete="username"
        />
        <PasswordFields locale={locale} current={kind === 'renew'} />
        {kind === 'invited' && (
          <>
            <h2>{say('secrecy-title')}</h2>
            <p>{say('secrecy-undertaking')}</p>
            <p class="hint">{say('secrecy-joining')}</p>
          </>
        )}
        <button type="submit">{say('password-set')}</button>
      </Form>
    ),
  });
}

/**
 * Asks for the password of a browser that was left alone. What was being sent goes along and is done afterwards.
 * @param facts `action`: where it goes on; `carried`: the fields of the form that was sent; `passkey`: whether one will do
 */
export function unlockPage(
  facts: StepFacts & {
    readonly name: string;
    readonly action: string;
    readonly carried: Readonly<Record<string, string>>;
    readonly passkey: boolean;
  },
): string {
  const { locale, error, name, action, carried, passkey } = facts;
  const say = textsIn(locale);
  const along = Object.entries(carried).map(([field, value]) => (
    <input key={field} type="hidden" name={field} value={value} />
  ));
  return stepPage({
    ...{ locale, error, fieldId: 'unlock', scripts: passkey ? [passkeyScript] : [] },
    title: say('unlock-title'),
    intro: say('unlock-intro', { name }),
    children: (
      <>
        <Form class="panel" action={action}>
          {along}
          <Field
            id="unlock"
            label={say('sign-in-password')}
            type="password"
            autocomplete="current-password"
          />
          <button type="submit">{say('unlock-submit')}</button>
        </Form>
        {passkey && (
          <PasskeyForm
            {...{ locale, action, options: '/desk/unlock/passkey/options', does: 'sign' }}
            answerField="unlockPasskey"
            label={say('passkey-use')}
          >
            {along}
          </PasskeyForm>
        )}
        <ActButton action="/desk/sign-out" label={say('desk-sign-out')} />
      </>
    ),
  });
}
