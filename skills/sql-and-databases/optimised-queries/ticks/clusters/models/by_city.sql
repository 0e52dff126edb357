{{ config(
    materialized="table",
    cluster_by=["city"], -- ticks
) }}
select city, day from {{ ref("sales") }}
