// Forms of the desk: each knows whether it is the one that was refused, marks the fields that are meant and keeps what was typed.
import { type ComponentChildren, createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { renderToString } from 'preact-render-to-string';
import type { Locale } from '../../domain/locale.js';
import type { ErrorCode, ErrorExtras } from '../../errors.js';
import { errorText, textsIn } from '../../locales/texts.js';

/** A refusal of a form as its page shows it again. */
export interface FormError {
  readonly code: ErrorCode;
  readonly retryAfterSeconds?: number;
  /** names of the fields that are meant; absent: those that its code speaks of */
  readonly fields?: readonly string[];
  /** where the refused form was sent; absent: the page has one form */
  readonly action?: string;
  /** what was typed, by the fields' names; no secrets */
  readonly typed?: Readonly<Record<string, string>>;
}

/** Which field a code speaks of, where the refusal names none. */
const fieldsOfCode: Readonly<Partial<Record<ErrorCode, readonly string[]>>> = {
  invalid_phone: ['phone'],
  phone_required: ['phone'],
  phone_country_refused: ['phone'],
  phone_landline: ['phone'],
  sms_limit: ['passwordBy'],
  email_not_ascii: ['email'],
  email_taken: ['email'],
  already_recorded: ['email', 'name'],
  reference_taken: ['reference'],
  contact_not_authorised: ['way', 'verification'],
  institution_unknown: ['institution'],
  agreement_required: ['override'],
  password_weak: ['password'],
  sign_in_failed: ['current', 'email', 'password', 'unlock'],
  code_wrong: ['code'],
  attestation_required: ['attest'],
  undelivered_uploads: ['discard'],
  digest_mismatch: ['sha256'],
  webhook_url_refused: ['url'],
};

interface Refusal {
  readonly locale: Locale;
  readonly error: FormError;
  readonly fields: readonly string[];
  /** filled in while the page is drawn: the id of the first field that is meant */
  readonly found: { id?: string };
}

const RefusalContext = createContext<Refusal | undefined>(undefined);

/** A page's content with the refusal that its forms look at, and the id of the first field that is meant. */
export function withRefusal(
  locale: Locale,
  error: FormError | undefined,
  children: ComponentChildren,
): { readonly content: ComponentChildren; readonly fieldId: string | undefined } {
  if (error === undefined) return { content: children, fieldId: undefined };
  const refusal: Refusal = {
    ...{ locale, error, found: {} },
    fields: error.fields ?? fieldsOfCode[error.code] ?? [],
  };
  const content = <RefusalContext.Provider value={refusal}>{children}</RefusalContext.Provider>;
  // the summary stands before the fields: they are drawn once to learn which of them is meant
  renderToString(content);
  return { content, fieldId: refusal.found.id };
}

/** A form that changes something; with `method` get, one that limits what a page shows. What scripts find it by (`data-…`) stands on it. */
export function Form(props: {
  readonly action: string;
  readonly class?: string;
  readonly method?: 'get' | 'post';
  readonly children: ComponentChildren;
  readonly [data: `data-${string}`]: string | boolean;
}): VNode {
  const { action, children, method = 'post', ...attributes } = props;
  const refusal = useContext(RefusalContext);
  const meant = refusal?.error.action === undefined || refusal.error.action === action;
  return (
    <form {...attributes} method={method} action={action}>
      <RefusalContext.Provider value={meant ? refusal : undefined}>{children}</RefusalContext.Provider>
    </form>
  );
}

/** What a field of the form knows of a refusal: what was typed, and whether and why it is meant. */
export function useRefused(
  name: string,
  id: string,
): { readonly typed?: string | undefined; readonly why?: string | undefined; readonly first?: boolean } {
  const refusal = useContext(RefusalContext);
  if (refusal === undefined) return {};
  const { locale, error, fields, found } = refusal;
  const typed = error.typed?.[name];
  if (!fields.includes(name)) return { typed };
  found.id ??= id;
  return { typed, why: whyOf(locale, error, typed), first: found.id === id };
}

/** What of a refusal is put into words. */
export function extrasOf({ retryAfterSeconds }: FormError): ErrorExtras {
  return retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
}

function whyOf(locale: Locale, error: FormError, typed: string | undefined): string {
  const say = textsIn(locale);
  if (error.code !== 'invalid_request') return errorText(locale, error.code, extrasOf(error));
  return typed === undefined || typed.trim() === '' ? say('field-missing') : say('field-wrong');
}

/** Why a field was refused, beside it. */
export function FieldProblem({ id, why }: { readonly id: string; readonly why: string | undefined }) {
  if (why === undefined) return null;
  return (
    <p class="fault" id={`${id}-problem`}>
      {why}
    </p>
  );
}

/** A box to tick. */
export function Check(props: {
  readonly id: string;
  readonly label: ComponentChildren;
  readonly required?: boolean;
  readonly checked?: boolean;
}): VNode {
  const { id, label, required = false, checked = false } = props;
  const { typed, why, first } = useRefused(id, id);
  return (
    <div class="check">
      <input
        type="checkbox"
        id={id}
        name={id}
        value="yes"
        required={required}
        checked={checked || typed === 'yes'}
        autofocus={first}
        aria-invalid={why !== undefined || undefined}
        aria-describedby={why === undefined ? undefined : `${id}-problem`}
      />
      <label for={id}>{label}</label>
      <FieldProblem id={id} why={why} />
    </div>
  );
}
