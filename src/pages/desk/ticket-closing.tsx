// How a ticket ends: what closing destroys, the attestation, and afterwards the proof.

import type { VNode } from 'preact';
import type { Locale } from '../../domain/locale.js';
import { formatBytes } from '../../locales/formats.js';
import { textsIn } from '../../locales/texts.js';
import { type Times, useTimes } from '../layout/times.js';
import { Field } from './desk-shell.js';
import { Check, Form } from './form.js';
import type { UploadCard } from './ticket-files.js';
import type { LinkCard } from './ticket-links.js';

/** What closing destroys, what was not fetched, and the attestation. */
export function Closing(props: {
  readonly locale: Locale;
  readonly ticketId: string;
  readonly uploads: readonly UploadCard[];
  readonly links: readonly LinkCard[];
}): VNode {
  const { locale, ticketId, uploads, links } = props;
  const say = textsIn(locale);
  const times = useTimes(locale);
  const kept = uploads.filter(({ state }) => state === 'stored' || state === 'delivered');
  const unfetched = kept.filter(({ fetched }) => fetched !== 'wholly');
  const live = links.filter(({ state }) => state === 'issued' || state === 'opened');
  const locked = links.filter(({ state }) => state === 'locked');
  return (
    <section class="panel" id="closing">
      <h2>{say('close-title')}</h2>
      <p>{say('close-destroys')}</p>
      <ul>
        {kept.length > 0 && (
          <li>
            {say('close-files', { files: kept.length })}
            <ul>
              {kept.map((upload) => (
                <li key={upload.id}>{fileLine(locale, upload, times)}</li>
              ))}
            </ul>
          </li>
        )}
        {live.length > 0 && <li>{say('close-links', { links: live.length })}</li>}
        {locked.length > 0 && <li>{say('close-links-locked', { links: locked.length })}</li>}
        <li>{say('close-people')}</li>
      </ul>
      <Form action={`/desk/tickets/${ticketId}/close`}>
        {unfetched.length > 0 && (
          <>
            <p class="caution">{say('close-unfetched', { files: unfetched.length })}</p>
            <Field id="discard" label={say('close-discard')} maxLength={1000} required={false} />
          </>
        )}
        <Check id="attest" label={say('close-attest')} required />
        <Check id="certificate" label={say('close-certificate')} />
        <button type="submit" class="danger">
          {say('close-submit')}
        </button>
      </Form>
    </section>
  );
}

/** One file that closing destroys: how large it is, since when it is here, and whether anybody has it. */
function fileLine(locale: Locale, upload: UploadCard, times: Times): string {
  const say = textsIn(locale);
  const facts = {
    size: formatBytes(locale, upload.sizeBytes ?? 0),
    time: upload.storedAt === null ? '–' : times.exact(upload.storedAt),
  };
  if (upload.state === 'delivered') return say('close-file-fetched', facts);
  switch (upload.fetched) {
    case 'never':
      return say('close-file-unfetched', facts);
    case 'partly':
      return say('close-file-partly', { ...facts, bytes: formatBytes(locale, upload.bytesSent) });
    case 'wholly':
      return say('close-file-taken', facts);
  }
}

/** After closing: what is gone, and what waits for the next sweep. */
export function Proof(props: {
  readonly locale: Locale;
  readonly ticketId: string;
  readonly uploads: readonly UploadCard[];
}): VNode {
  const { locale, ticketId, uploads } = props;
  const say = textsIn(locale);
  const left = uploads.filter(({ state }) => !['purged', 'rejected'].includes(state));
  return (
    <section class="panel" id="proof">
      <h2>{say('proof-title')}</h2>
      <p class={left.length === 0 ? 'success' : 'caution'}>
        {left.length === 0 ? say('proof-done') : say('proof-pending', { files: left.length })}
      </p>
      {left.length === 0 && uploads.some(({ state }) => state === 'purged') && (
        <ul>
          <li>
            <a href={`/api/v1/tickets/${ticketId}/certificate.pdf`}>{say('proof-certificate')}</a>
          </li>
          <li>
            <a href={`/api/v1/tickets/${ticketId}/certificate`} download={`certificate-${ticketId}.json`}>
              {say('proof-signed')}
            </a>
          </li>
          <li>
            <a href="/certificate">{say('check-title')}</a>
          </li>
        </ul>
      )}
    </section>
  );
}
