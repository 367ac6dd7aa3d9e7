-- Accounts get a second factor, an invitation, sessions that lock, and tokens that end.

alter table agents
  add column password_changed_at timestamptz,
  add column sealed_totp bytea,
  add column totp_confirmed_at timestamptz,
  add column totp_last_step bigint not null default 0;
update agents set password_changed_at = created_at where password_hash is not null;
comment on column agents.password_changed_at is 'when the password was last set; null: never';
comment on column agents.sealed_totp is 'secret of the one-time codes (RFC 6238), sealed under the master key; null: none';
comment on column agents.totp_confirmed_at is 'when a first code proved that the person has the secret; null: it does not count yet';
comment on column agents.totp_last_step is 'the 30-second step of the last code that was taken; no code works twice';
comment on column agents.failed_sign_ins is 'attempts at the password or the second factor that were begun since the last one that succeeded';
comment on column agents.failed_sign_in_at is 'when the last of them was begun';

create table agent_recovery_codes (
  agent_id uuid not null references agents,
  code_hash bytea not null check (length(code_hash) = 32),
  created_at timestamptz not null default now(),
  primary key (agent_id, code_hash)
);
comment on table agent_recovery_codes is 'Codes that each stand in once for a lost second factor; a used one is deleted';
comment on column agent_recovery_codes.agent_id is 'whose';
comment on column agent_recovery_codes.code_hash is 'SHA-256 of the code; it has 73 random bits';
comment on column agent_recovery_codes.created_at is 'when it was made';

create table agent_invitations (
  agent_id uuid primary key references agents,
  token_hash bytea not null unique check (length(token_hash) = 32),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
comment on table agent_invitations is 'Links by which a person sets the first password of an account, or a new one after losing it; a used one is deleted';
comment on column agent_invitations.agent_id is 'whose account it opens';
comment on column agent_invitations.token_hash is 'SHA-256 of the token in the mail (256 random bits)';
comment on column agent_invitations.created_at is 'when it was sent';
comment on column agent_invitations.expires_at is 'from when on it no longer works';

alter table agent_sessions
  add column stage text not null default 'full' check (stage in ('second_factor', 'enrol', 'renew', 'full')),
  add column seen_at timestamptz not null default now();
comment on column agent_sessions.stage is 'full, or what is still asked for: second_factor, enrol (one is to be set up) or renew (the password is too old)';
comment on column agent_sessions.seen_at is 'last request, to within half a minute; 15 minutes without one lock the session';

alter table api_tokens
  add column scope text not null default 'all' check (scope in ('all', 'read')),
  add column last_used_at timestamptz;
create index api_tokens_agent on api_tokens (agent_id);
comment on column api_tokens.scope is 'all: whatever the person may do; read: only what changes nothing and gives out no content';
comment on column api_tokens.last_used_at is 'last use, to within a minute';
