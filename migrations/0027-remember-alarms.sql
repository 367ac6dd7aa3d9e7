-- What is wrong with the service itself, so that several processes tell operators once.

create table alarms (
  kind text primary key check (kind in ('sweep_overdue', 'canary_failed')),
  began_at timestamptz not null default now()
);
comment on table alarms is 'What is wrong with the service now; a row is written with the mails that tell it, and goes when it is over';
comment on column alarms.kind is 'what is wrong';
comment on column alarms.began_at is 'when it was noticed';
