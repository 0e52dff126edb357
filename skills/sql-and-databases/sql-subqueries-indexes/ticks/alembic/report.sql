select * from sale
where total > (  -- ticks
  select avg(total) from sale);
