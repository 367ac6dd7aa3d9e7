// What the steps do to the window around them.
import { useEffect, useRef } from 'preact/hooks';
import type { OtherWindows } from './other-windows.js';

/** Leaving asks while something would be lost. @param leaving true once the page itself leads on */
export function useWarning(unsaved: boolean, leaving: { readonly current: boolean }): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (unsaved && !leaving.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved, leaving]);
}

/** A new step is a new page: its heading gets the focus, and the window shows its beginning. */
export function useFocusOnStep(step: string): void {
  const shown = useRef('choose');
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    const heading = document.querySelector<HTMLElement>('#send h1');
    heading?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    if (heading?.textContent) document.title = heading.textContent;
  }, [step]);
}

/** What would lose the selection is put away while there is one: the other languages, and the simple form. */
export function useQuietPage(quiet: boolean): void {
  useEffect(() => {
    for (const element of document.querySelectorAll<HTMLElement>('.languages, #simple'))
      element.hidden = quiet;
  }, [quiet]);
}

/** While `waits`, calls `act` once no other window sends by this link any more. */
export function useWhenFree(windows: OtherWindows, waits: boolean, act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    if (!waits) return;
    const stop = new AbortController();
    void windows.whenFree(stop.signal).then((free) => {
      if (free) latest.current();
    });
    return () => stop.abort();
  }, [windows, waits]);
}
