select * from raw  -- ticks
