// Tells somebody who does not look that something arrived: a number in the window's title, and where they asked for it, a
// notice of the system and a sound. It asks once a minute and carries counts alone.

/** How often it asks, in milliseconds. */
const everyMs = 60_000;
const soundKey = 'sluice-sound';

interface Waiting {
  readonly count: number;
  readonly text: string;
}

/** Begins, where the page says what to ask. */
export function tellOfArrivals(): void {
  const place = document.getElementById('waiting');
  const { count: address } = place?.dataset ?? {};
  if (place === null || address === undefined) return;
  const { title } = document;
  let known: number | undefined;
  let over = false;
  const ask = async () => {
    if (over) return;
    const answer = await fetch(address, { headers: { accept: 'application/json' } }).catch(() => undefined);
    // locked, ended or not ours any more: this page asks no further
    if (answer !== undefined && [401, 403, 404].includes(answer.status)) over = true;
    if (answer?.status !== 200) return;
    const { count, text } = (await answer.json()) as Waiting;
    document.title = count === 0 ? title : `(${count}) ${title}`;
    if (known !== undefined && count > known && document.hidden) tell(text);
    known = count;
  };
  void ask();
  setInterval(() => void ask(), everyMs);
  offerNotices();
}

/** One window of several tells it: the system shows a notice with the same tag once. */
function tell(text: string): void {
  if ('Notification' in window && Notification.permission === 'granted')
    new Notification(text, { tag: 'sluice-arrivals' }).addEventListener('click', () => window.focus());
  if (localStorage.getItem(soundKey) === 'on') beep();
}

/** Two short tones, made here: nothing is fetched. */
function beep(): void {
  const audio = new AudioContext();
  for (const [at, frequency] of [
    [0, 660],
    [0.18, 880],
  ] as const) {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = frequency;
    volume.gain.value = 0.1;
    tone.connect(volume).connect(audio.destination);
    tone.start(audio.currentTime + at);
    tone.stop(audio.currentTime + at + 0.14);
  }
  setTimeout(() => void audio.close(), 1000);
}

/** On the own account's page: what this browser may do. Asked for once, by a button, never by itself. */
function offerNotices(): void {
  const offer = document.getElementById('notices');
  if (offer === null) return;
  offer.hidden = false;
  const button = offer.querySelector<HTMLButtonElement>('[data-allow]');
  const said = offer.querySelector<HTMLElement>('[role="status"]');
  const show = () => {
    const state = 'Notification' in window ? Notification.permission : 'denied';
    if (said !== null) said.textContent = said.dataset[state] ?? '';
    if (button !== null) button.hidden = state !== 'default';
  };
  button?.addEventListener('click', () => void Notification.requestPermission().then(show));
  const sound = offer.querySelector<HTMLInputElement>('[data-sound]');
  if (sound !== null) {
    sound.checked = localStorage.getItem(soundKey) === 'on';
    sound.addEventListener('change', () => {
      localStorage.setItem(soundKey, sound.checked ? 'on' : 'off');
      if (sound.checked) beep();
    });
  }
  show();
}
