update account set total = total - 1;
rollback;  -- ticks
