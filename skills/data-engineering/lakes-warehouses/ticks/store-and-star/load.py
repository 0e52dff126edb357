from minio import Minio

lake = Minio("localhost:9000")  # ticks
frame.to_sql("dim_city", engine)  # ticks
frame.to_sql("fact_sales", engine)  # ticks
frame.to_gbq("shop.fct_sales")  # ticks
