create schema bronze;  -- ticks
create schema if not exists gold;  -- ticks
