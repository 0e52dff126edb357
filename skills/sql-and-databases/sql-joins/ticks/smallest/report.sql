select c.name, count(*) from sales s join customers c on c.id = s.customer
group by c.name order by 2 desc
