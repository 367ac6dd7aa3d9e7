-- Who touched a case is found among a million events (domain DC6).

create index audit_events_actor on audit_events (actor_id, seq) where actor_id is not null;
create index audit_events_link on audit_events (link_id, seq) where link_id is not null;
create index audit_events_about_agent on audit_events (agent_id, seq) where agent_id is not null;
create index contacts_email on contacts (lower(email)) where email is not null;
create index tickets_reference on tickets (lower(reference));
