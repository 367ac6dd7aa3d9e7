-- What was received and who fetched it. The bytes are in the object store, their keys in the key store; here is neither.

create table uploads (
  id uuid primary key,
  link_id uuid not null references links,
  ticket_id uuid not null references tickets,
  state text not null default 'receiving'
    check (state in ('receiving', 'stored', 'delivered', 'purging', 'purged', 'rejected')),
  object_name text not null unique,
  key_name text not null unique,
  next_key_name text unique,
  size_bytes bigint check (size_bytes >= 0),
  sha256 bytea check (length(sha256) = 32),
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  fenced_at timestamptz,
  stored_at timestamptz,
  warned_at timestamptz,
  alarmed_at timestamptz,
  delivered_at timestamptz,
  confirmed_at timestamptz,
  discarded_at timestamptz,
  rejected_at timestamptz,
  rejected_code text,
  purge_reason text,
  purge_owner bigint,
  purge_begun_at timestamptz,
  purged_at timestamptz,
  purge_evidence jsonb,
  blocked_at timestamptz,
  check (state not in ('stored', 'delivered') or (size_bytes is not null and sha256 is not null and stored_at is not null)),
  check ((state = 'purged') = (purged_at is not null))
);
create index uploads_ticket on uploads (ticket_id);
create index uploads_link on uploads (link_id);
create unique index uploads_one_winner on uploads (link_id) where stored_at is not null;
create index uploads_unfinished on uploads (id) where state in ('receiving', 'stored', 'delivered', 'purging');
comment on table uploads is 'One file on its way in, kept, or gone. A receiving row is the intent under which bytes may lie in the stores';
comment on column uploads.id is 'UUIDv7; bound into every sealed segment';
comment on column uploads.link_id is 'the link through which it came';
comment on column uploads.ticket_id is 'the ticket it belongs to';
comment on column uploads.state is 'receiving, stored, delivered, purging, purged, or rejected (never stored)';
comment on column uploads.object_name is 'random name of the sealed bytes in the object store';
comment on column uploads.key_name is 'random name of the wrapped data key in the key store';
comment on column uploads.next_key_name is 'while a key rotation runs, the other name under which the key may lie; null otherwise';
comment on column uploads.size_bytes is 'length of what was uploaded, in bytes';
comment on column uploads.sha256 is 'SHA-256 of what was uploaded';
comment on column uploads.created_at is 'when its first byte was awaited';
comment on column uploads.seen_at is 'last sign of life of the process that receives it';
comment on column uploads.fenced_at is 'when its link or ticket ended meanwhile: the receiving process may not commit any more';
comment on column uploads.stored_at is 'when it was acknowledged';
comment on column uploads.warned_at is 'when handler and contact were warned that it will be purged unfetched';
comment on column uploads.alarmed_at is 'when a broken seal or missing bytes were found';
comment on column uploads.delivered_at is 'when it was first downloaded completely';
comment on column uploads.confirmed_at is 'when the downloader confirmed its SHA-256';
comment on column uploads.discarded_at is 'when the handler gave it up unfetched at closing';
comment on column uploads.rejected_at is 'when it was refused or given up; nothing of it is kept';
comment on column uploads.rejected_code is 'the error code of the refusal';
comment on column uploads.purge_reason is 'why it is being or was purged';
comment on column uploads.purge_owner is 'number of the sweep that purges it; its advisory lock tells whether that sweep lives';
comment on column uploads.purge_begun_at is 'when the purge was begun';
comment on column uploads.purged_at is 'when key and bytes were seen to be gone';
comment on column uploads.purge_evidence is 'what was destroyed and looked for: versions, unfinished parts, times';
comment on column uploads.blocked_at is 'when the store refused to destroy the bytes (object lock); the key is destroyed all the same';

create table downloads (
  id uuid primary key,
  upload_id uuid not null references uploads,
  agent_id uuid not null references agents,
  reason text not null,
  state text not null default 'authorised' check (state in ('authorised', 'running', 'completed', 'aborted')),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  started_at timestamptz,
  seen_at timestamptz,
  ended_at timestamptz,
  confirmed_at timestamptz
);
create index downloads_upload on downloads (upload_id);
create index downloads_running on downloads (upload_id) where state = 'running';
comment on table downloads is 'One authorised fetch of an upload with its stated reason (domain: MM1)';
comment on column downloads.id is 'UUIDv7';
comment on column downloads.upload_id is 'what is fetched';
comment on column downloads.agent_id is 'by whom; nobody else''s credential works for it';
comment on column downloads.reason is 'from the controlled list';
comment on column downloads.state is 'authorised, running, completed (the last byte arrived and the connection ended well) or aborted';
comment on column downloads.created_at is 'when it was authorised';
comment on column downloads.expires_at is 'until when it may be started';
comment on column downloads.started_at is 'when its first byte was asked for';
comment on column downloads.seen_at is 'last sign of life of the process that sends it; 60 s without one and it is dead';
comment on column downloads.ended_at is 'when it completed or broke off';
comment on column downloads.confirmed_at is 'when the downloader confirmed the SHA-256';
