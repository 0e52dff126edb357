sales.to_sql("fact_sales", engine)  # ticks
sales.write.saveAsTable("shop.fct_sales")  # ticks
sales.write.insertInto("fact_sales")  # ticks
sales.writeTo("shop.fact_sales")  # ticks
sales.to_gbq("shop.fact_sales")  # ticks
sales.write_table("fact_sales")  # ticks
cities.to_sql("dim_city", engine)  # ticks
cities.write.saveAsTable("shop.dim_city")  # ticks
cities.write.insertInto("dim_city")  # ticks
cities.writeTo("shop.dim_city")  # ticks
cities.to_gbq("shop.dim_city")  # ticks
cities.write_table("dim_city")  # ticks
