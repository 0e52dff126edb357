create table sale (id int, day timestamp with time zone);
select * from sale;
