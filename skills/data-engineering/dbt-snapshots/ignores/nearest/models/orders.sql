select * from orders where updated_at > (select max(updated_at) from orders_history)
