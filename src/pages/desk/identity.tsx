// On the way to the identity provider, and back.
import type { Locale } from '../../domain/locale.js';
import { textsIn } from '../../locales/texts.js';
import { stepPage } from './desk-shell.js';
import { Form } from './form.js';

interface Facts {
  readonly locale: Locale;
  /** what the desk calls its provider */
  readonly name: string;
}

/** Leads to the provider; the answer's `Refresh` goes there by itself. */
export function toProviderPage({ locale, name, place }: Facts & { readonly place: URL }): string {
  const say = textsIn(locale);
  return stepPage({
    ...{ locale, fieldId: 'content' },
    title: say('identity-going', { name }),
    children: (
      <p>
        <a class="button" href={place.href}>
          {say('identity-go-there', { name })}
        </a>
      </p>
    ),
  });
}

/** The script of {@link backFromProviderPage}. */
export const goOnScript = 'go-on.js';

/**
 * Where the provider sends the browser back to. Its answer is taken by a form of ours, so that following an address changes nothing,
 * and the request that signs in comes from our own page.
 */
export function backFromProviderPage(
  facts: Facts & { readonly answer: Readonly<Record<string, string>> },
): string {
  const { locale, name, answer } = facts;
  const say = textsIn(locale);
  return stepPage({
    ...{ locale, fieldId: 'content', scripts: [goOnScript] },
    title: say('identity-back', { name }),
    children: (
      <Form class="panel" action="/desk/identity/callback" data-go-on>
        {Object.entries(answer).map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
        <button type="submit">{say('identity-go-on')}</button>
      </Form>
    ),
  });
}
