// Pages are data turned into escaped HTML, complete without script. No page reads a request, a database or a clock,
// and none carries wording of its own: words come from `locales/`.
import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Locale } from '../domain/locale.js';
import type { ErrorCode, ErrorExtras } from '../errors.js';
import { formatTime } from '../locales/formats.js';
import { errorText, textsIn } from '../locales/texts.js';

/** What a page says of a failed step. Of the extras, the counts that `errorText` knows are put into words. */
export interface PageError extends ErrorExtras {
  readonly code: ErrorCode;
  readonly attemptsLeft?: number;
  readonly maxBytes?: number;
  readonly retryAfterSeconds?: number;
}

interface DocumentParts {
  readonly locale: Locale;
  readonly title: string;
  /** true after a failed step: a screen reader then hears so from the title alone */
  readonly failed?: boolean;
  readonly children: ComponentChildren;
}

/**
 * A whole HTML document, as text. It loads nothing but our own stylesheet, so the strictest content security policy
 * (`default-src 'none'; style-src 'self'; form-action 'self'`) suffices.
 */
export function htmlDocument({ locale, title, failed = false, children }: DocumentParts): string {
  const say = textsIn(locale);
  const page = (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <title>{failed ? `${say('problem-prefix')} ${title}` : title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex, nofollow" />
        <link rel="stylesheet" href="/assets/sluice.css" />
      </head>
      <body>
        <a class="skip-link" href="#content">
          {say('skip-to-content')}
        </a>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
      </body>
    </html>
  );
  return `<!doctype html>${renderToString(page)}\n`;
}

/** What went wrong, read out at once, with a way to the field to mend (WCAG 2.2 technique G139). Its id is `problem`. */
export function ErrorSummary(props: {
  readonly locale: Locale;
  readonly error: PageError;
  readonly fieldId: string;
}): VNode {
  return (
    <div class="error-summary" id="problem" role="alert">
      <h2>{textsIn(props.locale)('problem-title')}</h2>
      <p>
        <a href={`#${props.fieldId}`}>{errorText(props.locale, props.error.code, props.error)}</a>
      </p>
    </div>
  );
}

/** A list of sentences. */
export function Sentences(props: { readonly items: readonly string[]; readonly ordered?: boolean }): VNode {
  const items = props.items.map((item) => <li key={item}>{item}</li>);
  return props.ordered === true ? <ol>{items}</ol> : <ul>{items}</ul>;
}

/** A heading and some sentences, for pages without a form. */
export function plainPage(locale: Locale, title: string, sentences: readonly string[]): string {
  return htmlDocument({
    locale,
    title,
    children: (
      <>
        <h1>{title}</h1>
        {sentences.map((sentence, index) => (
          <p key={sentence} class={index === 0 ? 'lead' : undefined}>
            {sentence}
          </p>
        ))}
      </>
    ),
  });
}

/** One named fact of a `<dl class="facts">`. */
export function Fact(props: { readonly name: string; readonly children: ComponentChildren }): VNode {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

/** A moment in the reader's words, with the exact UTC time behind it. */
export function Moment(props: { readonly locale: Locale; readonly time: Date }): VNode {
  return <time dateTime={props.time.toISOString()}>{formatTime(props.locale, props.time)}</time>;
}
