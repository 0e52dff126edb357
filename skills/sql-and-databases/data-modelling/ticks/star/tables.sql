create table dim_city (id int, name text);
create table fact_sales (city int, total int);  -- ticks
