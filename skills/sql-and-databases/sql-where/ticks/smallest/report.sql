select * from sales where price > 10
