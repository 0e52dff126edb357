create table sale (id int primary key, day date not null,
  customer int references customer (id))
