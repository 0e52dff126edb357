delete from account;
rollback;  -- ticks
