insert into stock values (1, 2)
on duplicate key update n = n + 1;  -- ticks
merge into stock using delivery on stock.id = delivery.id when matched then update set n = 1;  -- ticks
