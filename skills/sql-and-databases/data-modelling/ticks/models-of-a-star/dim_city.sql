select city_id, name from {{ ref('stg_city') }}
