-- Whoever holds a link and its password could have uploads refused without end: each left a row and two entries, and a ticket
-- with a hundred thousand of them was slow to show. Refusals are counted, and lists of a ticket are read in pages.
alter table links
  add column refused_uploads integer not null default 0 check (refused_uploads >= 0),
  add column upload_begun_at timestamptz,
  add column merged_uploads integer not null default 0 check (merged_uploads >= 0);
comment on column links.refused_uploads is 'uploads that were refused or broke off; beyond ten of them each further one waits';
comment on column links.upload_begun_at is 'when the last upload was begun, from which the pause is counted';
comment on column links.merged_uploads is 'refused uploads without bytes whose rows the sweep merged into this number; their audit entries stay';

create index uploads_ticket_newest on uploads (ticket_id, id);
create index uploads_ticket_kept on uploads (ticket_id, id) where state <> 'rejected';
create index uploads_refused on uploads (link_id, id) where state = 'rejected';
create index uploads_ticket_refused on uploads (ticket_id, id) where state = 'rejected';
create index uploads_receiving on uploads (link_id) where state = 'receiving';
drop index uploads_ticket;
create index downloads_newest on downloads (upload_id, (state = 'completed'), id);
drop index downloads_upload;
create index links_ticket_newest on links (ticket_id, id);
drop index links_ticket;
create index links_with_many_refusals on links (id) where refused_uploads - merged_uploads > 20;

create index agents_by_name on agents ((ended_at is not null), coalesce(lower(name), ''), id);
create index api_tokens_newest on api_tokens (agent_id, id);
drop index api_tokens_agent;
create index authorised_contacts_by_name on authorised_contacts (institution_id, lower(name), id)
  where ended_at is null and ending_at is null;
create index authorised_contacts_by_email on authorised_contacts (lower(email)) where ended_at is null and ending_at is null;
create index agreements_newest on agreements (institution_id, id);
drop index agreements_institution;
create index webhook_deliveries_failed on webhook_deliveries (webhook_id) where state = 'failed';
create index download_approvals_live_newest on download_approvals (id) where state in ('waiting', 'approved');

-- a row of an upload that goes is looked for in whatever refers to it
create index messages_upload on messages (upload_id) where upload_id is not null;
create index webhook_deliveries_upload on webhook_deliveries (upload_id) where upload_id is not null;
create index download_approvals_upload on download_approvals (upload_id);
