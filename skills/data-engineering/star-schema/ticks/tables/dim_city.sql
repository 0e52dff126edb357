create table dim_city (id int);  -- ticks
