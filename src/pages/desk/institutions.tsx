// Institutions: under which agreements data is processed for them, and whom they authorised.
import { type Locale, locales } from '../../domain/locale.js';
import { textsIn } from '../../locales/texts.js';
import { ActButton, Choice, type DeskFacts, deskPage, Field, languageTexts, Pager } from './desk-shell.js';
import { Form, type FormError } from './form.js';

interface InstitutionLine {
  readonly id: string;
  readonly name: string;
  readonly agreementInForce: boolean;
}

/** Days are `YYYY-MM-DD`, as they are entered. */
interface Period {
  readonly from: string;
  readonly until: string | null;
  readonly inForce: boolean;
}

/** All institutions. */
export function institutionsPage(
  facts: DeskFacts & {
    readonly institutions: readonly InstitutionLine[];
    readonly next?: string | null;
    readonly error?: FormError | undefined;
  },
): string {
  const { locale, agent, institutions, error } = facts;
  const say = textsIn(locale);
  return deskPage(facts, {
    ...{ title: say('desk-institutions'), here: '/desk/institutions', error },
    children: (
      <>
        <ul>
          {institutions.map(({ id, name, agreementInForce }) => (
            <li key={id}>
              <a href={`/desk/institutions/${id}`}>{name}</a>{' '}
              <span class={`mark ${agreementInForce ? 'good' : 'soon'}`}>
                {agreementInForce ? say('agreement-in-force') : say('agreement-missing')}
              </span>
            </li>
          ))}
        </ul>
        <Pager locale={locale} address="/desk/institutions" next={facts.next} />
        {agent.role !== 'dpo' && (
          <Form class="panel" action="/desk/institutions">
            <Field id="name" label={say('institution-name')} maxLength={200} />
            <button type="submit">{say('institution-add')}</button>
          </Form>
        )}
      </>
    ),
  });
}

/** One institution with all that is recorded of it. */
export function institutionPage(
  facts: DeskFacts & {
    readonly institution: InstitutionLine;
    readonly agreements: readonly ({ readonly id: string; readonly number: string } & Period)[];
    readonly contacts: readonly ({
      readonly id: string;
      readonly name: string;
      readonly email: string;
      readonly phone: string | null;
    } & Period)[];
    readonly today: string;
    readonly error?: FormError | undefined;
  },
): string {
  const { locale, agent, institution, agreements, contacts, today, error } = facts;
  const say = textsIn(locale);
  const mayRecord = agent.role === 'lead' || agent.role === 'dpo';
  const address = `/desk/institutions/${institution.id}`;
  return deskPage(facts, {
    ...{ title: institution.name, here: '/desk/institutions', error },
    children: (
      <>
        <h2>{say('agreements-title')}</h2>
        <ul>
          {agreements.map((agreement) => (
            <li key={agreement.id}>
              {agreement.number}, <PeriodText locale={locale} period={agreement} />
            </li>
          ))}
        </ul>
        {mayRecord && (
          <Form class="panel" action={`${address}/agreements`}>
            <h3>{say('agreement-add')}</h3>
            <div class="columns">
              <Field id="number" label={say('agreement-number')} maxLength={100} />
              <Field id="from" label={say('period-from')} type="date" value={today} />
              <Field id="until" label={say('period-until')} type="date" required={false} />
            </div>
            <button type="submit">{say('agreement-add')}</button>
          </Form>
        )}
        <h2>{say('contacts-title')}</h2>
        <ul>
          {contacts.map((contact) => (
            <li key={contact.id}>
              {contact.name}, {contact.email}
              {contact.phone === null ? '' : `, ${contact.phone}`}:{' '}
              <PeriodText locale={locale} period={contact} />{' '}
              {mayRecord && (
                <ActButton
                  action={`/desk/authorised-contacts/${contact.id}/withdraw`}
                  label={say('contact-withdraw')}
                  about={contact.name}
                  fields={{ institution: institution.id }}
                  danger
                />
              )}
            </li>
          ))}
        </ul>
        {mayRecord && (
          <Form class="panel" action={`${address}/contacts`}>
            <h3>{say('contact-add')}</h3>
            <div class="columns">
              <Field id="name" label={say('account-name')} maxLength={200} />
              <Field id="email" label={say('contact-email')} type="email" maxLength={254} />
              <Field
                id="phone"
                label={say('contact-phone')}
                type="tel"
                maxLength={40}
                required={false}
                hint={say('contact-phone-hint')}
              />
              <Choice
                id="language"
                label={say('contact-language')}
                value={locale}
                options={locales.map((each) => [each, say(languageTexts[each])])}
              />
              <Field id="contact-from" name="from" label={say('period-from')} type="date" value={today} />
              <Field
                id="contact-until"
                name="until"
                label={say('period-until')}
                type="date"
                required={false}
              />
            </div>
            <button type="submit">{say('contact-add')}</button>
          </Form>
        )}
      </>
    ),
  });
}

function PeriodText({ locale, period }: { readonly locale: Locale; readonly period: Period }) {
  const say = textsIn(locale);
  const { from, until, inForce } = period;
  return (
    <>
      {until === null ? say('period-open', { from }) : say('period-closed', { from, until })}{' '}
      <span class={`mark ${inForce ? 'good' : ''}`}>
        {inForce ? say('period-now') : say('period-not-now')}
      </span>
    </>
  );
}
