// Forms that ask the browser for a passkey. They show where the script beside them runs, and the browser knows passkeys.
import type { ComponentChildren, VNode } from 'preact';
import type { Locale } from '../../domain/locale.js';
import { textsIn } from '../../locales/texts.js';
import { Field } from './desk-shell.js';

/** The script of pages with such forms. */
export const passkeyScript = 'passkey.js';

interface PasskeyFormFacts {
  readonly locale: Locale;
  readonly action: string;
  /** where the browser learns what to ask for */
  readonly options: string;
  readonly does: 'make' | 'sign';
  /** the field in which the answer is sent */
  readonly answerField?: string;
  readonly label: string;
  /** fields that travel along */
  readonly children?: ComponentChildren;
}

/** A form whose button asks for a passkey. */
export function PasskeyForm(props: PasskeyFormFacts): VNode {
  const { locale, action, options, does, answerField = 'answer', label, children } = props;
  const say = textsIn(locale);
  return (
    <form
      class="panel"
      method="post"
      action={action}
      hidden
      data-passkey={does}
      data-options={options}
      data-waiting={say('passkey-waiting')}
      data-failed={say('passkey-failed')}
    >
      {children}
      <input type="hidden" name={answerField} data-answer />
      <button type="submit">{label}</button>
      <p class="hint" role="status" data-state />
    </form>
  );
}

/** The form that adds a passkey. @param props `withPassword`: somebody is signed in already and proves who they are */
export function NewPasskeyForm(props: {
  readonly locale: Locale;
  readonly action: string;
  readonly withPassword: boolean;
}): VNode {
  const { locale, action, withPassword } = props;
  const say = textsIn(locale);
  return (
    <PasskeyForm
      {...{ locale, action, options: `${action}/options`, does: 'make', label: say('passkey-make') }}
    >
      <h2>{say('passkey-title')}</h2>
      <p>{say('passkey-intro')}</p>
      <Field
        id="passkey-name"
        name="name"
        label={say('passkey-name')}
        hint={say('passkey-name-hint')}
        maxLength={100}
      />
      {withPassword && (
        <Field
          id="passkey-current"
          name="current"
          label={say('password-current')}
          type="password"
          autocomplete="current-password"
          withOptions
        />
      )}
    </PasskeyForm>
  );
}
