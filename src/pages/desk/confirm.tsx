// What is asked before something is done that cannot be undone.
import { textsIn } from '../../locales/texts.js';
import { type DeskFacts, deskPage } from './desk-shell.js';
import { Form } from './form.js';

/** @param facts `carried`: what the form said, which travels along; `act`: the button that does it; `back`: the way out */
export function confirmPage(
  facts: DeskFacts & {
    readonly title: string;
    readonly says: readonly string[];
    readonly action: string;
    readonly act: string;
    readonly back: string;
    readonly carried: Readonly<Record<string, string>>;
  },
): string {
  const { locale, title, says, action, act, back, carried } = facts;
  const say = textsIn(locale);
  return deskPage(facts, {
    ...{ title, here: back },
    children: (
      <Form class="panel" action={action}>
        {says.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>
          <strong>{say('ask-final')}</strong>
        </p>
        {Object.entries(carried).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="confirmed" value="yes" />
        <div class="acts">
          <button type="submit" class="danger">
            {act}
          </button>
          <a class="button second" href={back}>
            {say('ask-cancel')}
          </a>
        </div>
      </Form>
    ),
  });
}
