create view v as select * from sale with check option;
