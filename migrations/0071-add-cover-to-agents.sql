-- Somebody who is away names a colleague who works their tickets meanwhile. It ends by itself: whoever asks compares the times.
alter table agents
  add column cover_id uuid references agents,
  add column cover_from timestamptz,
  add column cover_until timestamptz,
  add constraint agents_cover check (
    (cover_id is null and cover_from is null and cover_until is null)
    or (cover_id is not null and cover_from is not null and cover_until > cover_from and cover_id <> id));
create index agents_covered on agents (cover_id) where cover_id is not null;
comment on column agents.cover_id is 'the colleague who sees and works this account''s tickets while its person is away; null: nobody';
comment on column agents.cover_from is 'personal: since when the person is away';
comment on column agents.cover_until is 'personal: until when the person is away, not including that moment; behind it the cover has ended';
