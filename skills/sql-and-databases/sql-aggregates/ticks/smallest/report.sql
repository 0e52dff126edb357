select count(*), avg(price) from sales
