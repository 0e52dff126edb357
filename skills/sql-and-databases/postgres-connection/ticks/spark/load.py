sales.write.format("jdbc").option("url", "jdbc:postgresql://db/shop").option("dbtable", "sales").save()  # ticks
