cities.to_sql("dim_city", engine)
sales.to_sql("fact_sales", engine)  # ticks
stock.to_sql("fct_stock", engine)  # ticks
sales.write.saveAsTable("shop.fact_sales")  # ticks
stock.write.saveAsTable("shop.fct_stock")  # ticks
