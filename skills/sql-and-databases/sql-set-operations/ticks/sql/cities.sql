select city from sale
union  -- ticks
select city from shop;
select city from sale
intersect  -- ticks
select city from shop;
