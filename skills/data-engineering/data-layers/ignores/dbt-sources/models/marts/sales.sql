select * from stg_sales  -- ticks
