-- Uploads that go on over many requests and processes (tus): how far they are, who writes now, and what is durable.

alter table uploads
  add column method text not null default 'form' check (method in ('form', 'tus')),
  add column declared_bytes bigint check (declared_bytes > 0),
  add column received_bytes bigint not null default 0 check (received_bytes >= 0 and received_bytes <= declared_bytes),
  add column part_segments integer check (part_segments > 0),
  add column store_handle text,
  add column rest_name text unique,
  add column rest_object text,
  add column cuts integer not null default 0,
  add column writer_id uuid,
  add column writer_until timestamptz,
  add column byte_at timestamptz;
comment on column uploads.method is 'form: one request; tus: as many as it takes';
comment on column uploads.declared_bytes is 'tus: the length announced at creation, in bytes';
comment on column uploads.received_bytes is 'tus: bytes that are durable; a resumed upload builds on exactly these';
comment on column uploads.part_segments is 'tus: segments in each part of the object but the last';
comment on column uploads.store_handle is 'tus: the object store''s handle of the unfinished object; null before the first part';
comment on column uploads.rest_name is 'tus: random beginning of the names of objects with what does not fill a part yet';
comment on column uploads.rest_object is 'tus: name of the one that counts; null: none, all durable bytes are in parts';
comment on column uploads.cuts is 'tus: how often a request broke off; after the first, parts are gathered before they are sent, so that nothing received is lost again';
comment on column uploads.writer_id is 'tus: the request that may write now';
comment on column uploads.writer_until is 'tus: until when, unless it renews';
comment on column uploads.byte_at is 'tus: when the last byte came; a writer that received none for 2 s may be replaced';

create table upload_parts (
  upload_id uuid not null references uploads on delete cascade,
  number integer not null check (number between 1 and 10000),
  tag text not null,
  length bigint not null check (length > 0),
  primary key (upload_id, number)
);
comment on table upload_parts is 'tus: durable parts of the unfinished object in the store';
comment on column upload_parts.upload_id is 'the upload';
comment on column upload_parts.number is 'position, from 1';
comment on column upload_parts.tag is 'what the store needs to put the object together (S3: ETag)';
comment on column upload_parts.length is 'sealed bytes';
