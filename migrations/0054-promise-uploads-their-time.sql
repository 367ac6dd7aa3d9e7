-- What an upload over several requests was promised (Upload-Expires) stands in its row: link, sweep and answers go by the same.
alter table uploads add column ttl_hours int check (ttl_hours > 0);
comment on column uploads.ttl_hours is 'hours that an unfinished upload over several requests lives after its last byte, as its sender was told; null for forms, and where an earlier version announced it';
