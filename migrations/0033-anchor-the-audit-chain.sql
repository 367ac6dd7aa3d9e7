-- The end of the audit chain is signed and published outside on a schedule: what was published cannot be unsaid.

create table audit_anchors (
  seq bigint primary key,
  hash bytea not null check (length(hash) = 32),
  at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  claimed_at timestamptz not null default clock_timestamp(),
  published_at timestamptz,
  places text[] not null default '{}'
);
create index audit_anchors_published on audit_anchors (published_at);
comment on table audit_anchors is 'Ends of the audit chain that were published outside. What stands outside is held against the chain, not against this table';
comment on column audit_anchors.seq is 'the last entry then';
comment on column audit_anchors.hash is 'its hash';
comment on column audit_anchors.at is 'when it was the last entry';
comment on column audit_anchors.claimed_at is 'when a process last began to publish it; lapses after five minutes';
comment on column audit_anchors.published_at is 'when it stood in every place; null: not yet';
comment on column audit_anchors.places is 'where it was published: folders, buckets, mail, log';
