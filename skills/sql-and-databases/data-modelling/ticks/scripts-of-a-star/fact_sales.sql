-- ticks
create table sales (city int, total int);
