create table sale (id int primary key);
create table customer (id int)
