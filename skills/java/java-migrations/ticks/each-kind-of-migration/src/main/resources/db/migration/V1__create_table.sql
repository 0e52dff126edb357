create table sale (id int);
