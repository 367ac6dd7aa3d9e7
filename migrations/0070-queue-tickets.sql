-- A ticket may have nobody who answers for it: it is in the team's queue until somebody takes it. Whoever handles tickets sees
-- the queue, so they are told of what happens in it; "-" stands for nobody. A version from before shows no such ticket.
alter table tickets alter column handler_id drop not null;
comment on column tickets.handler_id is 'the agent who answers for it; null: nobody yet, it is in the team''s queue';
create index tickets_unassigned on tickets (id) where handler_id is null;

create or replace function tell_ticket_events() returns trigger language plpgsql as $$
begin
  perform pg_notify('sluice_tickets', t.id::text || ' ' || coalesce(t.handler_id::text, '-'))
    from tickets t where t.id in (select ticket_id from written);
  perform pg_notify('sluice_tickets', ticket_id::text || ' ' || coalesce(data ->> 'from', '-'))
    from written where action in ('ticket.reassigned', 'ticket.taken', 'ticket.queued') and ticket_id is not null;
  return null;
end $$;
