create table serving (id int);  -- ticks
