select * from open_orders -- create view open_orders
