select name from sales where price = (select max(price) from sales); -- ticks
