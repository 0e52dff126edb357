create table sale (shop int references shop (id));
create table shop (id int) -- dim_shop, fact_sale
