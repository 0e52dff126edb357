create table customer (id integer primary key, name text);
create table weather (id integer primary key, day date);
select name from customer;
