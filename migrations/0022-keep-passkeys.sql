-- Passkeys as second factors, and the challenges that browsers must sign with them.

create table agent_passkeys (
  id uuid primary key,
  agent_id uuid not null references agents,
  name text not null,
  credential_id bytea not null unique check (length(credential_id) between 1 and 1023),
  public_key bytea not null,
  sign_count bigint not null check (sign_count >= 0),
  transports text[] not null,
  created_at timestamptz not null default now(),
  last_used_at timestamptz
);
create index agent_passkeys_agent on agent_passkeys (agent_id);
comment on table agent_passkeys is 'Passkeys (WebAuthn credentials) of agents; rows go when the passkey is removed or the account ends';
comment on column agent_passkeys.id is 'UUIDv7; names the passkey in the audit chain';
comment on column agent_passkeys.agent_id is 'whose';
comment on column agent_passkeys.name is 'personal: what its owner calls it';
comment on column agent_passkeys.credential_id is 'the authenticator''s own name for it';
comment on column agent_passkeys.public_key is 'COSE key with which its signatures are checked';
comment on column agent_passkeys.sign_count is 'signatures that the authenticator had counted when it was last used; 0: it does not count';
comment on column agent_passkeys.transports is 'how browsers reach the authenticator, as they told when it was added';
comment on column agent_passkeys.created_at is 'when it was added';
comment on column agent_passkeys.last_used_at is 'when it was last used; null: never';

create table passkey_challenges (
  session_hash bytea not null references agent_sessions on delete cascade,
  purpose text not null check (purpose in ('enrol', 'add', 'sign_in', 'unlock')),
  challenge_hash bytea not null check (length(challenge_hash) = 32),
  expires_at timestamptz not null,
  primary key (session_hash, purpose)
);
comment on table passkey_challenges is 'What a browser was asked to sign just now: one for each purpose of a session, each good once; a used one is deleted';
comment on column passkey_challenges.session_hash is 'the session that may answer; its end takes the challenge with it';
comment on column passkey_challenges.purpose is 'enrol: the first factor; add: another one, asked for with the password; sign_in: the second step; unlock: a session that was left alone';
comment on column passkey_challenges.challenge_hash is 'SHA-256 of the challenge (256 random bits)';
comment on column passkey_challenges.expires_at is 'from when on it is worth nothing';
