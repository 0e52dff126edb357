update sale set total = 1;  -- ticks
