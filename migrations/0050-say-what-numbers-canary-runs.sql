comment on column canary_runs.id is 'in the order in which they began';
