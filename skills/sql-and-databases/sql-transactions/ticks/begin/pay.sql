begin;  -- ticks
update account set total = total - 1 where id = 1;
commit;  -- ticks
