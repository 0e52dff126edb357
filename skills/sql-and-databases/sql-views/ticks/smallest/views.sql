create or replace view open_orders as
select * from orders where closed is null
