-- ticks
select city_id, total from {{ ref('stg_sales') }}
