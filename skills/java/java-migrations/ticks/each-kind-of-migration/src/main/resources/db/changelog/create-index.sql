create index sale_city on sale (city);
