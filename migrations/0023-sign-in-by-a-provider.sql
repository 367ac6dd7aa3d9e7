-- Sign-in by an OpenID Connect provider.

create table agent_identities (
  issuer text not null,
  subject text not null,
  agent_id uuid not null references agents,
  linked_at timestamptz not null default now(),
  primary key (issuer, subject),
  unique (issuer, agent_id)
);
create index agent_identities_agent on agent_identities (agent_id);
comment on table agent_identities is 'Who an account is at an identity provider: one person there, one account here. Rows go when the account ends or is given a new start';
comment on column agent_identities.issuer is 'the provider';
comment on column agent_identities.subject is 'personal: the person''s id there';
comment on column agent_identities.agent_id is 'whose account it opens';
comment on column agent_identities.linked_at is 'when a verified address first led from one to the other';

create table identity_requests (
  state_hash bytea primary key check (length(state_hash) = 32),
  browser_hash bytea not null check (length(browser_hash) = 32),
  expires_at timestamptz not null
);
comment on table identity_requests is 'Browsers that were sent to the identity provider and may come back once; a used row is deleted';
comment on column identity_requests.state_hash is 'SHA-256 of the state (256 random bits)';
comment on column identity_requests.browser_hash is 'SHA-256 of the cookie that the browser was given (256 random bits); nonce and PKCE verifier are derived of it';
comment on column identity_requests.expires_at is 'from when on it is worth nothing';
