explain analyze select * from sales where day = '2026-01-01'
