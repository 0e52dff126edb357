explain analyze select * from sales where day = '2026-01-01';
explain analyze select * from sales where day >= '2026-01-01' and day < '2026-01-02';
