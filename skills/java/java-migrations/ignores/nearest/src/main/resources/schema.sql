create table sale (id int primary key);
