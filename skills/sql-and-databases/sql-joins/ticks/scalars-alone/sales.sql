select 1 from sale join city on city.id = sale.city_id;
