// The field for the link's password: what cannot be one is said before it is sent, a pasted SMS gives up its password, and what stands
// in the field can be shown and hidden. The service decides by the same rule; without script it alone does.
import { groupedLinkPassword, readLinkPassword } from '../../domain/link-password.js';

const field = document.querySelector<HTMLInputElement>('#password');
const fault = document.querySelector<HTMLElement>('#password-fault');
const reveal = document.querySelector<HTMLButtonElement>('#password-reveal');
if (field !== null && fault !== null && reveal !== null) begin(field, fault, reveal);

function begin(field: HTMLInputElement, fault: HTMLElement, reveal: HTMLButtonElement): void {
  const show = (shown: boolean) => {
    field.type = shown ? 'text' : 'password';
    reveal.textContent = (shown ? reveal.dataset.hide : reveal.dataset.show) ?? '';
  };
  // what a refused entry left there is shown on request; what is typed now can be compared with the SMS
  show(field.value === '');
  reveal.hidden = false;
  reveal.addEventListener('click', () => {
    show(field.type === 'password');
    field.focus();
  });
  field.addEventListener('paste', (event) => {
    const entry = readLinkPassword(event.clipboardData?.getData('text') ?? '');
    if (!('password' in entry)) return;
    event.preventDefault();
    field.value = groupedLinkPassword(entry.password);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  fault.setAttribute('role', 'alert');
  const tell = (words: string) => {
    fault.textContent = words;
    fault.hidden = words === '';
    field.setAttribute('aria-invalid', String(words !== ''));
  };
  field.addEventListener('input', () => tell(''));
  field.form?.addEventListener('submit', (event) => {
    const words = faultOf(field.value, fault.dataset);
    if (words === '') return;
    event.preventDefault();
    tell(words);
    field.focus();
  });
}

/** Why it cannot be a password, in the page's words; empty where it can. */
function faultOf(entered: string, words: DOMStringMap): string {
  const entry = readLinkPassword(entered);
  if ('password' in entry) return '';
  const text = words[entry.fault] ?? '';
  if (entry.fault === 'length') return text.replace('{count}', String(entry.count));
  return entry.fault === 'letters' ? text.replace('{letters}', () => entry.letters.join(', ')) : text;
}
