// Every word a person reads comes from here, in Fluent: for each language one file, and a folder where an audience has
// so many texts that they are a file of their own. All languages have the same ids.
// No page, mail or command carries wording of its own, and no text decides anything.

import { readdirSync, readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { DownloadReason } from '../domain/download.js';
import type { Locale } from '../domain/locale.js';
import { type ErrorCode, type ErrorExtras, SluiceError } from '../errors.js';
import { formatBytes } from './formats.js';
import { zipRuleTextId } from './zip-rules.js';

/** What a text's variables may be; numbers are written, and choose the plural, by the language's own rules. */
export type TextArguments = Readonly<Record<string, string | number>>;

const bundles = new Map<Locale, FluentBundle>();

/**
 * One text in one language, plain and unescaped: whoever puts it into HTML escapes it.
 * @throws internal for an id or variable the texts do not have, which the tests of this folder keep from happening
 */
export function text(locale: Locale, id: string, args: TextArguments = {}): string {
  const bundle = bundleFor(locale);
  const pattern = bundle.getMessage(id)?.value;
  if (pattern === undefined || pattern === null)
    throw new SluiceError('internal', `no text ${id} in ${locale}`);
  const problems: Error[] = [];
  const formatted = bundle.formatPattern(pattern, args, problems);
  if (problems.length > 0) {
    throw new SluiceError('internal', `text ${id} in ${locale} lacks a variable`, { cause: problems[0] });
  }
  return formatted;
}

/** {@link text} with the language already chosen. */
export function textsIn(locale: Locale): (id: string, args?: TextArguments) => string {
  return (id, args) => text(locale, id, args);
}

/** The id of a download reason's text. */
export function reasonTextId(reason: DownloadReason): string {
  return `reason-${reason.replaceAll('_', '-')}`;
}

/** A reason from the controlled list, in words. */
export function reasonText(locale: Locale, reason: DownloadReason): string {
  return text(locale, reasonTextId(reason));
}

/** The id of an error code's text. */
export function errorTextId(code: ErrorCode): string {
  return `error-${code.replaceAll('_', '-')}`;
}

/**
 * What an error means to the person who meets it: what happened, whether anything was lost, what to do next.
 * Of the extras, `rule` (of the ZIP reader) and `because` (of an ended link), which take the place of the code's own words, `attemptsLeft` (a count),
 * `maxBytes` (bytes) and `retryAfterSeconds` (seconds) are put into words.
 */
export function errorText(locale: Locale, code: ErrorCode, extras: ErrorExtras = {}): string {
  const ofRule = zipRuleTextId(extras.rule);
  const disowned = code === 'link_revoked' && extras.because === 'disowned';
  const sentences =
    ofRule === undefined
      ? [text(locale, disowned ? 'ended-disowned' : errorTextId(code))]
      : [text(locale, ofRule), text(locale, 'zip-nothing-kept')];
  const { attemptsLeft, maxBytes, retryAfterSeconds } = extras;
  if (attemptsLeft === 0) sentences.push(text(locale, 'attempts-none'));
  else if (typeof attemptsLeft === 'number')
    sentences.push(text(locale, 'attempts-left', { attempts: attemptsLeft }));
  if (typeof maxBytes === 'number') {
    sentences.push(text(locale, 'size-limit', { limit: formatBytes(locale, maxBytes) }));
  }
  if (typeof retryAfterSeconds === 'number') {
    sentences.push(text(locale, 'retry-after', { seconds: Math.max(1, Math.ceil(retryAfterSeconds)) }));
  }
  return sentences.join(' ');
}

/** Read at first use and kept: the build copies the `.ftl` files beside the compiled ones. */
function bundleFor(locale: Locale): FluentBundle {
  const known = bundles.get(locale);
  if (known !== undefined) return known;
  // No isolation marks: all five languages run left to right, and the marks would leave GSM 7-bit in an SMS.
  const bundle = new FluentBundle(locale, { useIsolating: false });
  for (const file of filesOf(locale)) {
    const problems = bundle.addResource(new FluentResource(readFileSync(file, 'utf8')));
    if (problems.length > 0) {
      throw new SluiceError('internal', `the texts of ${locale} cannot be read`, { cause: problems[0] });
    }
  }
  bundles.set(locale, bundle);
  return bundle;
}

function filesOf(locale: Locale): URL[] {
  const folder = new URL(`./${locale}/`, import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.ftl'));
  return names.sort().map((name) => new URL(name, folder));
}
