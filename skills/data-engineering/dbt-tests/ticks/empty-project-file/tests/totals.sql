select * from sales where total < 0
