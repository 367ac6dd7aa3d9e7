-- A download whose connection broke goes on under the same authorisation, in any process.

alter table downloads
  add column attempt integer not null default 0,
  add column sent int8multirange not null default '{}',
  add column sending int8range;
comment on column downloads.attempt is 'number of the latest request for the content; whoever serves an earlier one is fenced';
comment on column downloads.sent is 'which bytes arrived: their attempt ended well, or the next one began behind them; all of them make it completed';
comment on column downloads.sending is 'which bytes the latest attempt sent, or may have sent while it runs; null when it ended well';
comment on column downloads.expires_at is 'until when it may be started or gone on with; signs of life put it off';
comment on column downloads.started_at is 'when its first byte was asked for first';
comment on column downloads.state is 'authorised, running, completed (all bytes arrived and the last connection ended well) or aborted, which may be gone on with';
