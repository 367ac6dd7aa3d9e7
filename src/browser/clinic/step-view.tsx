// The step that is shown, and which act each of its buttons is.
import type { VNode } from 'preact';
import { nothing } from './add-files.js';
import type { AppState, View } from './app-state.js';
import { chooseAgain, goOn, protect } from './before-sending.js';
import { CheckView } from './check-view.js';
import { ChooseView } from './choose-view.js';
import { ElsewhereView, MovedView } from './elsewhere-view.js';
import { FailedView } from './failed-view.js';
import { ProtectView } from './protect-view.js';
import { ResumeView } from './resume-view.js';
import { SendingView } from './sending-view.js';
import { beginAnew, resume, resumeAsked, send, takeOver } from './start-sending.js';

type At<Step extends View['step']> = Extract<View, { readonly step: Step }>;

/** The step of this drawing. */
export function stepView(app: AppState): VNode {
  const { view, say, path } = app;
  switch (view.step) {
    case 'choose':
      return choosing(app, view);
    case 'check':
      return checking(app, view);
    case 'protect':
      return protecting(app, view);
    case 'sending':
      return sending(app, view);
    case 'resume':
      return resuming(app, view);
    case 'elsewhere':
      return (
        <ElsewhereView
          {...{ say, asked: view.asked === true, silent: view.silent === true }}
          takeOver={() => void takeOver(app)}
        />
      );
    case 'moved':
      return <MovedView say={say} />;
    case 'failed':
      return <FailedView {...{ say, path, reason: view.reason, next: view.next }} />;
  }
}

function choosing(app: AppState, { problem, notice, again }: At<'choose'>): VNode {
  const { locale, say, selection } = app;
  return (
    <ChooseView
      {...{ locale, say, selection, problem, notice, goOn: () => void goOn(app) }}
      again={again === true ? () => void chooseAgain(app) : undefined}
      change={(next) => {
        app.setSelection(next);
        app.setView({ step: 'choose' });
      }}
    />
  );
}

function checking(app: AppState, { inspection }: At<'check'>): VNode {
  return (
    <CheckView
      {...{ say: app.say, inspection }}
      send={() => void send(app, { selection: app.selection, words: undefined, before: undefined })}
      pack={() => void protect(app)}
      back={() => {
        app.setSelection(nothing);
        app.setView({ step: 'choose' });
      }}
    />
  );
}

function protecting(app: AppState, { words }: At<'protect'>): VNode {
  const { locale, say, about, selection } = app;
  return (
    <ProtectView
      {...{ locale, say, about, words }}
      other={() => void protect(app, true)}
      back={() => app.setView({ step: 'choose' })}
      send={() => void send(app, { selection, words, before: undefined })}
    />
  );
}

function sending(app: AppState, { words, notice }: At<'sending'>): VNode {
  const { locale, say, path, progress, run } = app;
  return (
    <SendingView
      {...{ locale, say, path, progress, own: words === undefined, words, notice }}
      pause={() => run.current?.pause()}
      resume={() => run.current?.resume()}
      stop={() => run.current?.stop()}
    />
  );
}

function resuming(app: AppState, view: At<'resume'>): VNode {
  const { locale, say, memory } = app;
  const { upload, arrived, differs, notice } = view;
  return (
    <ResumeView
      {...{ locale, say, upload, arrived, differs, notice, asks: view.asks === true }}
      words={upload.packing === undefined ? undefined : memory.words}
      resume={(again) => void resume(app, upload, again, arrived)}
      ask={() => void resumeAsked(app, upload, arrived)}
      anew={() => void beginAnew(app, upload)}
    />
  );
}
