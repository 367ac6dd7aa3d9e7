// The registers of data protection as typed data: what is held about whom, and when it goes. No rules and no SQL here;
// tests hold these registers against the database, so that neither can change without the other.

/** One column that holds, or may hold, something about a person. */
export interface PersonalColumn {
  readonly table: string;
  readonly column: string;
  /** what it is, in words for a register of processing activities (domain DC1) */
  readonly what: string;
  /** `contact`: the person at the clinic; `agent`: who works at the desk; `anyone`: whoever is named in free words */
  readonly whose: 'contact' | 'agent' | 'anyone';
  /**
   * `ticket_erased`: by the sweep that finds the ticket closed and everything of it purged (domain MP7);
   * `after_a_day`: by the first sweep a day after it was written; `account_ended`: when the account ends (domain MF3);
   * `authorisation_withdrawn`: when the institution takes its authorisation back, as the desk enters it;
   * `request_ended`: when a link is issued for the request (the ticket's subject takes its words over), when it is dismissed, when
   * that authorisation is withdrawn, or by the first sweep after ASK_DAYS
   */
  readonly erased:
    | 'ticket_erased'
    | 'after_a_day'
    | 'account_ended'
    | 'authorisation_withdrawn'
    | 'request_ended';
}

/**
 * Every such column: exactly those whose comment in the database begins with `personal:`. The audit log has none but the
 * erasable notes; elsewhere people are ids only.
 */
export const personalColumns: readonly PersonalColumn[] = [
  {
    table: 'contacts',
    column: 'name',
    what: 'name of the person asked to send data',
    whose: 'contact',
    erased: 'ticket_erased',
  },
  {
    table: 'contacts',
    column: 'email',
    what: 'address to which the link goes',
    whose: 'contact',
    erased: 'ticket_erased',
  },
  {
    table: 'contacts',
    column: 'phone',
    what: 'number to which the password goes',
    whose: 'contact',
    erased: 'ticket_erased',
  },
  {
    table: 'tickets',
    column: 'subject',
    what: 'free words about the case',
    whose: 'anyone',
    erased: 'ticket_erased',
  },
  {
    table: 'links',
    column: 'request',
    what: 'a line of free words: what the desk asks the clinic for',
    whose: 'anyone',
    erased: 'ticket_erased',
  },
  {
    table: 'link_requests',
    column: 'words',
    what: 'a line of free words: what is wrong, of somebody who asked for a link',
    whose: 'anyone',
    erased: 'request_ended',
  },
  {
    table: 'audit_notes',
    column: 'note',
    what: 'free words given with an action, such as the reason of a download',
    whose: 'anyone',
    erased: 'ticket_erased',
  },
  {
    table: 'outbox_page',
    column: 'sealed_content',
    what: 'in a demo only: SMS and mail as they would have been sent, sealed',
    whose: 'anyone',
    erased: 'ticket_erased',
  },
  {
    table: 'sms_counts',
    column: 'number_mac',
    what: 'keyed hash of a number to which a password was sent',
    whose: 'contact',
    erased: 'after_a_day',
  },
  {
    table: 'agents',
    column: 'email',
    what: 'address for signing in and for notices',
    whose: 'agent',
    erased: 'account_ended',
  },
  {
    table: 'agents',
    column: 'name',
    what: 'name shown on the desk',
    whose: 'agent',
    erased: 'account_ended',
  },
  {
    table: 'agents',
    column: 'cover_from',
    what: 'since when an agent is away',
    whose: 'agent',
    erased: 'account_ended',
  },
  {
    table: 'agents',
    column: 'cover_until',
    what: 'until when an agent is away',
    whose: 'agent',
    erased: 'account_ended',
  },
  {
    table: 'api_tokens',
    column: 'name',
    what: 'what a token is for, in the words of who made it',
    whose: 'agent',
    erased: 'account_ended',
  },
  {
    table: 'agent_identities',
    column: 'subject',
    what: 'id of an agent at the identity provider',
    whose: 'agent',
    erased: 'account_ended',
  },
  {
    table: 'agent_passkeys',
    column: 'name',
    what: 'what an agent calls a passkey',
    whose: 'agent',
    erased: 'account_ended',
  },
  {
    table: 'authorised_contacts',
    column: 'name',
    what: 'name of a person whom an institution has authorised to send data',
    whose: 'contact',
    erased: 'authorisation_withdrawn',
  },
  {
    table: 'authorised_contacts',
    column: 'email',
    what: 'address of such a person',
    whose: 'contact',
    erased: 'authorisation_withdrawn',
  },
  {
    table: 'authorised_contacts',
    column: 'phone',
    what: 'number of such a person',
    whose: 'contact',
    erased: 'authorisation_withdrawn',
  },
];
