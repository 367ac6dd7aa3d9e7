-- Taking the lease of an upload is no byte of it: who asks for its turn again and again and sends nothing puts off no end.
alter table uploads add column writer_since timestamptz;
comment on column uploads.writer_since is 'tus: when the writer took its lease; it may be replaced when for 2 s it received no byte (byte_at)';
comment on column uploads.byte_at is 'tus: when the last byte came; from then on the upload has its promised time (ttl_hours)';
