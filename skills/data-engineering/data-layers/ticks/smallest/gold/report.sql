select day from sales
