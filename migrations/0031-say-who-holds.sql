-- A legal hold is set by a person, and says so (domain: DC4). The reason given is a note of the audit log.
alter table tickets add column held_by uuid references agents;
comment on column tickets.held_by is 'the agent who set the legal hold; null when none lies on it, or when it was set by hand';
