-- Under SECOND_APPROVAL a download may need the word of another lead.

create table download_approvals (
  id uuid primary key,
  upload_id uuid not null references uploads,
  agent_id uuid not null references agents,
  because text not null check (because in ('repeated', 'outside_hours')),
  reason text not null,
  state text not null default 'waiting' check (state in ('waiting', 'approved', 'refused', 'used', 'expired')),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  decided_by uuid references agents,
  decided_at timestamptz,
  download_id uuid unique references downloads,
  check (decided_by <> agent_id),
  check ((decided_by is null) = (decided_at is null)),
  check (state not in ('approved', 'refused', 'used') or decided_by is not null),
  check ((state = 'used') = (download_id is not null))
);
create unique index download_approvals_live on download_approvals (upload_id, agent_id) where state in ('waiting', 'approved');
create index download_approvals_waiting on download_approvals (id) where state = 'waiting';
comment on table download_approvals is 'What was asked of leads: that somebody may fetch an upload once more, or outside working hours. Words about it are notes of the audit log';
comment on column download_approvals.id is 'UUIDv7';
comment on column download_approvals.upload_id is 'what is to be fetched';
comment on column download_approvals.agent_id is 'who asks; never the one who decides';
comment on column download_approvals.because is 'why one person is not enough: the file was fetched before, or it is outside working hours';
comment on column download_approvals.reason is 'what for, from the controlled list of reasons for downloads';
comment on column download_approvals.state is 'waiting, approved (for one download), refused, used, or expired';
comment on column download_approvals.created_at is 'when it was asked for';
comment on column download_approvals.expires_at is 'until when it may be decided; once approved, until when it may be used';
comment on column download_approvals.decided_by is 'the lead who approved or refused';
comment on column download_approvals.decided_at is 'when';
comment on column download_approvals.download_id is 'the one download it was used for';
