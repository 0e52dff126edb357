select sum(total) from sales;
