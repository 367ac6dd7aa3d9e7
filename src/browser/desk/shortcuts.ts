// Keys for those who work at the desk all day: one letter each, without Ctrl or Alt, never while somebody types, and only as
// long as they are not switched off in this browser (WCAG 2.2, 2.1.4).
const keptAs = 'shortcuts';

/** Begins, where the page has the help for it. */
export function listenForShortcuts(): void {
  const help = document.getElementById('keys');
  const open = document.getElementById('keys-open');
  const on = document.getElementById('keys-on');
  if (!(help instanceof HTMLDialogElement) || !(on instanceof HTMLInputElement) || open === null) return;
  on.checked = kept() !== 'off';
  on.addEventListener('change', () => keep(on.checked ? 'on' : 'off'));
  open.hidden = false;
  open.addEventListener('click', () => help.showModal());
  const search = () => document.querySelector<HTMLInputElement>('form.filters input[type="search"]');
  const seek = () => {
    search()?.focus();
    search()?.select();
  };
  const { list = '', new: blank } = help.dataset;
  const acts: Readonly<Record<string, () => void>> = {
    '?': () => help.showModal(),
    '/': () => (search() === null ? location.assign(`${list}#q`) : seek()),
    t: () => location.assign(list),
    j: () => move(1),
    k: () => move(-1),
    ...(blank !== undefined && { n: () => location.assign(blank) }),
  };
  document.addEventListener('keydown', (event) => {
    const act = Object.hasOwn(acts, event.key) ? acts[event.key] : undefined;
    const held = event.ctrlKey || event.altKey || event.metaKey || event.isComposing;
    if (act === undefined || held || event.defaultPrevented || !on.checked || help.open) return;
    if (takesText(event.target)) return;
    event.preventDefault();
    act();
  });
  if (location.hash === '#q') seek();
}

/** To the ticket below or above in the list; without one in hand, to the first. */
function move(by: 1 | -1): void {
  const lines = [...document.querySelectorAll<HTMLElement>('.tickets th[scope="row"] a')];
  const at = document.activeElement instanceof HTMLElement ? lines.indexOf(document.activeElement) : -1;
  lines[at < 0 ? 0 : Math.min(Math.max(at + by, 0), lines.length - 1)]?.focus();
}

function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable]') !== null
  );
}

/** A browser that keeps nothing has them on. */
function kept(): string | null {
  try {
    return localStorage.getItem(keptAs);
  } catch {
    return null;
  }
}

function keep(choice: 'on' | 'off'): void {
  try {
    localStorage.setItem(keptAs, choice);
  } catch {
    // then it holds for this page
  }
}
