// Sign-in by somebody else's word: an OpenID Connect provider. Here is what is asked of one; who may come in is decided
// in flows.

/** What a provider vouches for. */
export interface Identity {
  readonly issuer: string;
  /** the person's id at the provider, which never means somebody else */
  readonly subject: string;
  /** only where the provider says that it has verified it */
  readonly verifiedEmail: string | undefined;
  /** how the person signed in there (OpenID Connect Core, 2; RFC 8176) */
  readonly acr: string | undefined;
  readonly amr: readonly string[];
}

/** What binds an answer to the question: none of it is ever used twice. */
export interface Binding {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** A provider, as signing in needs it. */
export interface IdentityProvider {
  /** Where the browser goes with the question. @throws identity_unavailable */
  begin(binding: Binding): Promise<URL>;
  /**
   * Redeems the code that the browser came back with, and checks the token: signature, issuer, audience, time and nonce.
   * @param answer the parameters of the address that it came back to
   * @throws identity_refused, identity_unavailable
   */
  finish(binding: Binding, answer: URLSearchParams): Promise<Identity>;
  /** Whether the provider can be found and describes itself. @throws identity_unavailable */
  check(): Promise<void>;
}
