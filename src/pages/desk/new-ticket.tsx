// The form that opens a ticket and sends its link, and what is shown once of a link.
import { type VerificationWay, verificationWays } from '../../domain/institution.js';
import { locales } from '../../domain/locale.js';
import { textsIn } from '../../locales/texts.js';
import { Moment } from '../layout/times.js';
import { Copyable } from './copyable.js';
import { ActButton, Choice, type DeskFacts, deskPage, Field, languageTexts } from './desk-shell.js';
import { Check, Form, type FormError } from './form.js';
import { type AskedLink, CallBack } from './link-requests.js';

/** What was entered, so that nothing has to be typed twice. */
export type LinkForm = Readonly<Partial<Record<LinkField, string>>>;
export type LinkField =
  | 'reference'
  | 'institution'
  | 'newInstitution'
  | 'subject'
  | 'queue'
  | 'email'
  | 'passwordBy'
  | 'name'
  | 'phone'
  | 'language'
  | 'way'
  | 'verification'
  | 'request'
  | 'template'
  | 'override'
  /** the id of the request for a link that it answers */
  | 'asked';

/** Known institutions and people, for type-ahead. */
export interface Known {
  readonly institutions: readonly string[];
  readonly contacts: readonly { readonly email: string; readonly name: string }[];
  /** what is added to the mail, by institution */
  readonly mailLines: readonly { readonly institution: string; readonly lines: string }[];
  /** the same by reason, where the institution has none */
  readonly templates: readonly { readonly id: string; readonly reason: string; readonly lines: string }[];
}

/** One form: the ticket and its link. For a known person three fields and one choice suffice. */
export function newTicketPage(
  facts: DeskFacts & {
    readonly once: string;
    readonly known: Known;
    readonly form: LinkForm;
    /** no institution is on record under the name that was typed: those it may have been meant for */
    readonly similar?: readonly string[] | undefined;
    readonly asked?: AskedLink | undefined;
    readonly error?: FormError | undefined;
  },
): string {
  const { locale, once, known, form, similar, asked, error } = facts;
  const say = textsIn(locale);
  return deskPage(facts, {
    ...{ title: say('ticket-new'), here: '/desk/tickets', error },
    children: [
      asked && <CallBack key="asked" locale={locale} request={asked} />,
      <Form key="form" class="panel" action="/desk/tickets">
        <input type="hidden" name="once" value={once} />
        {asked && <input type="hidden" name="asked" value={asked.id} />}
        <div class="columns">
          <Field id="reference" label={say('ticket-reference')} maxLength={100} value={form.reference} />
          <Field
            id="institution"
            label={say('ticket-institution')}
            maxLength={200}
            list="institutions"
            value={form.institution}
          />
        </div>
        {similar !== undefined && (
          <>
            {similar.length > 0 && (
              <p class="hint">{say('institution-similar', { names: similar.join(', ') })}</p>
            )}
            <Check id="newInstitution" label={say('institution-new')} />
          </>
        )}
        <datalist id="institutions">
          {known.institutions.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <LinkFields {...facts} form={form} known={known} />
        <details open={(form.subject ?? '') !== '' || form.queue === 'yes'}>
          <summary>{say('ticket-more')}</summary>
          <Field
            id="subject"
            label={say('ticket-subject')}
            maxLength={500}
            required={false}
            hint={say('ticket-subject-hint')}
            value={form.subject}
          />
          <Check id="queue" label={say('ticket-for-queue')} />
        </details>
        <button type="submit">{say('link-issue')}</button>
      </Form>,
    ],
  });
}

/** A link in the place of another one, with all that was said of that. */
export function replaceLinkPage(
  facts: DeskFacts & {
    readonly linkId: string;
    readonly ticketId: string;
    readonly once: string;
    readonly known: Known;
    readonly form: LinkForm;
    readonly error?: FormError | undefined;
  },
): string {
  const { locale, linkId, ticketId, once, error } = facts;
  const say = textsIn(locale);
  return deskPage(facts, {
    ...{ title: say('link-replace'), here: '/desk/tickets', error },
    children: (
      <Form class="panel" action={`/desk/links/${linkId}/replace`}>
        <p>{say('link-replace-intro')}</p>
        <input type="hidden" name="once" value={once} />
        <LinkFields {...facts} />
        <div class="acts">
          <button type="submit">{say('link-replace-submit')}</button>
          <a class="button second" href={`/desk/tickets/${ticketId}`}>
            {say('ask-cancel')}
          </a>
        </div>
      </Form>
    ),
  });
}

/** The fields of a link: whom it goes to, and how the password travels. */
export function LinkFields(
  props: DeskFacts & {
    readonly form: LinkForm;
    readonly known: Known;
    readonly error?: FormError | undefined;
  },
) {
  const { locale, agent, form, known, error } = props;
  const say = textsIn(locale);
  const stranger =
    error !== undefined || [form.name, form.phone].some((value) => value !== undefined && value !== '');
  return (
    <>
      <div class="columns">
        <Field
          id="email"
          label={say('contact-email')}
          type="email"
          maxLength={254}
          list="contacts"
          hint={say('contact-email-hint')}
          value={form.email}
        />
        <Choice
          id="passwordBy"
          label={say('link-password-by')}
          value={form.passwordBy ?? 'sms'}
          options={[
            ['sms', say('link-by-sms')],
            ['phone', say('link-by-phone')],
          ]}
        />
      </div>
      <datalist id="contacts">
        {known.contacts.map(({ email, name }) => (
          <option key={email} value={email}>
            {name}
          </option>
        ))}
      </datalist>
      <Field
        id="request"
        label={say('request-label')}
        maxLength={300}
        required={false}
        hint={say('request-hint')}
        value={form.request}
      />
      {known.templates.length > 0 && (
        <Choice
          id="template"
          label={say('template-label')}
          value={form.template ?? ''}
          options={[
            ['', say('template-none')],
            ...known.templates.map(({ id, reason, lines }) => [id, `${reason}: ${lines}`] as const),
          ]}
        />
      )}
      {known.mailLines.length > 0 && (
        <details open={known.mailLines.length === 1}>
          <summary>{say('mail-lines-title')}</summary>
          <ul>
            {known.mailLines.map((each) => (
              <li key={each.institution}>{say('mail-lines-of', each)}</li>
            ))}
          </ul>
        </details>
      )}
      <details open={stranger}>
        <summary>{say('contact-new')}</summary>
        <div class="columns">
          <Field id="name" label={say('account-name')} maxLength={200} required={false} value={form.name} />
          <Field
            id="phone"
            label={say('contact-phone')}
            type="tel"
            maxLength={40}
            required={false}
            hint={say('contact-phone-hint')}
            value={form.phone}
          />
          <Choice
            id="language"
            label={say('contact-language')}
            value={form.language ?? locale}
            options={locales.map((each) => [each, say(languageTexts[each])])}
          />
          <Choice
            id="way"
            label={say('verification-way')}
            value={form.way ?? ''}
            options={[['', '–'], ...verificationWays.map((way) => [way, say(wayTexts[way])] as const)]}
          />
          <Field
            id="verification"
            label={say('contact-verification')}
            maxLength={500}
            required={false}
            hint={say('contact-verification-hint')}
            value={form.verification}
          />
          {agent.role === 'lead' && (
            <Field
              id="override"
              label={say('agreement-override')}
              maxLength={500}
              required={false}
              value={form.override}
            />
          )}
        </div>
      </details>
    </>
  );
}

/** Ids of the words for the ways to verify somebody. */
export const wayTexts: Readonly<Record<VerificationWay, string>> = {
  called_back: 'verified-called-back',
  institution_confirmed: 'verified-institution-confirmed',
  known_person: 'verified-known-person',
  written_order: 'verified-written-order',
  other: 'verified-other',
};

/** A link's address and, for dictation, its password: shown this once. */
export function issuedPage(
  facts: DeskFacts & {
    readonly linkId: string;
    readonly ticketId: string;
    readonly reference: string;
    readonly url?: string | undefined;
    readonly expiresAt?: Date | undefined;
    readonly password?: string | undefined;
    readonly spelling?: readonly string[] | undefined;
  },
): string {
  const { locale, linkId, ticketId, reference, url, expiresAt, password, spelling = [] } = facts;
  const say = textsIn(locale);
  return deskPage(facts, {
    ...{ title: say('issued-title', { reference }), here: '/desk/tickets' },
    children: (
      <>
        {password === undefined ? (
          <p class="success">{say('issued-sms')}</p>
        ) : (
          <section class="panel dictate">
            <div>
              <h2>{say('dictate-title')}</h2>
              <p>{say('dictate-once')}</p>
              <p class="dictation">{password}</p>
              <ol class="spelling">
                {spelling.map((word, at) => (
                  <li key={String(at)}>
                    <b>{password.replaceAll('-', '').charAt(at)}</b> {word}
                  </li>
                ))}
              </ol>
            </div>
            <div>
              <h3>{say('dictate-check')}</h3>
              <ul>
                <li>{say('dictate-check-number')}</li>
                <li>{say('dictate-check-person')}</li>
                <li>{say('dictate-check-repeat')}</li>
                <li>{say('dictate-check-never')}</li>
              </ul>
              <ActButton action={`/desk/links/${linkId}/told`} label={say('link-tell')} />
            </div>
          </section>
        )}
        {url !== undefined && expiresAt !== undefined && (
          <section class="panel">
            <h2>{say('issued-link')}</h2>
            <p>
              {say('issued-mailed')} <Moment locale={locale} time={expiresAt} />
            </p>
            <Copyable locale={locale} what={say('issued-link')}>
              <code class="secret">{url}</code>
            </Copyable>
          </section>
        )}
        <p>
          <a class="button" href={`/desk/tickets/${ticketId}`}>
            {say('issued-on')}
          </a>
        </p>
      </>
    ),
  });
}
