create or replace view totals as select sum(price) from sales;
insert into sales values (1, 2);
