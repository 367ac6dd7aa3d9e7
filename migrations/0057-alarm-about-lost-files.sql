-- Operators are told of more: a stored file that is lost or damaged, a master key that is missing, a store that is full.
-- Which kinds there are is said once, in domain/alarm.ts; here only that it is one word.

alter table alarms
  drop constraint alarms_kind_check,
  add constraint alarms_kind_check check (kind ~ '^[a-z_]{1,40}$');
