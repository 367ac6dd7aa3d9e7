-- That a password was told by phone is known when somebody says so; and when an account signed in last, without reading all it did.

alter table links
  add column told_at timestamptz,
  add column told_by uuid references agents,
  add check ((told_at is null) = (told_by is null));
comment on column links.told_at is 'when somebody said that the password was told by phone; null until then, and again with a new password';
comment on column links.told_by is 'who said so';

create index audit_events_signed_in on audit_events (agent_id, at) where action = 'agent.signed_in';
