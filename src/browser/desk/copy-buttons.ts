// Copies what stands beside a button, where the browser lets a page do so. Nothing is kept: what is copied is read from the page.

/** Begins. Buttons that come into the page later work as well. */
export function copyOnRequest(): void {
  // a page without TLS has no clipboard: there the buttons stay hidden
  if (!('clipboard' in navigator)) return;
  document.documentElement.classList.add('copies');
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button.copy') : null;
    const place = button?.closest<HTMLElement>('.copyable');
    if (place != null) void copy(place);
  });
}

async function copy(place: HTMLElement): Promise<void> {
  const status = place.querySelector<HTMLElement>('.copied');
  const words = [...place.querySelectorAll('code')].map(({ textContent }) => textContent.trim());
  if (status === null || words.length === 0) return;
  const { done = '', failed = '' } = status.dataset;
  // emptied first, so that a second copy is said again
  status.textContent = '';
  const said = await navigator.clipboard.writeText(words.join('\n')).then(
    () => done,
    () => failed,
  );
  status.textContent = said;
}
