// Pages are data turned into escaped HTML, complete without script. No page reads a request, a database or a clock,
// and none carries wording of its own: words come from `locales/`.
import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type Locale, locales } from '../../domain/locale.js';
import type { ErrorCode, ErrorExtras } from '../../errors.js';
import { errorText, textsIn } from '../../locales/texts.js';
import { ownAppearance } from './appearance.js';
import { assetPath } from './assets.js';

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
  /** true where the page's own address shows the same in another language: then there is a switch */
  readonly languages?: boolean;
  /** scripts as the build names them; the answer's content security policy must let them in */
  readonly scripts?: readonly string[];
  /** stylesheets beside the common one */
  readonly stylesheets?: readonly string[];
  /** true where a page has much to show side by side, as the desk's lists do */
  readonly wide?: boolean;
  /** what stands beside the name at the top, such as the desk's navigation */
  readonly header?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** What each language calls itself. */
const languageNames: Readonly<Record<Locale, string>> = {
  en: 'English',
  pl: 'Polski',
  sl: 'Slovenščina',
  nb: 'Norsk',
  hu: 'Magyar',
};

/**
 * A whole HTML document, as text. Without `scripts` it loads nothing but our own stylesheet, so the strictest content
 * security policy (`default-src 'none'; style-src 'self'; form-action 'self'`) suffices.
 */
export function htmlDocument(parts: DocumentParts): string {
  const { locale, title, failed = false, scripts = [], stylesheets = [], wide = false } = parts;
  const say = textsIn(locale);
  const own = ownAppearance();
  const page = (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        {/* a form's `Origin` would be null under `no-referrer`; this sends the host alone, never the address with its token */}
        <meta name="referrer" content="origin" />
        <title>{failed ? `${say('problem-prefix')} ${title}` : title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex, nofollow" />
        {['sluice.css', ...stylesheets].map((name) => (
          <link key={name} rel="stylesheet" href={assetPath(name)} />
        ))}
        {own.stylesheet && <link rel="stylesheet" href={`/assets/${own.stylesheet.name}`} />}
        <link rel="icon" type="image/svg+xml" href={assetPath('icon.svg')} />
        {scripts.map((name) => (
          <script key={name} type="module" src={assetPath(name)} />
        ))}
      </head>
      <body>
        <a class="skip-link" href="#content">
          {say('skip-to-content')}
        </a>
        <header class="top">
          <p class="brand">
            {own.logo ? <img class="logo" src={`/assets/${own.logo.name}`} alt="" /> : <Emblem />}
            {own.name ?? say('brand')}
          </p>
          {parts.header}
        </header>
        <main id="content" class={wide ? 'wide' : undefined} tabIndex={-1}>
          {parts.children}
        </main>
        {parts.languages === true && <LanguageSwitch locale={locale} />}
      </body>
    </html>
  );
  return `<!doctype html>${renderToString(page)}\n`;
}

/** A gate in a channel: it says nothing that the words beside it do not. */
function Emblem(): VNode {
  return (
    <svg class="emblem" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <path d="M5 3v26M27 3v26M5 9h22M5 15h22" fill="none" stroke="currentColor" stroke-width="3" />
      <path d="M9 23q3.5-4 7 0t7 0" fill="none" stroke="currentColor" stroke-width="3" />
    </svg>
  );
}

/** Links to this very page in each language; the answer remembers the choice. */
function LanguageSwitch({ locale }: { readonly locale: Locale }): VNode {
  return (
    <nav class="languages" aria-label={textsIn(locale)('language-label')}>
      <ul>
        {locales.map((each) => (
          <li key={each}>
            <a href={`?lang=${each}`} lang={each} hrefLang={each} aria-current={each === locale || undefined}>
              {languageNames[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What went wrong, read out at once, with a way to the field to mend (WCAG 2.2 technique G139). Its id is `problem`. */
export function ErrorSummary(props: {
  readonly locale: Locale;
  readonly error: PageError;
  readonly fieldId: string;
  /** more exact words than those of the error's code */
  readonly told?: string | undefined;
}): VNode {
  const { locale, error, told } = props;
  return (
    <div class="error-summary" id="problem" role="alert">
      <h2>{textsIn(locale)('problem-title')}</h2>
      <p>
        <a href={`#${props.fieldId}`}>{told ?? errorText(locale, error.code, error)}</a>
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
export function plainPage(
  locale: Locale,
  title: string,
  sentences: readonly string[],
  more: {
    readonly languages?: boolean;
    readonly scripts?: readonly string[];
    /** where to go from here */
    readonly way?: { readonly href: string; readonly label: string };
  } = {},
): string {
  const { way, ...rest } = more;
  return htmlDocument({
    ...rest,
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
        {way !== undefined && (
          <p>
            <a class="button" href={way.href}>
              {way.label}
            </a>
          </p>
        )}
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
