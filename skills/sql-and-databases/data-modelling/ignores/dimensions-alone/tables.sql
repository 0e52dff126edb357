create table dim_city (id int, name text);
create table dim_day (id int, day date);
