// Back and Forward of the browser between the steps. All steps are one document, so without this Back would leave it.
import { useEffect, useRef } from 'preact/hooks';

/** What the buttons of the browser do. */
interface Ways {
  back(): void;
  forward(): void;
}

/** Steps that stand behind choosing, each on the one entry of the history after it. */
const ahead: ReadonlySet<string> = new Set(['check', 'protect', 'sending']);
/** Steps that Back leaves; what is being sent goes on, and only leaving the page asks. */
const returning: ReadonlySet<string> = new Set(['check', 'protect', 'failed']);

/**
 * Keeps the browser's history in step with the steps. During sending Back stays where it is; once more leaves the page,
 * and the browser asks before.
 * @param step that is shown
 */
export function useBackAndForward(step: string, ways: Ways): void {
  const now = useRef({ step, ways });
  now.current = { step, ways };
  useEffect(() => {
    if (ahead.has(step)) markAhead();
  }, [step]);
  useEffect(() => {
    const moved = () => {
      const { step: shown, ways: go } = now.current;
      if (shown === 'sending') markAhead();
      else if (isAhead() && shown === 'choose') go.forward();
      else if (!isAhead() && returning.has(shown)) go.back();
    };
    window.addEventListener('popstate', moved);
    return () => window.removeEventListener('popstate', moved);
  }, []);
}

function isAhead(): boolean {
  return typeof history.state === 'object' && history.state !== null && history.state.ahead === true;
}

function markAhead(): void {
  if (!isAhead()) history.pushState({ ahead: true }, '');
}
