truncate table sales;
insert into sales select * from new_sales -- merge into
