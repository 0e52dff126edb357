CREATE TABLE sales_by_city
CLUSTER BY city -- ticks
AS SELECT city, day FROM sales;
