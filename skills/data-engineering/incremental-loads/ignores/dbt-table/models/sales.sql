{{ config(materialized='table') }}

select id, sold_at from {{ ref('stg_sales') }}
