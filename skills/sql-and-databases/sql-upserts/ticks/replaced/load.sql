insert or replace into sales (id, price) values (1, 2); -- ticks
replace into sales (id, price) values (1, 2); -- ticks
