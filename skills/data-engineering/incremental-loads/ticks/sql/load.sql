merge into sales using changes on sales.id = changes.id when matched then update set total = 1;  -- ticks
