// The wording of every SMS, as a pure function. No SMS ever holds a link (MP4).
import { maxDeskNameLength } from '../domain/desk-name.js';
import type { Locale } from '../domain/locale.js';
import { textsIn } from '../locales/texts.js';
import { oneLine } from './letter.js';
import { type SmsSize, shortInGsm7, smsSegments, toGsm7 } from './sms/segments.js';

/** What each kind of SMS must be told. `password` as dictated, e.g. `XKQ7-MP3D-9RTW-B4`. */
export interface SmsFacts {
  readonly 'link-password': { readonly password: string };
}
export type SmsKind = keyof SmsFacts;

/** An SMS ready to send, with how it will be counted (MF6). */
export interface RenderedSms {
  readonly text: string;
  readonly segments: number;
  readonly encoding: SmsSize['encoding'];
}

/** The SMS in letters that fit GSM 7-bit, so that it is one segment in every language. @param deskName who sends it, where it has a name */
export function renderSms<K extends SmsKind>(
  _kind: K,
  locale: Locale,
  facts: SmsFacts[K],
  deskName?: string,
): RenderedSms {
  const { password } = facts;
  const say = textsIn(locale);
  const desk = deskName === undefined ? '' : shortInGsm7(oneLine(deskName), maxDeskNameLength);
  const text =
    desk === '' ? say('sms-link-password', { password }) : say('sms-desk-password', { desk, password });
  const fitting = toGsm7(text);
  const { segments, encoding } = smsSegments(fitting);
  return { text: fitting, segments, encoding };
}
