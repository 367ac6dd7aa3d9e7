-- Trial runs through the whole service. What they make lies elsewhere and is gone with them; here stands only how they ended.

create table canary_runs (
  id bigint generated always as identity primary key,
  begun_at timestamptz not null,
  ended_at timestamptz not null default now(),
  failed_step text
);
comment on table canary_runs is 'The last trial runs of sluice canary; older ones are removed';
comment on column canary_runs.begun_at is 'when it began';
comment on column canary_runs.ended_at is 'when it ended';
comment on column canary_runs.failed_step is 'the step that did not go as it must; null: all went well';
