create table sale (id int primary key);
select * from sale where id in (1, 2);
