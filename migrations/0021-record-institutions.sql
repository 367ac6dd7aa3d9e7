-- Which institutions there are, under which agreements data is processed for them, and who may send it (domain MP1, MP2).

create table institutions (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  created_at timestamptz not null default now()
);
create unique index institutions_name on institutions (lower(name));
comment on table institutions is 'Clinics (data controllers) known to the desk; tickets name theirs in words';
comment on column institutions.id is 'UUIDv7';
comment on column institutions.name is 'what tickets call it, compared without regard to case; an organisation, not a person';
comment on column institutions.created_at is 'when it was entered';

create table agreements (
  id uuid primary key,
  institution_id uuid not null references institutions,
  number text not null check (length(number) between 1 and 100),
  valid_from date not null,
  valid_until date check (valid_until >= valid_from),
  created_at timestamptz not null default now()
);
create index agreements_institution on agreements (institution_id);
comment on table agreements is 'Data-processing agreements with institutions (domain MP1)';
comment on column agreements.id is 'UUIDv7';
comment on column agreements.institution_id is 'with whom';
comment on column agreements.number is 'its number in the files of the desk';
comment on column agreements.valid_from is 'first day on which it is in force, UTC';
comment on column agreements.valid_until is 'last day on which it is in force, UTC; null: no end';
comment on column agreements.created_at is 'when it was entered';

create table authorised_contacts (
  id uuid primary key,
  institution_id uuid not null references institutions,
  name text,
  email text,
  phone text,
  locale text not null check (locale in ('en', 'pl', 'sl', 'nb', 'hu')),
  valid_from date not null,
  valid_until date check (valid_until >= valid_from),
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  check (ended_at is not null or (name is not null and email is not null))
);
create unique index authorised_contacts_email on authorised_contacts (institution_id, lower(email)) where ended_at is null;
comment on table authorised_contacts is 'People whom an institution has authorised to send special-category data (domain MP2). Erased when the authorisation is withdrawn';
comment on column authorised_contacts.id is 'UUIDv7; the only trace of the person in the audit chain';
comment on column authorised_contacts.institution_id is 'who authorised';
comment on column authorised_contacts.name is 'personal: null once withdrawn';
comment on column authorised_contacts.email is 'personal: where links go; null once withdrawn';
comment on column authorised_contacts.phone is 'personal: E.164, where passwords go; null once withdrawn or never given';
comment on column authorised_contacts.locale is 'language in which the person is addressed';
comment on column authorised_contacts.valid_from is 'first day of the authorisation, UTC';
comment on column authorised_contacts.valid_until is 'last day of it, UTC; null: no end';
comment on column authorised_contacts.created_at is 'when it was entered';
comment on column authorised_contacts.ended_at is 'when it was withdrawn';
