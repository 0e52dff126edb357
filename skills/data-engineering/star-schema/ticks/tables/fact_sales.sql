create table fact_sales (id int);  -- ticks
