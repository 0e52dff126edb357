select * from raw;  -- ticks
