// The fields by which somebody sets a password.
import type { VNode } from 'preact';
import type { Locale } from '../../domain/locale.js';
import { textsIn } from '../../locales/texts.js';
import { Field } from './desk-shell.js';

/** The new password with its rule, and before it the present one where there is one to know. */
export function PasswordFields(props: { readonly locale: Locale; readonly current: boolean }): VNode {
  const say = textsIn(props.locale);
  return (
    <>
      {props.current && (
        <Field id="current" label={say('password-current')} type="password" autocomplete="current-password" />
      )}
      <Field
        id="password"
        label={say('password-new')}
        hint={say('password-rule')}
        type="password"
        autocomplete="new-password"
      />
    </>
  );
}
