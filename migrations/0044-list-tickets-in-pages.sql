-- The desk's list takes the few open tickets and those that the store refuses to destroy apart from the many closed ones.
create index tickets_open on tickets (handler_id, id) where state = 'open';
create index uploads_blocked on uploads (ticket_id) where blocked_at is not null and purged_at is null;
