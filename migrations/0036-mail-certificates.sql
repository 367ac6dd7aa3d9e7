-- The clinic's contact may get the certificate of destruction by mail. Whoever it goes to is forgotten last.
alter table tickets add column certificate_wanted boolean not null default false;
comment on column tickets.certificate_wanted is 'whoever closed it wants the certificate mailed to the contact before the contact is erased';
-- One mail per person, also where two sweeps meet.
create unique index messages_certificate on messages (ticket_id, contact_id) where template = 'certificate';
