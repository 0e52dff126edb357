select * from source;  -- ticks
