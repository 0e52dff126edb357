create index sales_day on sales (day);
select * from sales where id in (select id from big)
