insert into t values (1); select * from t;
update t set a = 2 where a = 1; delete from t where a = 2;
