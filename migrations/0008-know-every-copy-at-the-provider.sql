-- An SMS whose answer was lost is sent again, and then the provider keeps two of it. Each has its text erased there.

create table message_copies (
  provider_id text primary key,
  message_id uuid not null references messages,
  created_at timestamptz not null default now(),
  redact_after timestamptz,
  redacted_at timestamptz
);
create index message_copies_message on message_copies (message_id);
create index message_copies_to_redact on message_copies (redact_after) where redact_after is not null;
comment on table message_copies is 'Further copies of an SMS at the provider, known only from its reports: sent again after an answer was lost, or canceled while it was on its way there';
comment on column message_copies.provider_id is 'the provider''s id of the copy (Twilio: MessageSid)';
comment on column message_copies.message_id is 'the message it is a copy of';
comment on column message_copies.created_at is 'when the provider first reported it';
comment on column message_copies.redact_after is 'when to erase the text at the provider; null: done';
comment on column message_copies.redacted_at is 'when the text was erased at the provider';
