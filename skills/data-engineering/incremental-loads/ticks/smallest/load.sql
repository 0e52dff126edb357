merge into sales using new_sales n on sales.id = n.id
when not matched then insert values (n.id)
