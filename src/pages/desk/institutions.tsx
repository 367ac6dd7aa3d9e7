// Institutions: under which agreements data is processed for them, and whom they authorised.
import { type Locale, locales } from '../../domain/locale.js';
import { phoneCountries } from '../../domain/phone.js';
import { formatCountry } from '../../locales/formats.js';
import { textsIn } from '../../locales/texts.js';
import { Fact } from '../layout/layout.js';
import { ActButton, Choice, type DeskFacts, deskPage, Field, languageTexts, Pager } from './desk-shell.js';
import { Check, Form, type FormError } from './form.js';

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
        {agent.role === 'lead' && (
          <p>
            <a href="/desk/mail-templates">{say('templates-title')}</a>
          </p>
        )}
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

interface AgreementLine extends Period {
  readonly id: string;
  readonly number: string;
  readonly endedOn: string | null;
  readonly endReason: string | null;
  readonly succession: 'replaced' | 'corrected' | null;
}

const successionTexts = { replaced: 'agreement-replaced', corrected: 'agreement-corrected' } as const;

/** One institution with all that is recorded of it. */
export function institutionPage(
  facts: DeskFacts & {
    readonly institution: InstitutionLine;
    readonly facts: RecordFacts;
    readonly agreements: readonly AgreementLine[];
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
        <OnRecord locale={locale} address={address} facts={facts.facts} mayRecord={mayRecord} />
        <Agreements {...{ locale, address, agreements, mayRecord, today }} />
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

/** What is on record of an institution beside its name. */
interface RecordFacts {
  readonly legalName: string | null;
  readonly registration: string | null;
  readonly address: string | null;
  readonly privacyEmail: string | null;
  readonly healthData: boolean;
  readonly country: string | null;
  readonly mailLines: string | null;
}

/** What the institution is called in its register, and where it is reached; with a form for who may record it. */
function OnRecord(props: {
  readonly locale: Locale;
  readonly address: string;
  readonly facts: RecordFacts;
  readonly mayRecord: boolean;
}) {
  const { locale, address, facts, mayRecord } = props;
  const say = textsIn(locale);
  const lines = [
    [say('institution-legal-name'), facts.legalName],
    [say('institution-registration'), facts.registration],
    [say('institution-address'), facts.address],
    [say('institution-privacy-email'), facts.privacyEmail],
  ] as const;
  return (
    <>
      <dl class="facts">
        {lines.map(([name, value]) => value !== null && <Fact name={name}>{value}</Fact>)}
        {facts.country !== null && (
          <Fact name={say('institution-country')}>{formatCountry(locale, facts.country)}</Fact>
        )}
        {facts.mailLines !== null && <Fact name={say('institution-mail-lines')}>{facts.mailLines}</Fact>}
        <Fact name={say('institution-health-data')}>{say(facts.healthData ? 'yes' : 'no')}</Fact>
      </dl>
      {mayRecord && (
        <details>
          <summary>{say('institution-change')}</summary>
          <Form class="panel" action={address}>
            <div class="columns">
              <Field
                {...{ id: 'legalName', label: lines[0][0], maxLength: 300, required: false }}
                value={facts.legalName ?? ''}
              />
              <Field
                {...{ id: 'registration', label: lines[1][0], maxLength: 100, required: false }}
                value={facts.registration ?? ''}
              />
              <Field
                {...{ id: 'address', label: lines[2][0], maxLength: 500, required: false }}
                value={facts.address ?? ''}
              />
              <Field
                {...{ id: 'privacyEmail', label: lines[3][0], maxLength: 254, required: false }}
                type="email"
                hint={say('institution-privacy-email-hint')}
                value={facts.privacyEmail ?? ''}
              />
              <Choice
                id="country"
                label={say('institution-country')}
                value={facts.country ?? ''}
                options={[
                  ['', say('institution-country-none')],
                  ...phoneCountries
                    .map((each) => [each, formatCountry(locale, each)] as const)
                    .toSorted(([, one], [, other]) => one.localeCompare(other, locale)),
                ]}
              />
            </div>
            <Field
              {...{ id: 'mailLines', label: say('institution-mail-lines'), maxLength: 500, required: false }}
              hint={say('institution-mail-lines-hint')}
              value={facts.mailLines ?? ''}
            />
            <Check id="healthData" label={say('institution-health-data')} checked={facts.healthData} />
            <button type="submit">{say('institution-save')}</button>
          </Form>
        </details>
      )}
    </>
  );
}

/** Its agreements with how each ended; new ones are added, take the place of another one or correct it. */
function Agreements(props: {
  readonly locale: Locale;
  readonly address: string;
  readonly agreements: readonly AgreementLine[];
  readonly mayRecord: boolean;
  readonly today: string;
}) {
  const { locale, address, agreements, mayRecord, today } = props;
  const say = textsIn(locale);
  const going = agreements.filter(({ endedOn, succession }) => endedOn === null && succession === null);
  return (
    <>
      <h2>{say('agreements-title')}</h2>
      <ul>
        {agreements.map((agreement) => (
          <li key={agreement.id}>
            {agreement.number}, <PeriodText locale={locale} period={agreement} />
            {agreement.succession !== null && ` ${say(successionTexts[agreement.succession])}`}
            {agreement.endedOn !== null && ` ${say('agreement-ended-on', { day: agreement.endedOn })}`}
            {agreement.endReason !== null && ` (${agreement.endReason})`}
            {mayRecord && going.includes(agreement) && (
              <details>
                <summary>{say('agreement-end')}</summary>
                <Form action={`/desk/agreements/${agreement.id}/end`}>
                  <Field
                    {...{ id: `end-${agreement.id}`, name: 'endedOn', type: 'date', value: today }}
                    label={say('agreement-last-day')}
                  />
                  <Field
                    {...{ id: `why-${agreement.id}`, name: 'reason', maxLength: 500 }}
                    label={say('agreement-end-reason')}
                  />
                  <button type="submit" class="quiet">
                    {say('agreement-end')}
                  </button>
                </Form>
              </details>
            )}
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
            {agreements.length > 0 && (
              <Choice
                id="before"
                label={say('agreement-before')}
                value=""
                options={[
                  ['', say('agreement-before-none')],
                  ...going.map(
                    ({ id, number }) => [`replaces ${id}`, say('agreement-replaces', { number })] as const,
                  ),
                  ...agreements
                    .filter(({ succession }) => succession === null)
                    .map(
                      ({ id, number }) => [`corrects ${id}`, say('agreement-corrects', { number })] as const,
                    ),
                ]}
              />
            )}
          </div>
          <button type="submit">{say('agreement-add')}</button>
        </Form>
      )}
    </>
  );
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
