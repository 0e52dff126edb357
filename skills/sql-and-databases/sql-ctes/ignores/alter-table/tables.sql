alter table sale add column day timestamp with time zone;
select * from sale;
