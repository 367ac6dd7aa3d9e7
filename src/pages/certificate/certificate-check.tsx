// Checking a certificate of destruction, a receipt or a register in the browser. Everything the script may have to say stands in the page already.
import type { Locale } from '../../domain/locale.js';
import { registerNames } from '../../domain/register.js';
import { textsIn } from '../../locales/texts.js';
import { Fact, htmlDocument } from '../layout/layout.js';

/** What the check may find, how it looks and what it says. */
const outcomes = [
  ['genuine', 'success', 'check-genuine'],
  ['changed', 'error-summary', 'check-changed'],
  ['unknown', 'error-summary', 'check-unknown'],
  ['none', 'caution', 'check-none'],
] as const;

/** @param facts.keys public keys of this service, base64 of 32 bytes each, by which a certificate is judged */
export function certificateCheckPage(facts: {
  readonly locale: Locale;
  readonly keys: readonly { readonly id: string; readonly publicKey: string }[];
}): string {
  const { locale, keys } = facts;
  const say = textsIn(locale);
  return htmlDocument({
    locale,
    title: say('check-title'),
    languages: true,
    scripts: ['check-certificate.js'],
    children: (
      <>
        <h1>{say('check-title')}</h1>
        <p class="lead">{say('check-lead')}</p>
        <noscript>
          <p class="caution">{say('check-no-script')}</p>
        </noscript>
        <div id="check" data-keys={JSON.stringify(keys)} hidden>
          <div id="field" data-label={say('check-file')} />
          <div role="status">
            {outcomes.map(([outcome, look, text]) => (
              <p key={outcome} class={look} data-outcome={outcome} hidden>
                {say(text)}
              </p>
            ))}
          </div>
          <div data-facts="certificate" hidden>
            <dl class="facts panel">
              <Fact name={say('check-reference')}>
                <strong data-fact="reference" />
              </Fact>
              <Fact name={say('check-institution')}>
                <span data-fact="institution" />
              </Fact>
              <Fact name={say('check-service')}>
                <span data-fact="service" />
              </Fact>
              <Fact name={say('check-count')}>
                <span data-fact="count" />
              </Fact>
            </dl>
            <ol data-files />
            <template data-file>
              <li>
                <dl class="facts panel">
                  <Fact name="SHA-256">
                    <code data-fact="sha256" />
                  </Fact>
                  <Fact name={say('check-received')}>
                    <span data-fact="receivedAt" />
                  </Fact>
                  <Fact name={say('check-key')}>
                    <span data-fact="keyDestroyedAt" />
                  </Fact>
                  <Fact name={say('check-destroyed')}>
                    <span data-fact="destroyedAt" data-blocked={say('check-blocked')} />
                  </Fact>
                </dl>
              </li>
            </template>
          </div>
          <div data-facts="receipt" hidden>
            <dl class="facts panel">
              <Fact name={say('check-reference')}>
                <strong data-fact="reference" />
              </Fact>
              <Fact name={say('check-service')}>
                <span data-fact="service" />
              </Fact>
              <Fact name="SHA-256">
                <code data-fact="sha256" />
              </Fact>
              <Fact name={say('check-received')}>
                <span data-fact="receivedAt" />
              </Fact>
              <Fact name={say('certificate-as-of')}>
                <span data-fact="issuedAt" />
              </Fact>
            </dl>
          </div>
          <div data-facts="register" hidden>
            <dl class="facts panel">
              <Fact name={say('register-column-register')}>
                <strong
                  data-fact="register"
                  data-names={JSON.stringify(
                    Object.fromEntries(registerNames.map((name) => [name, say(`register-name-${name}`)])),
                  )}
                />
              </Fact>
              <Fact name={say('check-service')}>
                <span data-fact="service" />
              </Fact>
              <Fact name={say('certificate-as-of')}>
                <span data-fact="edition" />
              </Fact>
              <Fact name={say('register-lines')}>
                <span data-fact="lines" />
              </Fact>
            </dl>
          </div>
        </div>
        <p class="hint">{say('check-offline')}</p>
      </>
    ),
  });
}
