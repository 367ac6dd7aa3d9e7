// Words for the browser: the texts of one language, which came with the script, formed as on the server.
import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { Locale } from '../../domain/locale.js';

/** A text by its id. */
export type Say = (id: string, args?: Readonly<Record<string, string | number>>) => string;

/** The texts of `source` (Fluent) in a language. Ids that do not exist show as themselves: a page must not die of one. */
export function wording(locale: Locale, source: string): Say {
  const bundle = new FluentBundle(locale, { useIsolating: false });
  bundle.addResource(new FluentResource(source));
  return (id, args) => {
    const pattern = bundle.getMessage(id)?.value;
    return pattern === undefined || pattern === null ? id : bundle.formatPattern(pattern, args, []);
  };
}
