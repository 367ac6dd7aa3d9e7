// The own account: how one signs in, and the programs that may work in one's name.
import type { VNode } from 'preact';
import { mayBeGivenTickets } from '../../domain/actor.js';
import { locales } from '../../domain/locale.js';
import { timeZoneOf } from '../../locales/formats.js';
import { textsIn } from '../../locales/texts.js';
import { Moment } from '../layout/times.js';
import { ActButton, Choice, type DeskFacts, deskPage, languageTexts, roleTexts } from './desk-shell.js';
import { type FactorFacts, FactorPanels, TokenChoiceField } from './factors.js';
import { Form, type FormError } from './form.js';
import { passkeyScript } from './passkeys.js';
import { PasswordFields } from './password-fields.js';
import { NewToken, type OwnTokenFacts, OwnTokens } from './tokens.js';

/** The own account: password, sessions, tokens. */
export function accountPage(
  facts: DeskFacts &
    FactorFacts &
    OwnTokenFacts & { readonly secrecyAcceptedAt: Date | null; readonly error?: FormError | undefined },
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
        <Display {...facts} />
        {mayBeGivenTickets(agent.role) && (
          <p>
            <a href={`/desk/accounts/${agent.id}/cover`}>{say('cover-title')}</a>
          </p>
        )}
        {mayBeGivenTickets(agent.role) && <Notices locale={locale} />}
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
        <Secrecy {...facts} />
        <section class="panel">
          <h2>{say('abuse-title')}</h2>
          <p>{say('abuse-intro')}</p>
          <ActButton action="/desk/account/report-abuse" label={say('abuse-report')} danger />
        </section>
      </>
    ),
  });
}

/** What this browser may do when something arrives; script shows it, since without script nothing asks. */
function Notices({ locale }: Pick<DeskFacts, 'locale'>): VNode {
  const say = textsIn(locale);
  const states = {
    'data-granted': say('notices-granted'),
    'data-denied': say('notices-denied'),
    'data-default': say('notices-default'),
  };
  return (
    <section class="panel" id="notices" hidden>
      <h2>{say('notices-title')}</h2>
      <p role="status" {...states} />
      <button type="button" class="quiet" data-allow>
        {say('notices-allow')}
      </button>
      <div class="check">
        <input type="checkbox" id="sound" data-sound />
        <label for="sound">{say('notices-sound')}</label>
      </div>
    </section>
  );
}

/** The undertaking of secrecy, and when it was accepted. */
function Secrecy({
  locale,
  secrecyAcceptedAt,
}: DeskFacts & { readonly secrecyAcceptedAt: Date | null }): VNode {
  const say = textsIn(locale);
  return (
    <section class="panel">
      <h2>{say('secrecy-title')}</h2>
      <p>{say('secrecy-undertaking')}</p>
      {secrecyAcceptedAt === null ? (
        <ActButton action="/desk/account/secrecy" label={say('secrecy-accept')} />
      ) : (
        <p>
          {say('secrecy-accepted')} <Moment locale={locale} time={secrecyAcceptedAt} />
        </p>
      )}
    </section>
  );
}

/** In which language pages are, and by which clock times. */
function Display({ locale, agent }: DeskFacts): VNode {
  const say = textsIn(locale);
  return (
    <section class="panel">
      <h2>{say('display-title')}</h2>
      <Form action="/desk/account/display">
        <Choice
          id="language"
          label={say('account-language')}
          value={agent.pageLocale ?? ''}
          options={[
            ['', say('display-language-browser')],
            ...locales.map((each) => [each, say(languageTexts[each])] as const),
          ]}
        />
        <Choice
          id="timeZone"
          label={say('display-zone')}
          value={agent.timeZone ?? ''}
          options={[
            ['', say('display-zone-language', { zone: timeZoneOf(locale) })],
            ...timeZones.map((each) => [each, each] as const),
          ]}
        />
        <button type="submit" class="quiet">
          {say('display-save')}
        </button>
      </Form>
    </section>
  );
}

/** The zones that this program's data knows, by their IANA names. */
const timeZones = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])].toSorted();
