insert into account values (1);
rollback;  -- ticks
