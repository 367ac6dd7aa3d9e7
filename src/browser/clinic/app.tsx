// The steps from choosing to sending, one at a time. Which step is shown is decided in its acts, drawn in step-view.
import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { type AppProps, leaveFor, useAppState } from './app-state.js';
import { useBackAndForward } from './back-and-forward.js';
import { goOn } from './before-sending.js';
import { lookBack } from './look-back.js';
import { standingOf } from './standing.js';
import { stepView } from './step-view.js';
import { useFocusOnStep, useQuietPage, useWarning, useWhenFree } from './window-hooks.js';

/** All steps. */
export function App(props: AppProps): VNode {
  const { say, path, underWay, memory, windows } = props;
  const app = useAppState(props);
  const { view, setView, selection, leaving } = app;

  useEffect(() => {
    void lookBack({ path, say, memory, windows, underWay }).then((found) => {
      if ('leaveFor' in found) leaveFor({ leaving }, found.leaveFor);
      // nothing to tell: whoever has gone on meanwhile is not led back
      else if (found.step !== 'choose' || found.notice !== undefined) setView(found);
    });
  }, [path, say, memory, windows, underWay, leaving, setView]);

  /** The other window ended or was closed: what was chosen here can go, unless the link has taken a file by now. */
  const freed = async () => {
    const used = selection.chosen.length === 0 || (await standingOf(path)).kind === 'used';
    if (!used) return setView({ step: 'choose' });
    // the service leads on, to the receipt or to what can be continued
    leaving.current = true;
    location.reload();
  };
  useWhenFree(windows, view.step === 'elsewhere' && view.asked !== true, () => void freed());

  const unsaved = selection.chosen.length > 0 || view.step === 'sending';
  useWarning(unsaved && view.step !== 'moved' && view.step !== 'elsewhere', leaving);
  useFocusOnStep(view.step);
  useBackAndForward(view.step, {
    back: () => setView({ step: 'choose' }),
    forward: () => {
      if (selection.chosen.length > 0) void goOn(app);
    },
  });
  useQuietPage(view.step !== 'choose' || unsaved);
  return stepView(app);
}
