-- ticks
insert into sale values (1);
-- ticks
delete from sale;
-- ticks
select id from sale;
