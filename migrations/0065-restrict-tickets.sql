-- A ticket may be restricted: it is kept and nothing is done with it (domain DC4). And looking at a ticket of somebody else is
-- on record once a session (domain MM1).

alter table tickets
  add column restricted_at timestamptz,
  add column restricted_by uuid references agents;
comment on column tickets.restricted_at is 'since when nothing of it is fetched, sent or destroyed; null: not restricted';
comment on column tickets.restricted_by is 'who set the restriction';
create index tickets_kept on tickets (id) where held_at is not null or restricted_at is not null;

create table ticket_proposals (
  ticket_id uuid not null references tickets,
  kind text not null check (kind in ('hold', 'restriction')),
  act text not null check (act in ('set', 'lift')),
  proposed_by uuid not null references agents,
  proposed_at timestamptz not null default now(),
  primary key (ticket_id, kind)
);
comment on table ticket_proposals is 'Where nobody is a data-protection officer, one lead proposes a hold or a restriction and another decides; good for a week';
comment on column ticket_proposals.ticket_id is 'about which ticket';
comment on column ticket_proposals.kind is 'a legal hold or a restriction';
comment on column ticket_proposals.act is 'whether to set or to lift it';
comment on column ticket_proposals.proposed_by is 'the lead who proposes it';
comment on column ticket_proposals.proposed_at is 'when';

create table ticket_views (
  viewer bytea not null check (length(viewer) = 32),
  ticket_id uuid not null references tickets,
  seen_at timestamptz not null default now(),
  primary key (viewer, ticket_id)
);
create index ticket_views_seen on ticket_views (seen_at);
comment on table ticket_views is 'Which tickets of others were looked at in a session, so that each is recorded once; rows go after twelve hours';
comment on column ticket_views.viewer is 'hash of the session or the token';
comment on column ticket_views.ticket_id is 'what was looked at';
comment on column ticket_views.seen_at is 'when it was recorded';
