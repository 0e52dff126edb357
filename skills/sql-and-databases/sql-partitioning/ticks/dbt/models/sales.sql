{{
    config(
        materialized='table',
        -- ticks
        partition_by={'field': 'sold_at', 'data_type': 'timestamp', 'granularity': 'month'}
    )
}}

select id, sold_at from shop
