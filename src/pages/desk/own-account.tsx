// The own account: how one signs in, and the programs that may work in one's name.
import { textsIn } from '../../locales/texts.js';
import { type DeskFacts, deskPage, roleTexts } from './desk-shell.js';
import { type FactorFacts, FactorPanels, TokenChoiceField } from './factors.js';
import { Form, type FormError } from './form.js';
import { passkeyScript } from './passkeys.js';
import { PasswordFields } from './password-fields.js';
import { NewToken, type OwnTokenFacts, OwnTokens } from './tokens.js';

/** The own account: password, sessions, tokens. */
export function accountPage(
  facts: DeskFacts & FactorFacts & OwnTokenFacts & { readonly error?: FormError | undefined },
): string {
  const { locale, agent, newToken, error } = facts;
  const say = textsIn(locale);
  return deskPage(facts, {
    ...{ title: say('desk-account'), here: '/desk/account', error, scripts: [passkeyScript] },
    children: (
      <>
        <p>
          {agent.name}, {agent.email}: {say(roleTexts[agent.role])}
        </p>
        {newToken !== undefined && <NewToken locale={locale} newToken={newToken} />}
        <FactorPanels {...facts} />
        <section class="panel">
          <h2>{say('renew-title')}</h2>
          <Form action="/desk/account/password">
            <PasswordFields locale={locale} current />
            <TokenChoiceField locale={locale} id="password-tokens" />
            <button type="submit">{say('password-set')}</button>
          </Form>
        </section>
        <OwnTokens {...facts} />
      </>
    ),
  });
}
