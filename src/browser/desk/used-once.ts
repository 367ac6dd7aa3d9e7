// A download that works once: its button goes when it was used, so that nobody presses it in vain.

/** Begins. */
export function removeUsedButtons(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('a.once') : null;
    const status = button?.closest('section')?.querySelector<HTMLElement>('[data-begun]');
    if (button === null || status == null) return;
    // after the browser has followed it
    setTimeout(() => {
      button.remove();
      status.textContent = status.dataset.begun ?? '';
      // where the button was, a keyboard goes on
      status.tabIndex = -1;
      status.focus();
    });
  });
}
