select * from stg_sales
