from delta.tables import DeltaTable

table = DeltaTable.forPath(spark, "sales")
change = table.merge(rows, "a.id = b.id")  # ticks
