-- A sweep takes uploads in the order in which their objects lie in the store, so that it can look for many at once.
-- "C" is the order of the stores: byte by byte.
create index uploads_unfinished_names on uploads (object_name collate "C")
  where state in ('receiving', 'stored', 'delivered', 'purging');
