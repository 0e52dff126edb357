create table report as select name from sale join customer on customer.id = sale.customer_id;
