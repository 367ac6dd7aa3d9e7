// The form for a ZIP file that somebody has protected by hand: a page of its own, and what stands in the place of the browser's steps
// until their script runs.
import type { VNode } from 'preact';
import type { Locale } from '../../domain/locale.js';
import { formatBytes } from '../../locales/formats.js';
import { textsIn } from '../../locales/texts.js';
import { ErrorSummary, Fact, htmlDocument, type PageError, Sentences } from '../layout/layout.js';
import { linkPath } from './link-path.js';
import { NeverLikeThis, ZipInstructions } from './zip-instructions.js';

/** What the form is for. `maxBytes` is shown as the limit. */
export interface PlainFormFacts {
  readonly locale: Locale;
  readonly token: string;
  readonly reference: string;
  readonly institution?: string | undefined;
  /** what the desk asks for, in a line of its own */
  readonly request?: string | null | undefined;
  readonly maxBytes: number;
  readonly error?: PageError | undefined;
}

/** The page of the form. */
export function uploadPage(facts: PlainFormFacts): string {
  const { locale, error } = facts;
  return htmlDocument({
    locale,
    title: textsIn(locale)('upload-title'),
    languages: error === undefined,
    failed: error !== undefined,
    children: (
      <>
        <PlainForm {...facts} />
        <NeverLikeThis locale={locale} />
      </>
    ),
  });
}

/** How to protect a file, and the form for it: one multipart part, `file`. */
export function PlainForm(facts: PlainFormFacts): VNode {
  const { locale, token, maxBytes, error } = facts;
  const say = textsIn(locale);
  return (
    <>
      <h1>{say('upload-title')}</h1>
      {error !== undefined && <ErrorSummary locale={locale} error={error} fieldId="file" />}
      <dl class="facts">
        <Fact name={say('upload-reference')}>{facts.reference}</Fact>
        {facts.institution !== undefined && <Fact name={say('upload-institution')}>{facts.institution}</Fact>}
        {facts.request != null && (
          <Fact name={say('request-title')}>
            <strong dir="auto">{facts.request}</strong>
          </Fact>
        )}
      </dl>
      <p class="lead">{say('upload-intro')}</p>
      <p>{say('upload-one-file')}</p>
      <section aria-labelledby="choose">
        <h2 id="choose">{say('step-password-title')}</h2>
        <Sentences
          items={[say('step-password-strong'), say('step-password-tell'), say('step-password-other')]}
        />
      </section>
      <section aria-labelledby="protect">
        <h2 id="protect">{say('step-protect-title')}</h2>
        <p>{say('step-protect-intro')}</p>
        <ZipInstructions locale={locale} />
        <p class="caution">{say('zip-names')}</p>
      </section>
      <section aria-labelledby="send-file">
        <h2 id="send-file">{say('step-send-title')}</h2>
        <form class="panel" method="post" action={`${linkPath(token)}/upload`} enctype="multipart/form-data">
          <label for="file">{say('file-label')}</label>
          <p class="hint" id="file-hint">
            {say('file-hint', { limit: formatBytes(locale, maxBytes) })}
          </p>
          <input
            id="file"
            name="file"
            type="file"
            accept=".zip"
            required
            // a field for one file takes the first of several that are dropped on it and says nothing; this one takes them
            // all, and the service says that it is one too many
            multiple
            aria-describedby={error === undefined ? 'file-hint' : 'file-hint problem'}
            aria-invalid={error !== undefined}
          />
          <button type="submit">{say('upload-submit')}</button>
          <p class="hint">{say('upload-wait')}</p>
        </form>
      </section>
    </>
  );
}
