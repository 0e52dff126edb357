with recent as (select * from sales where day > '2026-01-01')
select count(*) from recent
