insert into sale values (1);
select * from sale;
delete from sale;
