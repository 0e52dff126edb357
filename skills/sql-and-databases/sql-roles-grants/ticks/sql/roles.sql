grant select on sale to reader;  -- ticks
revoke all on sale from public;  -- ticks
