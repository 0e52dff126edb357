select id as shop_id, city from shops
