-- Whoever receives a link by mistake says so, and is heard once.

alter table links add column disowned_at timestamptz;
comment on column links.disowned_at is 'when its receiver said that they did not ask for it; the handler is told once';
