// The desk's own words for mails with links, by reason.
import { textsIn } from '../../locales/texts.js';
import { type DeskFacts, deskPage, Field } from './desk-shell.js';
import { Form, type FormError } from './form.js';

/** All of them, and a form that writes one: a reason that is there already gets new words, or goes with empty ones. */
export function mailTemplatesPage(
  facts: DeskFacts & {
    readonly templates: readonly { readonly id: string; readonly reason: string; readonly lines: string }[];
    readonly error?: FormError | undefined;
  },
): string {
  const { locale, templates, error } = facts;
  const say = textsIn(locale);
  return deskPage(facts, {
    ...{ title: say('templates-title'), here: '/desk/institutions', error },
    children: (
      <>
        <p>{say('templates-intro')}</p>
        <dl>
          {templates.map(({ id, reason, lines }) => (
            <div key={id}>
              <dt>
                <strong>{reason}</strong>
              </dt>
              <dd>{lines}</dd>
            </div>
          ))}
        </dl>
        <datalist id="reasons">
          {templates.map(({ id, reason }) => (
            <option key={id} value={reason} />
          ))}
        </datalist>
        <Form class="panel" action="/desk/mail-templates">
          <Field id="reason" label={say('templates-reason')} maxLength={100} list="reasons" />
          <Field
            id="lines"
            label={say('institution-mail-lines')}
            maxLength={500}
            required={false}
            hint={say('templates-lines-hint')}
          />
          <button type="submit">{say('institution-save')}</button>
        </Form>
      </>
    ),
  });
}
