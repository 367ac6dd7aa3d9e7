-- The desk's own words for mails with links, by reason, where the institution has none of its own.

create table mail_templates (
  id uuid primary key,
  reason text not null check (length(reason) between 1 and 100),
  lines text not null check (length(lines) between 1 and 1000),
  created_at timestamptz not null default now()
);
create unique index mail_templates_reason on mail_templates (lower(reason));
comment on table mail_templates is 'The desk''s own words for mails with links, by reason; edited by leads';
comment on column mail_templates.id is 'UUIDv7';
comment on column mail_templates.reason is 'why a link is sent, such as a broken backup; about cases of a kind, not about a person';
comment on column mail_templates.lines is 'what stands in the mail: plain text without addresses of web pages';
comment on column mail_templates.created_at is 'when it was entered';

alter table links add column template_id uuid references mail_templates on delete set null;
create index links_template on links (template_id) where template_id is not null;
comment on column links.template_id is 'the words chosen for its mail, where the institution has none of its own';
