// The registers of data protection at the desk: how each stands, what it says, and its files.
import { h, type VNode } from 'preact';
import type { Locale } from '../../domain/locale.js';
import {
  type RegisterDocument,
  type RegisterName,
  type RegisterScope,
  registerColumns,
  reviewOutcomes,
} from '../../domain/register.js';
import type { SubProcessorFault } from '../../domain/sub-processor.js';
import { formatDate, formatNumber, formatTime } from '../../locales/formats.js';
import { textsIn } from '../../locales/texts.js';
import { Choice, type DeskFacts, deskPage, Field } from './desk-shell.js';
import { Form, type FormError } from './form.js';
import { cellText, codeText, columnTitle, registerTitle } from './register-files.js';

interface Standing {
  readonly register: RegisterName;
  readonly reviewedAt: Date | null;
  readonly edition: Date | null;
  readonly dueAt: Date;
  readonly overdue: boolean;
}

const here = '/desk/registers';
/** The place of the navigation to which they belong. */
const office = '/desk/office';

/** All registers, when each was looked through, and which hosts nobody has entered. */
export function registersPage(
  facts: DeskFacts & {
    readonly registers: readonly Standing[];
    readonly faults: readonly SubProcessorFault[];
  },
): string {
  const { locale, registers, faults } = facts;
  const say = textsIn(locale);
  const time = (at: Date | null) => (at === null ? say('register-never') : formatTime(locale, at));
  return deskPage(facts, {
    ...{ title: say('registers-title'), here: office },
    children: (
      <>
        <p class="lead">{say('registers-intro')}</p>
        <Faults locale={locale} faults={faults} />
        <div class="table">
          <table>
            <thead>
              <tr>
                {['register-column-register', 'register-reviewed', 'register-due', 'register-edition'].map(
                  (id) => (
                    <th key={id} scope="col">
                      {say(id)}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {registers.map(({ register, reviewedAt, edition, dueAt, overdue }) => (
                <tr key={register}>
                  <th scope="row">
                    <a href={`${here}/${register}`}>{registerTitle(locale, register)}</a>
                    <p class="hint">{say(`register-about-${register}`)}</p>
                  </th>
                  <td>{time(reviewedAt)}</td>
                  <td>
                    {formatDate(locale, new Date(dueAt.getTime() - 1), 'UTC')}
                    {overdue && <strong> {say('register-overdue')}</strong>}
                  </td>
                  <td>{time(edition)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </>
    ),
  });
}

function Faults(props: {
  readonly locale: Locale;
  readonly faults: readonly SubProcessorFault[];
}): VNode | null {
  const { locale, faults } = props;
  const say = textsIn(locale);
  if (faults.length === 0) return null;
  return (
    <section class="caution">
      <h2>{say('sub-processor-faults')}</h2>
      <ul>
        {faults.map((fault) => {
          const { setting, host } = fault.used;
          const text =
            fault.fault === 'no_entry'
              ? say('sub-processor-no-entry', { setting, host })
              : say('sub-processor-no-safeguards', { setting, host, name: fault.name });
          return <li key={`${setting} ${host}`}>{text}</li>;
        })}
      </ul>
      <p>
        <a href={`${here}/sub-processors`}>{say('sub-processor-add')}</a>
      </p>
    </section>
  );
}

/** Lines that a page shows; the files have all of them. */
const shownAtMost = 200;

/** One register. @param facts `asked`: the scope as it was typed, for the form and the files' addresses; null: too long to show */
export function registerPage(
  facts: DeskFacts & {
    readonly name: RegisterName;
    readonly document: RegisterDocument | null;
    readonly asked: Readonly<Record<'from' | 'to' | 'institution', string>>;
    /** the same as it was understood: what its files hold */
    readonly scope: RegisterScope;
    /** names to complete what is typed */
    readonly institutions: readonly string[];
    readonly faults: readonly SubProcessorFault[];
    readonly today: string;
    readonly error?: FormError | undefined;
  },
): string {
  const { locale, name, document, asked, scope, institutions, faults, error, today } = facts;
  const say = textsIn(locale);
  const { from, to } = asked;
  const limits = Object.entries({ from, to, institution: scope.institution ?? '' });
  const query = new URLSearchParams(limits.filter(([, value]) => value !== '')).toString();
  const file = (ending: string) => `/api/v1/registers/${name}${ending}${query === '' ? '' : `?${query}`}`;
  return deskPage(facts, {
    ...{ title: registerTitle(locale, name), here: office, error },
    children: (
      <>
        <p class="lead">{say(`register-about-${name}`)}</p>
        {name === 'sub-processors' && <Faults locale={locale} faults={faults} />}
        <Form method="get" action={`${here}/${name}`} class="panel">
          <Field id="from" type="date" label={say('register-from')} value={asked.from} required={false} />
          <Field id="to" type="date" label={say('register-to')} value={asked.to} required={false} />
          {name !== 'sub-processors' && (
            <>
              <Field
                {...{ id: 'institution', list: 'institutions', maxLength: 200, required: false }}
                label={say('register-column-institution')}
                hint={say('register-institution-hint')}
                value={asked.institution}
              />
              <datalist id="institutions">
                {institutions.map((each) => (
                  <option key={each} value={each} />
                ))}
              </datalist>
            </>
          )}
          <button type="submit">{say('register-show')}</button>
        </Form>
        <p>
          <a href={file('.csv')}>{say('register-csv')}</a> · <a href={file('.pdf')}>{say('register-pdf')}</a>{' '}
          ·{' '}
          <a href={file('')} download={`sluice-${name}.json`}>
            {say('register-json')}
          </a>
        </p>
        {document === null ? (
          <p class="caution">{say('error-register-too-long')}</p>
        ) : (
          <Lines locale={locale} document={document} />
        )}
        {name === 'sub-processors' && <SubProcessorForms locale={locale} document={document} today={today} />}
        {name === 'people' && <QualificationForm locale={locale} document={document} />}
        <ReviewForm locale={locale} name={name} />
      </>
    ),
  });
}

function Lines({
  locale,
  document,
}: {
  readonly locale: Locale;
  readonly document: RegisterDocument;
}): VNode {
  const say = textsIn(locale);
  const columns = registerColumns[document.register];
  const { entries } = document;
  if (entries.length === 0) return <p>{say('register-empty')}</p>;
  return (
    <>
      <p>
        {say('register-lines')}: {formatNumber(locale, entries.length)}
        {entries.length > shownAtMost && `. ${say('register-first-lines', { count: shownAtMost })}`}
      </p>
      {h(
        'section',
        // what scrolls must be reached by keys (WCAG 2.1.1)
        { class: 'table', tabIndex: 0, 'aria-label': registerTitle(locale, document.register) },
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.name} scope="col">
                  {columnTitle(locale, column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.slice(0, shownAtMost).map((entry, at) => (
              <tr key={at}>
                {columns.map((column) => (
                  <td key={column.name}>{cellText(locale, column, entry[column.name])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>,
      )}
    </>
  );
}

function SubProcessorForms(props: {
  readonly locale: Locale;
  readonly document: RegisterDocument | null;
  readonly today: string;
}): VNode {
  const { locale, document, today } = props;
  const say = textsIn(locale);
  const ending = (document?.entries ?? []).filter(({ until }) => until === null);
  const title = (name: string) => columnTitle(locale, { name });
  return (
    <>
      <section class="panel">
        <h2>{say('sub-processor-add')}</h2>
        <Form action="/desk/sub-processors">
          <Field id="name" label={title('name')} maxLength={200} />
          <Field
            id="service"
            label={title('service')}
            hint={say('sub-processor-service-hint')}
            maxLength={200}
          />
          <Field id="purpose" label={title('purpose')} maxLength={500} />
          <Field
            id="country"
            label={title('country')}
            hint={say('sub-processor-country-hint')}
            maxLength={2}
          />
          <Field id="contract" label={title('contract')} maxLength={200} />
          <Field
            id="safeguards"
            label={title('safeguards')}
            hint={say('sub-processor-safeguards-hint')}
            {...{ required: false, maxLength: 500 }}
          />
          <Field
            id="hosts"
            label={title('hosts')}
            hint={say('sub-processor-hosts-hint')}
            {...{ required: false, maxLength: 1000 }}
          />
          <Field id="valid-from" name="from" type="date" label={title('from')} value={today} />
          <button type="submit">{say('sub-processor-add')}</button>
        </Form>
      </section>
      {ending.length > 0 && (
        <section class="panel">
          <h2>{say('sub-processor-end')}</h2>
          <Form action="/desk/sub-processors/end">
            <Choice
              id="entry"
              label={title('name')}
              options={ending.map(({ id, name, service }) => [String(id), `${name}: ${service}`] as const)}
            />
            <Field id="ends" name="until" type="date" label={title('until')} value={today} />
            <button type="submit">{say('sub-processor-end')}</button>
          </Form>
        </section>
      )}
    </>
  );
}

/** On which document somebody of the desk may process data, and when that person was trained. */
function QualificationForm(props: {
  readonly locale: Locale;
  readonly document: RegisterDocument | null;
}): VNode | null {
  const { locale, document } = props;
  const say = textsIn(locale);
  const accounts = (document?.entries ?? []).filter(({ group, until }) => group === 'desk' && until === null);
  if (accounts.length === 0) return null;
  return (
    <section class="panel">
      <h2>{say('qualification-title')}</h2>
      <Form action="/desk/qualifications">
        <Choice
          id="agentId"
          label={say('qualification-account')}
          options={accounts.map(({ id, name, email }) => [String(id), `${name}, ${email}`] as const)}
        />
        <Field
          id="authorisation"
          label={columnTitle(locale, { name: 'document' })}
          required={false}
          maxLength={200}
        />
        <Field
          id="trainedOn"
          type="date"
          label={columnTitle(locale, { name: 'trainedOn' })}
          required={false}
        />
        <button type="submit">{say('qualification-save')}</button>
      </Form>
    </section>
  );
}

function ReviewForm({ locale, name }: { readonly locale: Locale; readonly name: RegisterName }): VNode {
  const say = textsIn(locale);
  return (
    <section class="panel">
      <h2>{say('register-review')}</h2>
      <p class="hint">{say('register-review-hint')}</p>
      <Form action={`${here}/${name}/reviews`}>
        <Choice
          id="outcome"
          label={say('register-outcome')}
          options={reviewOutcomes.map((outcome) => [outcome, codeText(locale, outcome)] as const)}
        />
        <Field id="note" label={say('register-review-note')} required={false} maxLength={500} />
        <button type="submit">{say('register-review-save')}</button>
      </Form>
    </section>
  );
}
