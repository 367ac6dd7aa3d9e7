// "Check what I saved": the chosen file is hashed here and compared; only where it is right the form is sent that confirms it.
import type { FromHashWorker } from '../workers/hash-worker.js';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/** Begins. Forms that come into the page later work as well. */
export function checkSavedFiles(): void {
  const policy = trustedTypes?.createPolicy('sluice', {
    createScriptURL: (url) => {
      if (url !== HASH_WORKER_ADDRESS) throw new TypeError('not the hashing worker');
      return url;
    },
  });
  const address = policy?.createScriptURL(HASH_WORKER_ADDRESS) ?? HASH_WORKER_ADDRESS;
  document.documentElement.classList.add('scripted');
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
    const place = target.closest<HTMLElement>('.check-saved');
    const [file] = target.files ?? [];
    if (place !== null && file !== undefined)
      check(place, file, new Worker(address as unknown as string, { type: 'module' }));
  });
}

const workers = new WeakMap<HTMLElement, Worker>();

function check(place: HTMLElement, file: File, worker: Worker): void {
  // another choice takes the place of the one before
  workers.get(place)?.terminate();
  workers.set(place, worker);
  const { sha256, working = '', right = '', wrong = '', unreadable = '', unloaded = '' } = place.dataset;
  const status = place.querySelector<HTMLElement>('[role=status]');
  const form = place.closest('form');
  const field = form?.querySelector<HTMLInputElement>('input[name=sha256]');
  if (status === null || form === null || field == null) return;
  const say = (words: string, mood: '' | 'good' | 'bad') => {
    status.textContent = words;
    status.className = { '': 'hint', good: 'success', bad: 'caution' }[mood];
  };
  const ended = (words: string, mood: 'good' | 'bad') => {
    worker.terminate();
    say(words, mood);
  };
  say(`${working} 0 %`, '');
  field.value = '';
  // a worker that could not be loaded says nothing about the file: the page may be older than the service
  let begun = false;
  worker.addEventListener('error', () => ended(begun ? unreadable : unloaded, 'bad'));
  worker.addEventListener('message', ({ data }: MessageEvent<FromHashWorker>) => {
    begun = true;
    if (data.kind === 'done') say(`${working} ${Math.floor((data.bytes / file.size) * 100)} %`, '');
    else if (data.kind === 'unreadable') ended(unreadable, 'bad');
    else if (data.hex !== sha256) ended(wrong, 'bad');
    else {
      ended(right, 'good');
      field.value = data.hex;
      form.requestSubmit();
    }
  });
  worker.postMessage(file);
}
