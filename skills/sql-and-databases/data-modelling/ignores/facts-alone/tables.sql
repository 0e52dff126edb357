create table fact_sales (id int, total int);
