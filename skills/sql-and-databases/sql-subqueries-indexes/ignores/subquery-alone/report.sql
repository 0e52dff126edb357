select * from sale where total > (select avg(total) from sale);
