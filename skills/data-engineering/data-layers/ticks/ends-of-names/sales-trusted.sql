create table trusted (id int);  -- ticks
