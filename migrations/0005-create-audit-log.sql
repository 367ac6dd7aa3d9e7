-- The tamper-evident log: one hash chain, never changed; and the erasable words that belong to some of its entries.

create table audit_events (
  seq bigint primary key,
  at timestamptz not null,
  action text not null,
  actor_kind text not null,
  actor_id uuid,
  ticket_id uuid,
  link_id uuid,
  upload_id uuid,
  download_id uuid,
  agent_id uuid,
  data jsonb not null,
  commitment bytea check (length(commitment) = 32),
  hash bytea not null check (length(hash) = 32)
);
create index audit_events_ticket on audit_events (ticket_id, seq) where ticket_id is not null;
create index audit_events_agent on audit_events (agent_id) where agent_id is not null;
create index audit_events_at on audit_events (at);
comment on table audit_events is 'Everything that happened, in one chain: each hash covers the entry and the hash before it. Holds ids, never personal data';
comment on column audit_events.seq is 'position in the chain, from 1, without gaps';
comment on column audit_events.at is 'database clock, to the millisecond';
comment on column audit_events.action is 'what happened (domain/audit-event.ts)';
comment on column audit_events.actor_kind is 'who did it: agent, uploader, sweeper, operator, provider or system';
comment on column audit_events.actor_id is 'agent id or contact id (a pseudonym)';
comment on column audit_events.ticket_id is 'what it concerned';
comment on column audit_events.link_id is 'what it concerned';
comment on column audit_events.upload_id is 'what it concerned';
comment on column audit_events.download_id is 'what it concerned';
comment on column audit_events.agent_id is 'the account it concerned';
comment on column audit_events.data is 'facts of this action; never personal data';
comment on column audit_events.commitment is 'SHA-256 of a salt and the words of an audit note; the note and its salt can be erased, this stays';
comment on column audit_events.hash is 'SHA-256 over the entry and the previous hash (docs/sealed-format.md)';

create table audit_head (
  singleton boolean primary key default true check (singleton),
  seq bigint not null,
  hash bytea not null check (length(hash) = 32)
);
insert into audit_head (seq, hash) values (0, decode(repeat('00', 32), 'hex'));
comment on table audit_head is 'The end of the chain; its row lock makes appending one at a time';
comment on column audit_head.singleton is 'there is one row';
comment on column audit_head.seq is 'seq of the last entry';
comment on column audit_head.hash is 'hash of the last entry';

create table audit_notes (
  seq bigint primary key references audit_events,
  ticket_id uuid references tickets,
  note text not null,
  salt bytea not null check (length(salt) = 32)
);
create index audit_notes_ticket on audit_notes (ticket_id);
comment on table audit_notes is 'Free words given with an action. Erased with the ticket''s personal data, salt and all';
comment on column audit_notes.seq is 'the entry they belong to';
comment on column audit_notes.ticket_id is 'with whose erasure they go';
comment on column audit_notes.note is 'personal: may name people; erased after the ticket''s purge';
comment on column audit_notes.salt is 'without it the commitment in the chain says nothing';

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% on % is refused: the audit log only grows', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;
comment on function refuse_change() is 'keeps append-only tables append-only';
create trigger audit_events_only_grow before update or delete on audit_events for each row execute function refuse_change();
create trigger audit_events_never_truncated before truncate on audit_events execute function refuse_change();
create trigger audit_head_stays before delete on audit_head for each row execute function refuse_change();
create trigger audit_head_never_truncated before truncate on audit_head execute function refuse_change();

create function only_forward() returns trigger language plpgsql as $$
begin
  if new.seq <= old.seq then
    raise exception 'the end of the audit log only moves forward' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
comment on function only_forward() is 'keeps the end of the chain from moving back';
create trigger audit_head_forward before update on audit_head for each row execute function only_forward();

create table sweeps (
  id bigint generated always as identity primary key,
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  report jsonb,
  signature bytea,
  signing_key_id text references signing_keys
);
comment on table sweeps is 'Runs of the sweeper; its id is also the advisory lock that tells whether the run lives';
comment on column sweeps.id is 'number of the run';
comment on column sweeps.started_at is 'when it began';
comment on column sweeps.finished_at is 'when it ended; null while it runs, or when it was killed';
comment on column sweeps.report is 'what it planned, purged, could not purge and found';
comment on column sweeps.signature is 'Ed25519 over the canonical report';
comment on column sweeps.signing_key_id is 'with which key it was signed';
