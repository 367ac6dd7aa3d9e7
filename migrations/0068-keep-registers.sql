-- The registers of data protection: what the desk enters of sub-processors and of its own people, what was exported, and
-- when each register was looked through (domain AS4, AS5, DC1). All else in them is derived from what happened.

create table sub_processors (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  service text not null check (length(service) between 1 and 200),
  purpose text not null check (length(purpose) between 1 and 500),
  country text not null check (country ~ '^[A-Z]{2}$'),
  contract text not null check (length(contract) between 1 and 200),
  safeguards text not null default '' check (length(safeguards) <= 500),
  hosts text[] not null default '{}' check (cardinality(hosts) <= 20),
  valid_from date not null,
  valid_until date check (valid_until >= valid_from),
  created_by uuid not null references agents,
  created_at timestamptz not null default now()
);
comment on table sub_processors is 'Whoever processes data for the desk (domain AS5). Never deleted: an entry ends';
comment on column sub_processors.id is 'UUIDv7';
comment on column sub_processors.name is 'the company';
comment on column sub_processors.service is 'what it provides, such as object storage or SMS';
comment on column sub_processors.purpose is 'what data it gets for what';
comment on column sub_processors.country is 'where it processes, ISO 3166-1 alpha-2';
comment on column sub_processors.contract is 'the contract with it, by number or date';
comment on column sub_processors.safeguards is 'why data may go to a country outside the EEA; empty where it does not';
comment on column sub_processors.hosts is 'its host names, each with all subdomains: held against the configuration';
comment on column sub_processors.valid_from is 'first day, UTC';
comment on column sub_processors.valid_until is 'last day, UTC; null: no end';
comment on column sub_processors.created_by is 'who entered it';
comment on column sub_processors.created_at is 'when it was entered';

create table register_reviews (
  id uuid primary key,
  register text not null check (register in ('people', 'sub-processors', 'transfers', 'processing', 'agreements')),
  reviewed_at timestamptz not null default now(),
  reviewed_by uuid not null references agents,
  outcome text not null check (outcome in ('nothing_to_change', 'changed')),
  note text not null default '' check (length(note) <= 500)
);
create index register_reviews_register on register_reviews (register, reviewed_at desc);
comment on table register_reviews is 'That somebody looked a register through (domain DC1), also where nothing was to change';
comment on column register_reviews.id is 'UUIDv7';
comment on column register_reviews.register is 'which';
comment on column register_reviews.reviewed_at is 'when';
comment on column register_reviews.reviewed_by is 'by whom';
comment on column register_reviews.outcome is 'nothing_to_change or changed';
comment on column register_reviews.note is 'what was changed, about the register and not about a person';

create table register_exports (
  id uuid primary key,
  register text not null check (register in ('people', 'sub-processors', 'transfers', 'processing', 'agreements')),
  edition timestamptz not null,
  format text not null check (format in ('json', 'csv', 'pdf')),
  entries integer not null check (entries >= 0),
  sha256 bytea not null check (length(sha256) = 32),
  exported_by uuid references agents
);
create index register_exports_register on register_exports (register, edition desc);
comment on table register_exports is 'Editions of registers that left the service';
comment on column register_exports.id is 'UUIDv7';
comment on column register_exports.register is 'which';
comment on column register_exports.edition is 'when it was drawn up, which also calls it';
comment on column register_exports.format is 'json (signed), csv or pdf';
comment on column register_exports.entries is 'how many lines it has';
comment on column register_exports.sha256 is 'SHA-256 of the file';
comment on column register_exports.exported_by is 'by whom; null: by a command, or published where anchors go';

alter table agents
  add column authorisation text check (length(authorisation) <= 200),
  add column trained_on date,
  add column secrecy_accepted_at timestamptz,
  add column secrecy_sha256 bytea check (length(secrecy_sha256) = 32);
comment on column agents.authorisation is 'the document by which this person may process data, by number or date (domain AS4)';
comment on column agents.trained_on is 'the day of the latest training in data protection';
comment on column agents.secrecy_accepted_at is 'when the undertaking of secrecy was accepted';
comment on column agents.secrecy_sha256 is 'SHA-256 of its text as it was shown, UTF-8';
