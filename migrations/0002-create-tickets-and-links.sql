-- What a handler opens and issues: tickets, contacts, one-time links and the uploader's sessions.

create table tickets (
  id uuid primary key,
  reference text not null check (length(reference) between 1 and 100),
  institution text not null check (length(institution) between 1 and 200),
  subject text check (length(subject) <= 500),
  state text not null default 'open' check (state in ('open', 'closed')),
  handler_id uuid not null references agents,
  created_at timestamptz not null default now(),
  close_requested_at timestamptz,
  closed_at timestamptz,
  closed_by uuid references agents,
  held_at timestamptz,
  erased_at timestamptz,
  check ((state = 'closed') = (closed_at is not null))
);
create unique index tickets_open_reference on tickets (reference) where state = 'open';
create index tickets_handler on tickets (handler_id, id);
create index tickets_to_erase on tickets (closed_at) where state = 'closed' and erased_at is null;
comment on table tickets is 'One case of the helpdesk for which data is received';
comment on column tickets.id is 'UUIDv7';
comment on column tickets.reference is 'the helpdesk''s own number of the case; unique among open tickets';
comment on column tickets.institution is 'the clinic (the data controller); an organisation, not a person';
comment on column tickets.subject is 'personal: free words about the case; erased after the ticket''s purge';
comment on column tickets.state is 'open or closed; closed is final';
comment on column tickets.handler_id is 'the agent who answers for it';
comment on column tickets.created_at is 'when it was opened';
comment on column tickets.close_requested_at is 'when the helpdesk said that the case ended; the handler has still to attest';
comment on column tickets.closed_at is 'when it was closed, with the attestation that working copies are destroyed';
comment on column tickets.closed_by is 'who attested and closed';
comment on column tickets.held_at is 'set while a legal hold lies on it: nothing of it is purged (domain: DC4)';
comment on column tickets.erased_at is 'when its personal data was erased, after everything it held was purged';

create table contacts (
  id uuid primary key,
  ticket_id uuid not null references tickets,
  name text,
  email text,
  phone text,
  locale text not null check (locale in ('en', 'pl', 'sl', 'nb', 'hu')),
  created_at timestamptz not null default now(),
  erased_at timestamptz
);
create index contacts_ticket on contacts (ticket_id);
comment on table contacts is 'The person at the clinic to whom a link was sent. Erased after the ticket''s purge; the id stays as a pseudonym';
comment on column contacts.id is 'UUIDv7; the pseudonym of the person in the audit chain';
comment on column contacts.ticket_id is 'the ticket for which the person was asked; one row per link';
comment on column contacts.name is 'personal: null once erased';
comment on column contacts.email is 'personal: where the link goes; null once erased';
comment on column contacts.phone is 'personal: E.164, where the password goes; null once erased or never given';
comment on column contacts.locale is 'language in which the person is addressed';
comment on column contacts.created_at is 'when it was entered';
comment on column contacts.erased_at is 'when the personal columns were erased';

create table links (
  id uuid primary key,
  ticket_id uuid not null references tickets,
  contact_id uuid not null references contacts,
  token_hash bytea unique check (length(token_hash) = 32),
  password_hash text,
  password_by text not null check (password_by in ('sms', 'phone')),
  state text not null default 'issued' check (state in ('issued', 'opened', 'used', 'expired', 'revoked', 'locked')),
  issued_by uuid not null references agents,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  opened_at timestamptz,
  used_at timestamptz,
  expired_at timestamptz,
  revoked_at timestamptz,
  locked_at timestamptz,
  failed_attempts integer not null default 0,
  attempt_reservations timestamptz[] not null default '{}',
  resends integer not null default 0,
  forgotten_at timestamptz
);
create index links_ticket on links (ticket_id);
create index links_live on links (expires_at) where state in ('issued', 'opened', 'locked');
comment on table links is 'A one-time upload link (domain: MP4)';
comment on column links.id is 'UUIDv7';
comment on column links.ticket_id is 'the ticket it belongs to';
comment on column links.contact_id is 'to whom it was sent';
comment on column links.token_hash is 'SHA-256 of the token in the address; null once forgotten';
comment on column links.password_hash is 'argon2id of the normalised password; null once forgotten';
comment on column links.password_by is 'how the password travels: sms or phone';
comment on column links.state is 'issued, opened (the right password was given), used (an upload was acknowledged), expired, revoked or locked';
comment on column links.issued_by is 'the agent who issued it';
comment on column links.created_at is 'when it was issued';
comment on column links.expires_at is 'from when on it takes no new upload';
comment on column links.opened_at is 'when the right password was first given';
comment on column links.used_at is 'when its one upload was acknowledged';
comment on column links.expired_at is 'when the sweep noted that it had expired';
comment on column links.revoked_at is 'when it was revoked, or its ticket closed';
comment on column links.locked_at is 'when the last allowed wrong password was given';
comment on column links.failed_attempts is 'verified wrong passwords since the password was set';
comment on column links.attempt_reservations is 'one entry per password being checked now: when its reservation lapses by itself';
comment on column links.resends is 'how often a new password was made for it';
comment on column links.forgotten_at is 'when token and password hashes were erased, after the receipt''s time';

create table link_sessions (
  token_hash bytea primary key check (length(token_hash) = 32),
  link_id uuid not null references links,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index link_sessions_link on link_sessions (link_id);
comment on table link_sessions is 'Browsers that gave a link''s right password';
comment on column link_sessions.token_hash is 'SHA-256 of the cookie value (256 random bits)';
comment on column link_sessions.link_id is 'the only link it opens';
comment on column link_sessions.created_at is 'when the password was given';
comment on column link_sessions.expires_at is 'from when on the cookie no longer works';

create table idempotency_keys (
  agent_id uuid not null references agents,
  key text not null check (length(key) between 1 and 200),
  operation text not null,
  request_hash bytea not null check (length(request_hash) = 32),
  result_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (agent_id, key)
);
comment on table idempotency_keys is 'Idempotency-Key values of creating calls, so that a repeat creates nothing';
comment on column idempotency_keys.agent_id is 'whose key it is';
comment on column idempotency_keys.key is 'as the caller chose it';
comment on column idempotency_keys.operation is 'the call it was used for';
comment on column idempotency_keys.request_hash is 'keyed hash of the request, to refuse the key for another one';
comment on column idempotency_keys.result_id is 'id of what was created';
comment on column idempotency_keys.created_at is 'when; kept for 7 days';
