explain analyze select * from sale;  -- ticks
create materialized view by_city as select city, count(*) from sale group by city;  -- ticks
