create table sale (id int primary key,
  customer int references customer (id))
