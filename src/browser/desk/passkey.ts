// Forms that send a passkey's answer: the browser is asked for it when the form is sent, and then the form goes its way.
// Everything a person reads comes with the page, in its language.

const bytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

const text = (buffer: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/** A credential's descriptor as the server writes it. */
interface Descriptor {
  readonly type: 'public-key';
  readonly id: string;
  readonly transports: AuthenticatorTransport[];
}

const descriptors = (all: readonly Descriptor[]): PublicKeyCredentialDescriptor[] =>
  all.map(({ id, ...rest }) => ({ ...rest, id: bytes(id) }));

/** What the server asks, with its texts in place of bytes (WebAuthn level 3, 5.1.8 and 5.1.9). */
interface CreationAsked
  extends Omit<PublicKeyCredentialCreationOptions, 'challenge' | 'user' | 'excludeCredentials'> {
  readonly challenge: string;
  readonly user: { readonly id: string; readonly name: string; readonly displayName: string };
  readonly excludeCredentials: readonly Descriptor[];
}
interface RequestAsked extends Omit<PublicKeyCredentialRequestOptions, 'challenge' | 'allowCredentials'> {
  readonly challenge: string;
  readonly allowCredentials: readonly Descriptor[];
}

async function make(asked: CreationAsked): Promise<object> {
  const { user, challenge, excludeCredentials, ...rest } = asked;
  const made = await navigator.credentials.create({
    publicKey: {
      ...rest,
      challenge: bytes(challenge),
      user: { ...user, id: bytes(user.id) },
      excludeCredentials: descriptors(excludeCredentials),
    },
  });
  if (!(made instanceof PublicKeyCredential)) throw new Error('no passkey');
  const response = made.response as AuthenticatorAttestationResponse;
  return {
    ...{ id: made.id, rawId: made.id, type: made.type, clientExtensionResults: {} },
    response: {
      clientDataJSON: text(response.clientDataJSON),
      attestationObject: text(response.attestationObject),
      transports: response.getTransports(),
    },
  };
}

async function sign(asked: RequestAsked): Promise<object> {
  const { challenge, allowCredentials, ...rest } = asked;
  const signed = await navigator.credentials.get({
    publicKey: { ...rest, challenge: bytes(challenge), allowCredentials: descriptors(allowCredentials) },
  });
  if (!(signed instanceof PublicKeyCredential)) throw new Error('no passkey');
  const response = signed.response as AuthenticatorAssertionResponse;
  return {
    ...{ id: signed.id, rawId: signed.id, type: signed.type, clientExtensionResults: {} },
    response: {
      clientDataJSON: text(response.clientDataJSON),
      authenticatorData: text(response.authenticatorData),
      signature: text(response.signature),
    },
  };
}

/** The server's options, asked with what was typed into the form, such as the password. @throws what the server said */
async function askServer(form: HTMLFormElement): Promise<unknown> {
  const fields = [...form.querySelectorAll<HTMLInputElement>('[data-with-options]')];
  const answer = await fetch(form.dataset.options ?? '', {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: new URLSearchParams(fields.map(({ name, value }) => [name, value])),
  });
  const said = (await answer.json()) as { detail?: string };
  if (!answer.ok) throw new Refusal(said.detail ?? '');
  return said;
}

/** The server said no, in words for the person. */
class Refusal extends Error {}

async function fill(form: HTMLFormElement): Promise<void> {
  const field = form.querySelector<HTMLInputElement>('[data-answer]');
  const state = form.querySelector<HTMLElement>('[data-state]');
  const button = form.querySelector('button');
  if (field === null || state === null || button === null) return;
  button.disabled = true;
  state.textContent = form.dataset.waiting ?? '';
  try {
    const asked = await askServer(form);
    const answer = await (form.dataset.passkey === 'make'
      ? make(asked as CreationAsked)
      : sign(asked as RequestAsked));
    field.value = JSON.stringify(answer);
    // what was asked for with the options needs to travel once only
    for (const each of form.querySelectorAll<HTMLInputElement>('[data-with-options]')) each.disabled = true;
    HTMLFormElement.prototype.submit.call(form);
  } catch (error) {
    state.textContent = error instanceof Refusal ? error.message : (form.dataset.failed ?? '');
    button.disabled = false;
  }
}

if ('PublicKeyCredential' in window) {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void fill(form);
    });
  }
}
