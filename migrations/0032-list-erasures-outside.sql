-- What was erased stands in a list outside of the database, so that a restored dump cannot bring it back (domain: DC3, AS3).
-- An erasure is decided here, then stands in the list, then is done here: each step knows what a death behind the one before left.

create table installation (
  singleton boolean primary key default true check (singleton),
  id uuid not null default gen_random_uuid(),
  created_at timestamptz not null default now()
);
insert into installation default values;
comment on table installation is 'What this installation calls itself in what it keeps or publishes elsewhere';
comment on column installation.singleton is 'there is one row';
comment on column installation.id is 'random; the same in every dump and restore of this database';
comment on column installation.created_at is 'when the database learned it';

create table erasure_batches (
  id uuid primary key,
  begun_at timestamptz not null default now(),
  listed_at timestamptz
);
create index erasure_batches_listed on erasure_batches (listed_at);
comment on table erasure_batches is 'Batches of erased ids in the list kept outside. A row is there before its batch: a batch without a row came after this dump';
comment on column erasure_batches.id is 'UUIDv7, the name of the batch in the list';
comment on column erasure_batches.begun_at is 'when it was to be written';
comment on column erasure_batches.listed_at is 'when what it lists was done, which is after it stood in the list; null: its process died, the batch may be there or not';

alter table tickets add column erasing_at timestamptz;
comment on column tickets.erasing_at is 'when it was decided that its personal data goes, before that was listed outside and done; from then on no hold can be set';
alter table agents add column ending_at timestamptz;
comment on column agents.ending_at is 'when it was decided that the account ends, before that was listed outside and done; it works no more';
alter table authorised_contacts add column ending_at timestamptz;
comment on column authorised_contacts.ending_at is 'when it was decided to withdraw it, before that was listed outside and done';
