-- Every column that holds, or may hold, something about a person says so in its comment: the map of personal data
-- (src/compliance/personal-data.ts) is held against these. And the table of migrations gets its comments.

comment on column api_tokens.name is 'personal: what it is for, in the words of who made it, which may name people';
comment on column outbox_page.sealed_content is 'personal: receiver, subject and text sealed under the master key';
comment on column sms_counts.number_mac is 'personal: keyed hash of the number, which counts it without keeping it';

comment on table schema_migrations is 'Migrations that this database has had';
comment on column schema_migrations.name is 'name of the file in migrations/';
comment on column schema_migrations.sha256 is 'SHA-256 of the file when it ran, in hex: a file that changed afterwards is refused';
comment on column schema_migrations.applied_at is 'when it ran';
