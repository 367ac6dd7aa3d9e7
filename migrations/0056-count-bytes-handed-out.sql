-- What of a file left for the network counts, whether or not somebody said that all of it arrived.

alter table downloads
  add column handed_out int8multirange not null default '{}',
  add column noted_out int8multirange not null default '{}';
comment on column downloads.handed_out is 'which bytes were handed to the network, by attempts that ended in order';
comment on column downloads.noted_out is 'which bytes may have left in attempts whose process died or was fenced: as far as they were noted before they leave';
comment on column downloads.sending is 'which bytes the latest attempt sent, or may have sent while it runs; null when it ended well or nothing left';
comment on column downloads.state is 'authorised (also again, where an attempt failed before its first byte left), running, completed (all bytes arrived and the last connection ended well) or aborted, which may be gone on with';
comment on column downloads.ended_at is 'when it completed or broke off; of a process that died, its last sign of life';

-- of completed ones from before `sent` was kept, all bytes
update downloads d set
  handed_out = d.sent + case when d.state = 'completed' then int8multirange(int8range(0, u.size_bytes)) else '{}' end
    + case when d.state = 'aborted' then coalesce(int8multirange(d.sending), '{}') else '{}' end
from uploads u where u.id = d.upload_id and d.started_at is not null;

alter table uploads add column fetched_at timestamptz;
comment on column uploads.fetched_at is 'when all of its bytes, or all but so few that the file is as good as had, first had left over all downloads; the grace begins here';
comment on column uploads.delivered_at is 'when it was first downloaded completely, and said to have arrived';
comment on column uploads.discarded_at is 'when the handler gave it up at closing, of which not all had been fetched';
update uploads set fetched_at = delivered_at where delivered_at is not null;
