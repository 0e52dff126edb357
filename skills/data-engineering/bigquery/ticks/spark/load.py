rows.write.format("bigquery").save("shop.sales")  # ticks
