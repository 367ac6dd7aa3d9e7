-- Other systems are told what happened, by signed calls to addresses that operators enter.

create table webhooks (
  id uuid primary key,
  name text not null check (length(name) between 1 and 100),
  host text not null,
  events text[] not null check (cardinality(events) > 0),
  sealed_target bytea,
  state text not null default 'active' check (state in ('active', 'paused', 'deleted')),
  created_at timestamptz not null default now(),
  rotated_at timestamptz,
  alarmed_at timestamptz,
  check ((state = 'deleted') = (sealed_target is null))
);
comment on table webhooks is 'Receivers of what happens here: other systems, each under an address of its own';
comment on column webhooks.id is 'UUIDv7';
comment on column webhooks.name is 'what operators call the receiver; a system, not a person';
comment on column webhooks.host is 'host of its address, to be shown; the rest of an address may hold a secret';
comment on column webhooks.events is 'of what it is told (domain/webhook.ts)';
comment on column webhooks.sealed_target is 'address and signing secrets as JSON, sealed under the master key; null once deleted';
comment on column webhooks.state is 'active; paused: what happens is noted and waits; deleted: for good';
comment on column webhooks.created_at is 'when it was entered';
comment on column webhooks.rotated_at is 'when its secret was last replaced';
comment on column webhooks.alarmed_at is 'when operators were told that calls were given up; null again with the next one that arrives';

create table webhook_deliveries (
  id uuid primary key,
  webhook_id uuid not null references webhooks,
  event text not null,
  ticket_id uuid not null references tickets,
  link_id uuid references links,
  upload_id uuid references uploads,
  state text not null default 'queued' check (state in ('queued', 'sending', 'delivered', 'failed', 'canceled')),
  attempts integer not null default 0,
  created_at timestamptz not null default now(),
  due_since timestamptz not null default now(),
  next_attempt_at timestamptz default now(),
  ended_at timestamptz,
  last_status integer,
  last_code text,
  check ((state in ('queued', 'sending')) = (next_attempt_at is not null))
);
create index webhook_deliveries_due on webhook_deliveries (webhook_id, next_attempt_at) where next_attempt_at is not null;
create index webhook_deliveries_log on webhook_deliveries (webhook_id, id);
create index webhook_deliveries_ended on webhook_deliveries (ended_at) where ended_at is not null;
comment on table webhook_deliveries is 'Outbox of webhooks: rows written with the fact they tell, sent afterwards at least once. Holds ids, never personal data';
comment on column webhook_deliveries.id is 'UUIDv7; the receiver''s means to know a repetition (webhook-id)';
comment on column webhook_deliveries.webhook_id is 'who is told';
comment on column webhook_deliveries.event is 'what happened (domain/webhook.ts)';
comment on column webhook_deliveries.ticket_id is 'what it is about';
comment on column webhook_deliveries.link_id is 'what it is about';
comment on column webhook_deliveries.upload_id is 'what it is about';
comment on column webhook_deliveries.state is 'queued, sending, delivered, failed (given up) or canceled (its webhook was deleted)';
comment on column webhook_deliveries.attempts is 'how often it was tried';
comment on column webhook_deliveries.created_at is 'when the fact happened';
comment on column webhook_deliveries.due_since is 'since when it is tried: when it happened, or when somebody asked to send it again';
comment on column webhook_deliveries.next_attempt_at is 'when to try (again), or when a claim lapses; null when there is nothing left to try';
comment on column webhook_deliveries.ended_at is 'when it arrived or was given up; the row goes 30 days later';
comment on column webhook_deliveries.last_status is 'HTTP status of the last answer; null: there was none';
comment on column webhook_deliveries.last_code is 'why the last attempt did not arrive, as a code';
