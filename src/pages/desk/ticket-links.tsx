// A ticket's links: whom each went to, how its messages fared, and what can be done about it.
import type { VNode } from 'preact';
import { type LinkState, maxResends } from '../../domain/link.js';
import type { Locale } from '../../domain/locale.js';
import { textsIn } from '../../locales/texts.js';
import { Fact } from '../layout/layout.js';
import { Moment } from '../layout/times.js';
import { ActButton } from './desk-shell.js';

const linkStateTexts: Readonly<Record<LinkState, string>> = {
  issued: 'link-issued',
  opened: 'link-opened',
  used: 'link-used',
  expired: 'link-expired',
  revoked: 'link-revoked',
  locked: 'link-locked',
};
const messageStateTexts: Readonly<Record<string, string>> = {
  queued: 'message-queued',
  sending: 'message-queued',
  sent: 'message-sent',
  delivered: 'message-delivered',
  undelivered: 'message-failed',
  failed: 'message-failed',
  canceled: 'message-canceled',
};

/** A link as the page shows it. */
export interface LinkCard {
  readonly id: string;
  readonly state: LinkState;
  /** its receiver ended it */
  readonly disowned: boolean;
  readonly contact: {
    readonly name: string | null;
    readonly email: string | null;
    readonly phone: string | null;
  };
  readonly passwordBy: 'sms' | 'phone';
  /** when somebody said that the password was told by phone */
  readonly toldAt: Date | null;
  readonly sms: string | null;
  readonly mail: string | null;
  readonly expiresAt: Date;
  /** past its end: until when an upload that began in time may end */
  readonly finishingUntil: Date | null;
  readonly resends: number;
  readonly request: string | null;
}

/** One link. `open`: the reader may act on it */
export function LinkPanel(props: {
  readonly locale: Locale;
  readonly link: LinkCard;
  readonly open: boolean;
}): VNode {
  const { locale, link, open } = props;
  const say = textsIn(locale);
  const about = link.contact.name ?? '';
  const live = ['issued', 'opened', 'locked'].includes(link.state);
  const replacing = (
    <a
      class="button second"
      href={`/desk/links/${link.id}/replace`}
      aria-label={`${say('link-replace')}: ${about}`}
    >
      {say('link-replace')}
    </a>
  );
  const message = (state: string) => say(messageStateTexts[state] ?? 'message-queued');
  return (
    <article class="panel" data-key={link.id}>
      <h3>
        {link.contact.name ?? say('contact-erased')}{' '}
        <span class={`mark ${link.state === 'locked' ? 'urgent' : live ? 'soon' : ''}`}>
          {say(link.state === 'revoked' && link.disowned ? 'link-disowned' : linkStateTexts[link.state])}
        </span>
      </h3>
      <dl class="facts">
        {link.contact.email !== null && <Fact name={say('contact-email')}>{link.contact.email}</Fact>}
        {link.contact.phone !== null && <Fact name={say('contact-phone')}>{link.contact.phone}</Fact>}
        <Fact name={say('link-ends')}>
          <Moment locale={locale} time={link.expiresAt} />
        </Fact>
        {live && link.finishingUntil !== null && (
          <Fact name={say('link-finishing')}>
            <Moment locale={locale} time={link.finishingUntil} />
          </Fact>
        )}
        {link.request !== null && <Fact name={say('request-label')}>{link.request}</Fact>}
        {link.mail !== null && <Fact name={say('link-mail')}>{message(link.mail)}</Fact>}
        {link.passwordBy === 'phone' && (
          <Fact name={say('link-told')}>
            {link.toldAt === null ? say('link-not-told') : <Moment locale={locale} time={link.toldAt} />}
          </Fact>
        )}
        {link.sms !== null && <Fact name={say('link-sms')}>{message(link.sms)}</Fact>}
      </dl>
      {open && link.state === 'used' && <p class="hint">{say('link-used-another')}</p>}
      {open && !live && link.state !== 'used' && <div class="acts">{replacing}</div>}
      {open && live && (
        <div class="acts">
          {link.passwordBy === 'phone' && link.toldAt === null && (
            <ActButton action={`/desk/links/${link.id}/told`} label={say('link-tell')} about={about} />
          )}
          {replacing}
          {link.state !== 'locked' && link.resends < maxResends && (
            <ActButton action={`/desk/links/${link.id}/resend`} label={say('link-resend')} about={about} />
          )}
          {link.state !== 'locked' && (
            <ActButton action={`/desk/links/${link.id}/extend`} label={say('link-extend')} about={about} />
          )}
          <ActButton
            action={`/desk/links/${link.id}/revoke`}
            label={say('link-revoke')}
            about={about}
            danger
          />
        </div>
      )}
    </article>
  );
}
