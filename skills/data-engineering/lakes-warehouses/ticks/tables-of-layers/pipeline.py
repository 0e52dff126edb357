rows.write.saveAsTable("bronze.sales")  # ticks
rows.write.saveAsTable("silver_sales")  # ticks
rows.write.saveAsTable("shop.gold.sales")  # ticks
rows.write.saveAsTable("gold.sales")  # ticks
