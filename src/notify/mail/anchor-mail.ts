// The mail that carries an anchor of the audit chain to somebody who keeps it.
import type { Anchor } from '../../domain/anchor.js';
import type { Locale } from '../../domain/locale.js';
import { textsIn } from '../../locales/texts.js';
import type { RenderedMail } from '../messages.js';

/** Words for the person, and the signed anchor as it is published elsewhere. */
export function renderAnchorMail(locale: Locale, anchor: Anchor, signed: string): RenderedMail {
  const say = textsIn(locale);
  const subject = say('anchor-mail-subject', { seq: String(anchor.seq) });
  const paragraphs = [say('anchor-mail-what'), say('anchor-mail-do')];
  const escaped = [...paragraphs, signed].map((each) =>
    each.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`),
  );
  return {
    subject,
    text: `${[...paragraphs, signed].join('\n\n')}\n`,
    html: [
      '<!doctype html>',
      `<html lang="${locale}"><head><meta charset="utf-8"><title>Sluice</title></head><body>`,
      ...escaped.map((each, index) => (index < paragraphs.length ? `<p>${each}</p>` : `<pre>${each}</pre>`)),
      '</body></html>\n',
    ].join('\n'),
  };
}
