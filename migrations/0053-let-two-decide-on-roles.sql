-- Nobody becomes lead, data-protection officer or operator on one person's word: what is asked for at the desk waits for a second.

create table role_requests (
  id uuid primary key,
  agent_id uuid not null references agents,
  role text not null check (role in ('lead', 'dpo', 'operator')),
  asked_by uuid not null references agents,
  state text not null default 'waiting' check (state in ('waiting', 'approved', 'refused', 'replaced')),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  decided_by uuid references agents,
  decided_at timestamptz,
  check (asked_by <> agent_id),
  check (decided_by <> asked_by and decided_by <> agent_id),
  check ((decided_by is null) = (decided_at is null)),
  check ((state in ('approved', 'refused')) = (decided_by is not null))
);
create unique index role_requests_waiting on role_requests (agent_id) where state = 'waiting';
comment on table role_requests is 'What was asked for at the desk: that an account become lead, dpo or operator. A second person of these roles decides';
comment on column role_requests.id is 'UUIDv7';
comment on column role_requests.agent_id is 'the account that is to have the role; invited by mail once it is approved, if nobody has entered it yet';
comment on column role_requests.role is 'the role that is asked for';
comment on column role_requests.asked_by is 'the operator who asks; neither the account itself nor the one who decides';
comment on column role_requests.state is 'waiting (until expires_at), approved, refused, or replaced by another request for the account';
comment on column role_requests.created_at is 'when it was asked for';
comment on column role_requests.expires_at is 'until when it may be decided';
comment on column role_requests.decided_by is 'who approved or refused';
comment on column role_requests.decided_at is 'when';
