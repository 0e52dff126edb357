start transaction;  -- ticks
delete from cart where id = 1;
