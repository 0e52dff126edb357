create table sales (at timestamp with time zone);
select * from sales
