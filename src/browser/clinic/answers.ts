// What an answer means, and whose it is. Between a clinic and us stand proxies, filters and sign-in pages of networks, and each
// answers in our place now and then. Pure: no network is asked here.

/** What of an answer matters. */
export interface Answer {
  /** 0: there was none */
  readonly status: number;
  /** led elsewhere, or it came from elsewhere; nothing of ours does that */
  readonly redirected: boolean;
  /** the value of `Tus-Resumable`, which stands on each of our answers below `/tus` */
  readonly tusResumable: string | null;
  readonly contentType: string | null;
  readonly offset: number | undefined;
  readonly problem: { readonly code: string; readonly detail: string } | undefined;
  readonly location: string | undefined;
  readonly retryAfterMs: number | undefined;
  /** milliseconds since 1970 */
  readonly expires: number | undefined;
}

/**
 * `ours`: the service itself · `lost`: nothing came back · `later`: a proxy could not reach us, which passes ·
 * `sign-in`: the network wants its own page to be seen first · `too-large`: a proxy takes no bodies so large ·
 * `refused`: somebody between lets this request not through, and will not the next time either.
 */
export type Meaning = 'ours' | 'lost' | 'later' | 'sign-in' | 'too-large' | 'refused';

/** Gateways in trouble, and those that ask for patience; 520 to 530 are those of a large provider. */
const passing = new Set([408, 425, 429, 500, 502, 503, 504]);
/** 407: its proxy, 511: its gateway wants to know who somebody is (RFC 6585). We ask with 401, but not without a word of ours. */
const signIn = new Set([401, 407, 511]);

/** Whose answer it is, and what to do about it. */
export function meaningOf(answer: Answer): Meaning {
  const { status, redirected, contentType } = answer;
  if (redirected) return 'sign-in';
  if (status === 0) return 'lost';
  if (isOurs(answer)) return 'ours';
  if (signIn.has(status)) return 'sign-in';
  if (status === 413) return 'too-large';
  if (passing.has(status) || (status >= 520 && status <= 530)) return 'later';
  // a page in place of our answer, and no complaint: sign-in pages of networks are like that
  if (status < 300 && (contentType ?? '').startsWith('text/html')) return 'sign-in';
  return 'refused';
}

function isOurs({ tusResumable, problem, offset }: Answer): boolean {
  return tusResumable !== null || problem !== undefined || offset !== undefined;
}

/** Why sending does not go on by itself. */
export type Stop =
  /** the session is over: the password is needed again, then `resume` */
  | { readonly kind: 'session' }
  /** the upload is no more */
  | { readonly kind: 'gone' }
  /** the server refuses, and says why in the reader's language */
  | { readonly kind: 'refused'; readonly detail: string }
  /** the answer is ours and cannot be understood: this page and the service are of different versions */
  | { readonly kind: 'unknown'; readonly detail: string | undefined };

/** What is said of requests that this version does not make wrongly. */
const strange = new Set([
  'tus_version',
  'invalid_request',
  'unknown_field',
  'unsupported_media_type',
  'method_not_allowed',
]);

/** What ends sending for good, or until a person helps, in an answer of ours; nothing for what time may heal. */
export function stopOf({ status, problem }: Answer): Stop | undefined {
  if (status === 401) return { kind: 'session' };
  // HEAD answers without a body: what ended the link says its page
  if (status === 404 || (status === 410 && (problem === undefined || problem.code === 'upload_gone')))
    return { kind: 'gone' };
  const healing = [408, 409, 423, 425, 429, 460].includes(status) || status >= 500;
  const ended = problem?.code === 'link_used';
  if (healing && !ended) return undefined;
  if (problem === undefined || strange.has(problem.code)) return { kind: 'unknown', detail: problem?.detail };
  return { kind: 'refused', detail: problem.detail };
}
