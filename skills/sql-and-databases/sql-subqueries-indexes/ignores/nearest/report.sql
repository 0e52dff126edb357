create table t (id int primary key);
select * from t where id in (1, 2)
