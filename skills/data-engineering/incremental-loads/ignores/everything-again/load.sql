truncate table sales;
insert into sales select * from raw;
