// What a passkey may be, and whether what it shows can be right. Pure.

/** What a browser is asked to sign for. `add` is asked for with the password, so its challenge proves that it was given. */
export const passkeyPurposes = ['enrol', 'add', 'sign_in', 'unlock'] as const;
export type PasskeyPurpose = (typeof passkeyPurposes)[number];

/** How long a challenge may be answered, in seconds. */
export const challengeSeconds = 5 * 60;
/** Passkeys of one account, at most. */
export const maxPasskeys = 10;
/** Characters of a passkey's name, at most. */
export const maxPasskeyName = 100;

/** How browsers reach authenticators (WebAuthn level 3, 5.8.4). */
const transports = ['usb', 'nfc', 'ble', 'smart-card', 'hybrid', 'internal'] as const;
export type PasskeyTransport = (typeof transports)[number];

/** Those of a browser's words that are known. */
export function knownTransports(said: readonly unknown[]): PasskeyTransport[] {
  return transports.filter((each) => said.includes(each));
}

/** Whose pages may ask for a passkey: the name it is bound to, and the one origin. */
export interface PasskeySite {
  readonly rpId: string;
  readonly origin: string;
}

/** Passkeys are bound to a host's name; an address in numbers has none (WebAuthn level 3, 5.1.2). */
export function passkeySite(address: URL): PasskeySite | undefined {
  const { hostname, origin } = address;
  return /^[\d.]+$|^\[/.test(hostname) ? undefined : { rpId: hostname, origin };
}

/**
 * Whether an authenticator's counter went on (WebAuthn level 3, 6.1.1). One that did not is a copy, or has a copy.
 * Those that do not count always say 0.
 */
export function counterGoesOn(kept: number, shown: number): boolean {
  return shown > kept || (shown === 0 && kept === 0);
}
