create table sale as select * from read_csv('sales.csv');  -- ticks
create table city as select * from read_parquet('cities/*.parquet');  -- ticks
