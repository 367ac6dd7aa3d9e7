-- The outbox: SMS and mail written with the fact they announce, sent afterwards, at least once.

create table messages (
  id uuid primary key,
  kind text not null check (kind in ('sms', 'mail')),
  template text not null,
  ticket_id uuid references tickets,
  link_id uuid references links,
  upload_id uuid references uploads,
  contact_id uuid references contacts,
  agent_id uuid references agents,
  sealed_secret bytea,
  facts jsonb not null default '{}',
  state text not null default 'queued'
    check (state in ('queued', 'sending', 'sent', 'delivered', 'undelivered', 'failed', 'canceled')),
  attempts integer not null default 0,
  next_attempt_at timestamptz default now(),
  created_at timestamptz not null default now(),
  accepted_at timestamptz,
  final_at timestamptz,
  provider_id text unique,
  segments integer,
  error_code text,
  redact_after timestamptz,
  redacted_at timestamptz,
  check (num_nonnulls(contact_id, agent_id) = 1)
);
create index messages_due on messages (next_attempt_at) where next_attempt_at is not null;
create index messages_to_redact on messages (redact_after) where redact_after is not null;
create index messages_link on messages (link_id);
create index messages_ticket on messages (ticket_id);
comment on table messages is 'Notices to people. Recipients are looked up in contacts or agents when it is sent, so that erasing a person erases them here too';
comment on column messages.id is 'UUIDv7; also the idempotency key towards the provider';
comment on column messages.kind is 'sms or mail';
comment on column messages.template is 'which text of notify/messages.ts';
comment on column messages.ticket_id is 'what it is about';
comment on column messages.link_id is 'what it is about';
comment on column messages.upload_id is 'what it is about';
comment on column messages.contact_id is 'the receiver, if a contact';
comment on column messages.agent_id is 'the receiver, if an agent';
comment on column messages.sealed_secret is 'a link token or password sealed under the master key; null as soon as the provider accepted the message';
comment on column messages.facts is 'what else the text needs: times; never a name, address, number or secret';
comment on column messages.state is 'queued, sending, sent, delivered, undelivered, failed or canceled; it only moves forward';
comment on column messages.attempts is 'how often sending was tried';
comment on column messages.next_attempt_at is 'when to try (again), or when a claim lapses; null when there is nothing left to try';
comment on column messages.created_at is 'when the fact happened';
comment on column messages.accepted_at is 'when the provider took it';
comment on column messages.final_at is 'when its final state was learned';
comment on column messages.provider_id is 'the provider''s id of it (Twilio: MessageSid)';
comment on column messages.segments is 'SMS: how many segments are billed (domain: MF6)';
comment on column messages.error_code is 'why it was refused or failed, as a code';
comment on column messages.redact_after is 'when to erase the text at the provider; null: nothing to erase, or done';
comment on column messages.redacted_at is 'when the text was erased at the provider';

create table outbox_page (
  message_id uuid primary key references messages on delete cascade,
  sealed_content bytea not null,
  created_at timestamptz not null default now()
);
comment on table outbox_page is 'Only with the outbox providers of a demo: what would have been sent, sealed, for the outbox page; gone after a day';
comment on column outbox_page.message_id is 'the message';
comment on column outbox_page.sealed_content is 'receiver, subject and text sealed under the master key';
comment on column outbox_page.created_at is 'when it would have been sent';

create table sms_counts (
  number_mac bytea not null check (length(number_mac) = 32),
  at timestamptz not null default now()
);
create index sms_counts_number on sms_counts (number_mac, at);
create index sms_counts_at on sms_counts (at);
comment on table sms_counts is 'SMS asked for in the last day, to cap them per number and in all (SMS pumping)';
comment on column sms_counts.number_mac is 'keyed hash of the number: counts it without keeping it';
comment on column sms_counts.at is 'when; rows go after a day';
