create index on sale (day) with (fillfactor = 70);
select 1;
