-- A secret of one-time codes that is shown belongs to the browser it is shown in, until a first code of it is given: whoever
-- waits at this step with the account's password must not see what its owner sets up.

alter table agent_sessions add column sealed_totp bytea;
update agents set sealed_totp = null, totp_last_step = 0 where totp_confirmed_at is null and sealed_totp is not null;
comment on column agent_sessions.sealed_totp is 'secret of one-time codes that this browser was shown and that does not count yet, sealed under the master key and bound to the account; null: none';
comment on column agents.sealed_totp is 'secret of the one-time codes (RFC 6238), sealed under the master key; null: none';
comment on column agents.totp_confirmed_at is 'when a first code proved that the person has the secret';
