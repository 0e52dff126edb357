create table sales (id int);  -- ticks
