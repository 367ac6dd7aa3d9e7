// Reports of mail servers on what became of a mail (RFC 3464), as they look on their way to an alias.

/** A report. `to`: the address it was sent to; without `envid` the server kept none */
export function report(facts: {
  readonly action: string;
  readonly status: string;
  readonly envid?: string;
  readonly to?: string;
  readonly type?: string;
}): string {
  const { action, status, envid, to = 'bounces@desk.example', type = 'message/delivery-status' } = facts;
  return [
    'Return-Path: <>',
    `X-Original-To: ${to}`,
    'From: Mail Delivery System <MAILER-DAEMON@mail.example>',
    `To: ${to}`,
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="9B095B5ADSN=_01/mail.example"',
    '',
    'This is a MIME-encapsulated message.',
    '',
    '--9B095B5ADSN=_01/mail.example',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'I am sorry. Action: delivered',
    '',
    '--9B095B5ADSN=_01/mail.example',
    'Content-Description: Delivery report',
    `Content-Type: ${type}`,
    '',
    'Reporting-MTA: dns; mail.example',
    ...(envid === undefined ? [] : [`Original-Envelope-Id: ${envid}`]),
    '',
    'Final-Recipient: rfc822; anna@clinic.example',
    `Action: ${action}`,
    `Status: ${status}`,
    'Diagnostic-Code: smtp; 550 5.1.1 <anna@clinic.example>: user',
    '    unknown',
    '',
    '--9B095B5ADSN=_01/mail.example',
    'Content-Type: text/rfc822-headers',
    '',
    'Subject: something',
    '',
    '--9B095B5ADSN=_01/mail.example--',
    '',
  ].join('\r\n');
}
