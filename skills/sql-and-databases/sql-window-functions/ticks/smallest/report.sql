select day, sum(price) over (partition by shop order by day) from sales
