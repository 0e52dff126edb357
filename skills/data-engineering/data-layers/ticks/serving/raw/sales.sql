create table raw (id int);  -- ticks
