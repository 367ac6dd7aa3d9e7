-- How the desk's pages are shown to an agent: in which language, and by which clock.

alter table agents
  add column page_locale text check (page_locale in ('en', 'pl', 'sl', 'nb', 'hu')),
  add column time_zone text check (length(time_zone) <= 100);
comment on column agents.page_locale is 'language of the desk''s pages, if it is not the browser''s';
comment on column agents.time_zone is 'IANA name of the zone in which times are shown, if it is not the language''s';
