// A page that keeps itself up to date: the server says that something happened, and the page is read anew.
import { renewContent } from './renew-content.js';

type State = 'on' | 'waiting' | 'locked' | 'over' | 'renewed';

/** Begins, where the page says from where. A window that nobody sees holds no stream; it reads anew when it is seen again. */
export function keepUpToDate(): void {
  const line = document.getElementById('live');
  const news = document.getElementById('news');
  const content = document.getElementById('live-content');
  const { from, state } = line?.dataset ?? {};
  if (line === null || content === null || from === undefined || state === undefined) return;
  let stream: EventSource | undefined;
  let ended = false;
  let reading = false;
  let again = false;
  let renewed = false;

  const show = (state: State) => {
    // goes on, but as a page of the version before: that stays to be seen
    const now = state === 'on' && renewed ? 'renewed' : state;
    line.dataset.now = now;
    line.textContent = line.dataset[now] ?? '';
    line.hidden = false;
  };
  const stop = () => {
    stream?.close();
    stream = undefined;
  };
  const endWith = (why: 'locked' | 'over') => {
    ended = true;
    stop();
    show(why);
  };
  const read = () => {
    if (reading) {
      again = true;
      return;
    }
    reading = true;
    const asked = new XMLHttpRequest();
    asked.open('GET', state);
    asked.responseType = 'document';
    asked.setRequestHeader('accept', 'text/html');
    asked.onloadend = () => {
      reading = false;
      const fresh = asked.status === 200 ? asked.responseXML?.getElementById('live-content') : undefined;
      if (fresh != null) {
        renewed ||= scriptsOf(asked.responseXML) !== scriptsOf(document);
        if (renewed) show('on');
        const before = newest(content);
        const held = document.activeElement;
        renewContent(content, fresh);
        // what moved lost it
        if (held instanceof HTMLElement && held.isConnected && held !== document.activeElement)
          held.focus({ preventScroll: true });
        const now = newest(content);
        if (news !== null && now !== before) news.textContent = now;
      } else if (asked.status === 401) endWith('locked');
      // the way to sign in, or nothing that is ours to see any more
      else if ([200, 403, 404].includes(asked.status)) endWith('over');
      if (again && !ended) {
        again = false;
        read();
      }
    };
    asked.send();
  };
  const begin = () => {
    if (ended || stream !== undefined || document.hidden) return;
    const opened = new EventSource(from);
    stream = opened;
    opened.addEventListener('open', () => {
      show('on');
      // what happened between the page and the stream
      read();
    });
    opened.addEventListener('changed', read);
    opened.addEventListener('end', ({ data }) => endWith(data === 'locked' ? 'locked' : 'over'));
    opened.addEventListener('error', () => {
      if (stream !== opened) return;
      if (opened.readyState !== EventSource.CLOSED) show('waiting');
      else if (navigator.onLine) retryLater();
    });
  };
  /** An answer that is no stream ends it for the browser: a proxy's 502 while the service restarts, or a refusal. */
  const retryLater = () => {
    stop();
    show('waiting');
    setTimeout(() => {
      read();
      begin();
    }, 3000);
  };
  document.addEventListener('visibilitychange', () => (document.hidden ? stop() : begin()));
  window.addEventListener('online', begin);
  window.addEventListener('pagehide', stop);
  window.addEventListener('pageshow', begin);
  begin();
}

/** The names of a page's scripts change with each version of them. */
function scriptsOf(page: Document | null): string {
  return [...(page?.querySelectorAll('script[src]') ?? [])]
    .map((script) => script.getAttribute('src'))
    .join(' ');
}

/** The newest line of the ticket's life, which stands first, to be read out. */
function newest(content: Element): string {
  return content.querySelector('.timeline li:first-child strong')?.textContent ?? '';
}
