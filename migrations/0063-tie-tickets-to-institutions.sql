-- Tickets know their institution by id, links know under which agreement and authorisation they were issued, and an
-- agreement can be ended, replaced and corrected without being lost (domain MP1, MP2).

alter table institutions
  add column legal_name text check (length(legal_name) between 1 and 300),
  add column registration text check (length(registration) between 1 and 100),
  add column address text check (length(address) between 1 and 500),
  add column privacy_email text check (length(privacy_email) between 3 and 254),
  add column health_data boolean not null default true;
comment on column institutions.legal_name is 'what the institution is called in its register';
comment on column institutions.registration is 'its number in that register';
comment on column institutions.address is 'its seat';
comment on column institutions.privacy_email is 'mailbox of the institution for matters of data protection; an office, not a person';
comment on column institutions.health_data is 'whether what it sends is health data';

alter table agreements
  add column ended_on date,
  add column end_reason text check (length(end_reason) between 1 and 500),
  add column succeeded_by uuid references agreements,
  add column succession text check (succession in ('replaced', 'corrected')),
  add check ((succeeded_by is null) = (succession is null));
create index agreements_succeeded on agreements (succeeded_by) where succeeded_by is not null;
comment on column agreements.ended_on is 'last day on which it was in force, UTC, where it ended before its time';
comment on column agreements.end_reason is 'why it ended, about the agreement and not about a person';
comment on column agreements.succeeded_by is 'the agreement that took its place';
comment on column agreements.succession is 'replaced: from a day on; corrected: it had been entered wrongly and counts no more';

alter table tickets add column institution_id uuid references institutions;
comment on column tickets.institution_id is 'which institution it is; null where its name is not on record';
update tickets t set institution_id = i.id from institutions i where lower(i.name) = lower(t.institution);
create index tickets_institution_id on tickets (institution_id);
create index tickets_untied on tickets (lower(institution)) where institution_id is null;

alter table links
  add column agreement_id uuid references agreements,
  add column authorised_contact_id uuid references authorised_contacts;
comment on column links.agreement_id is 'the agreement in force when it was issued; null where there was none';
comment on column links.authorised_contact_id is 'the authorisation of its contact when it was issued; null where there was none';
create index links_agreement on links (agreement_id) where agreement_id is not null;
create index links_authorised_contact on links (authorised_contact_id) where authorised_contact_id is not null;

create index audit_events_action on audit_events (action, seq);
