-- An attempt that breaks off tells what the network took of it from what was only written to the connection.

comment on column downloads.handed_out is 'which bytes the network surely took, by attempts that ended in order or broke off';
comment on column downloads.noted_out is 'which other bytes may have left: in attempts whose process died or was fenced, as far as they were noted before they leave; in those that broke off, as far as they were written';
