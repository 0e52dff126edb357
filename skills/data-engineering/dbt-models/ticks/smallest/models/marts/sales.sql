select day, sum(price) as price from {{ ref('raw_sales') }} group by day
