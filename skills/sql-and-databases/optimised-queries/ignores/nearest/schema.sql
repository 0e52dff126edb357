create index sales_day on sales (day);
-- explain analyze select 1
