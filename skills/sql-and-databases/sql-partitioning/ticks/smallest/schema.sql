create table sale (id int, day date)
partition by range (day)
