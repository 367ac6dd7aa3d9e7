-- Which stores the uploads of this database lie in. A process that is set to others would find nothing there, and call it destroyed.

alter table installation
  add column object_store text,
  add column key_store text,
  add column stores_recorded_at timestamptz;
comment on column installation.object_store is 'where the sealed bytes of all live uploads lie: folder, or bucket, prefix and host; never a credential. Null: not known yet';
comment on column installation.key_store is 'where their keys lie, likewise';
comment on column installation.stores_recorded_at is 'when these places were recorded or accepted last';

alter table alarms
  add column seen_at timestamptz not null default now(),
  drop constraint alarms_kind_check,
  add constraint alarms_kind_check check
    (kind in ('sweep_overdue', 'canary_failed', 'stores_changed', 'stores_emptied', 'stores_unsafe', 'purge_blocked'));
comment on column alarms.seen_at is 'when it was noticed last; what only some processes can see is over when none has seen it for a while';
