select day, sum(price) from sales group by day -- sum(price) over (order by day)
