create table cleaned (id int);  -- ticks
