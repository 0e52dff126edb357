create table sale (id int primary key, day date);
select * from sale where day is not null
