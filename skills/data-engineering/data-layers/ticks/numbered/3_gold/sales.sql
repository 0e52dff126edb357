select * from sales;  -- ticks
