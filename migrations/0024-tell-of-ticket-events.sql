-- Whoever looks at a ticket learns at once that something happened on it: whatever is recorded of a ticket is told, in the
-- transaction that records it, to all processes that listen. Told are ids: the ticket's, its handler's, and its handler's
-- before where it was given to somebody else.
create function tell_ticket_events() returns trigger language plpgsql as $$
begin
  perform pg_notify('sluice_tickets', t.id::text || ' ' || t.handler_id::text)
    from tickets t where t.id in (select ticket_id from written);
  perform pg_notify('sluice_tickets', ticket_id::text || ' ' || (data ->> 'from'))
    from written where action = 'ticket.reassigned' and ticket_id is not null;
  return null;
end $$;
comment on function tell_ticket_events() is 'notifies the channel sluice_tickets with "ticket handler" for each ticket that something was recorded of';

create trigger audit_events_are_told after insert on audit_events
  referencing new table as written for each statement execute function tell_ticket_events();
