// Addresses that nobody may write down, whoever they pass: they hold a secret, or words about a person. The log cuts them, and a
// test holds the proxies' samples and the documents to this list.

/** `path`: the segment behind `under`; `query`: all behind the question mark. */
export interface SecretAddress {
  readonly under: string;
  readonly part: 'path' | 'query';
  /** an address of this kind, its secret being {@link sampleSecret} */
  readonly sample: string;
}

/** What stands in the samples where a secret would; it is no token of anybody's. */
export const sampleSecret = 'Sample-0123456789-0123456789-0123456789-0AB';

/** All of them: a link's token, an invitation's, an identity provider's answer, words that somebody searches for. */
export const secretAddresses: readonly SecretAddress[] = [
  { under: '/l/', part: 'path', sample: `/l/${sampleSecret}/tus/0192f0c1-2b3c-7d4e-8f50-61728394a5b6` },
  { under: '/desk/invitation/', part: 'path', sample: `/desk/invitation/${sampleSecret}` },
  {
    under: '/desk/identity/callback',
    part: 'query',
    sample: `/desk/identity/callback?code=${sampleSecret}&state=x`,
  },
  { under: '/desk/tickets', part: 'query', sample: `/desk/tickets?q=${sampleSecret}` },
  { under: '/api/v1/tickets', part: 'query', sample: `/api/v1/tickets?q=${sampleSecret}` },
  { under: '/api/v1/institutions', part: 'query', sample: `/api/v1/institutions?q=${sampleSecret}` },
];

/** A prefix in every spelling: each letter may be percent-encoded, slashes may be doubled. */
function spelled(prefix: string): string {
  const letters = [...prefix].map((letter) => {
    const code = `%${letter.charCodeAt(0).toString(16)}`;
    return letter === '/' ? `(?:\\/|${code})+` : `(?:${letter}|${code})`;
  });
  return letters.join('');
}

const inPath = secretAddresses.filter(({ part }) => part === 'path').map(({ under }) => spelled(under));
/** What ends an address in a text. */
const end = '\\s"\'\\\\<>';
/** A query behind any path. */
const queries = new RegExp(`(\\/[\\w.%~-]*)\\?[^${end}]+`, 'g');
/**
 * The segment behind a secret-bearing prefix. The prefix begins an address or follows a host: within base64, as in a signature
 * that is logged, the same letters are no address. A route as it is registered (`/l/:token`) holds no secret and stays readable.
 */
const segments = new RegExp(
  `((?:^|[${end}(=:,]|https?:\\/\\/[^/${end}]+)(?:${inPath.join('|')}))(?!:token(?:[/?#${end}]|$))[^/?#${end}]+`,
  'gi',
);
/** An API token says itself what it is. */
const apiTokens = /slc_[\w-]{43}/g;

/** The text with every secret of an address cut out of it. */
export function withoutSecrets(text: string): string {
  return text.replace(queries, '$1-').replace(segments, '$1-').replace(apiTokens, 'slc_-');
}
