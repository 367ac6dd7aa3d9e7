-- Every token ends. Those made without an end get the default one, from now on; whatever the version before still makes without
-- one is read as if it ended so long after it was made.

update api_tokens set expires_at = now() + interval '90 days' where expires_at is null and revoked_at is null;
create index api_tokens_live on api_tokens (agent_id, id) where revoked_at is null;
comment on column api_tokens.expires_at is 'from when on it no longer works; null only where the version before made it: 90 days after that';
