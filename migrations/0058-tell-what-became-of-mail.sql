-- What became of a mail after the next server took it, and who is told.

alter table messages
  add column bounce_id text unique check (bounce_id ~ '^[0-9a-f]{32}$'),
  add column to_team boolean not null default false,
  drop constraint messages_check,
  add constraint messages_receiver check (num_nonnulls(contact_id, agent_id) + to_team::int = 1);
comment on column messages.bounce_id is 'mail: how servers on the way name it in their reports (ENVID, return path); random, so that nobody can make up a report';
comment on column messages.to_team is 'the receiver is the address that is set for the whole team';

alter table links
  add column lives_hours integer check (lives_hours between 1 and 720),
  add column reminded_end timestamptz,
  add column request text check (length(request) between 1 and 300);
comment on column links.lives_hours is 'how many hours it was given when it was issued or extended last; null: before that was noted';
comment on column links.reminded_end is 'the end (expires_at) of which the clinic was reminded; null: of none';
comment on column links.request is 'personal: what the desk asks for, in a line of free words shown on the clinic''s page; erased after the ticket''s purge';
-- Those that live now were sent under the rules before: nobody is reminded of all of them at once.
update links set lives_hours = greatest(1, least(720, ceil(extract(epoch from expires_at - created_at) / 3600)));
