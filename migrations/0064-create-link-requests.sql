-- Somebody whom an institution has authorised may ask for a link on a page of ours. Of anybody else nothing is kept.

create table link_requests (
  id uuid primary key,
  contact_id uuid not null references authorised_contacts,
  asked_at timestamptz not null default now(),
  words text check (length(words) between 1 and 600),
  ended_at timestamptz,
  ticket_id uuid references tickets,
  check ((ended_at is null) = (words is not null)),
  check (ticket_id is null or ended_at is not null)
);
create index link_requests_open on link_requests (id) where ended_at is null;
create index link_requests_contact on link_requests (contact_id, asked_at);
create index link_requests_asked on link_requests (asked_at);
create index link_requests_ticket on link_requests (ticket_id) where ticket_id is not null;
comment on table link_requests is 'Requests for a link by people whom institutions have authorised; rows go ASK_DAYS after they were made';
comment on column link_requests.id is 'UUIDv7';
comment on column link_requests.contact_id is 'who is meant to have asked: whose address was given. Nobody has proved anything yet';
comment on column link_requests.asked_at is 'when; one an hour is taken of an address';
comment on column link_requests.words is 'personal: a line about what is wrong; null once a link was issued, the request was dismissed, or the authorisation withdrawn';
comment on column link_requests.ended_at is 'when that was';
comment on column link_requests.ticket_id is 'the ticket that was opened for it, whose subject the line became';

create table ask_counts (
  hour timestamptz primary key,
  asked integer not null check (asked > 0)
);
comment on table ask_counts is 'How often a link was asked for, whoever did: a number for each hour and nothing else, for a day';
comment on column ask_counts.hour is 'beginning of the hour';
comment on column ask_counts.asked is 'requests in it, also those beyond ASK_HOURLY_BUDGET and those with unknown addresses';
