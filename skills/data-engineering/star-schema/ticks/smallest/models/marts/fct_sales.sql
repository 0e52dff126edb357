select day, shop_id, price from sales
