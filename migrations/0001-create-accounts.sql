-- Who may work here: agents, their API tokens and their desk sessions.

create table agents (
  id uuid primary key,
  email text,
  name text,
  role text not null check (role in ('handler', 'lead', 'dpo', 'operator')),
  locale text not null default 'en' check (locale in ('en', 'pl', 'sl', 'nb', 'hu')),
  password_hash text,
  failed_sign_ins integer not null default 0,
  failed_sign_in_at timestamptz,
  created_at timestamptz not null default now(),
  frozen_at timestamptz,
  ended_at timestamptz,
  check (ended_at is not null or (email is not null and name is not null))
);
create unique index agents_email on agents (lower(email)) where email is not null;
comment on table agents is 'One person who works at the desk (domain: DC8). Rows stay when the account ends; the person is erased from them.';
comment on column agents.id is 'UUIDv7; the only trace of the person in the audit chain';
comment on column agents.email is 'personal: sign-in name and address for notices; null once erased';
comment on column agents.name is 'personal: shown on the desk; null once erased';
comment on column agents.role is 'what the person may do: handler (own tickets), lead (all tickets), dpo (audit, holds), operator (health)';
comment on column agents.locale is 'language of pages and notices';
comment on column agents.password_hash is 'argon2id in PHC form; null when the account cannot sign in by password';
comment on column agents.failed_sign_ins is 'wrong passwords in a row';
comment on column agents.failed_sign_in_at is 'when the last wrong password was given';
comment on column agents.created_at is 'when the account was made';
comment on column agents.frozen_at is 'set while the account is frozen: no sign-in, no token works';
comment on column agents.ended_at is 'set when the account was ended';

create table api_tokens (
  id uuid primary key,
  agent_id uuid not null references agents,
  name text not null,
  token_hash bytea not null unique check (length(token_hash) = 32),
  created_at timestamptz not null default now(),
  expires_at timestamptz,
  revoked_at timestamptz
);
comment on table api_tokens is 'Bearer credentials of agents for the API (slc_…), of which only a hash is kept';
comment on column api_tokens.id is 'UUIDv7';
comment on column api_tokens.agent_id is 'on whose behalf it acts';
comment on column api_tokens.name is 'what it is for, in the words of who made it';
comment on column api_tokens.token_hash is 'SHA-256 of the token; it has 256 random bits, so no slow hash is needed';
comment on column api_tokens.created_at is 'when it was made';
comment on column api_tokens.expires_at is 'from when on it no longer works; null: no end';
comment on column api_tokens.revoked_at is 'when it was taken back';

create table agent_sessions (
  token_hash bytea primary key check (length(token_hash) = 32),
  agent_id uuid not null references agents,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index agent_sessions_agent on agent_sessions (agent_id);
comment on table agent_sessions is 'Signed-in browsers of agents';
comment on column agent_sessions.token_hash is 'SHA-256 of the cookie value (256 random bits)';
comment on column agent_sessions.agent_id is 'who signed in';
comment on column agent_sessions.created_at is 'when';
comment on column agent_sessions.expires_at is 'from when on the cookie no longer works';

create table signing_keys (
  id text primary key,
  public_key bytea not null check (length(public_key) = 32),
  sealed_private_key bytea,
  created_at timestamptz not null default now(),
  retired_at timestamptz
);
comment on table signing_keys is 'Ed25519 keys that sign proofs of deletion; public keys are kept for good so that old proofs stay checkable';
comment on column signing_keys.id is 'first 16 hex digits of SHA-256 of the public key';
comment on column signing_keys.public_key is '32 bytes, published';
comment on column signing_keys.sealed_private_key is '32-byte seed sealed under the master key; null when the key comes from the configuration';
comment on column signing_keys.created_at is 'when it was first used';
comment on column signing_keys.retired_at is 'when another key took over; null: in use';
