create procedure p with encryption as select 1;
