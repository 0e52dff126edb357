from delta.tables import DeltaTable

rows.write.format("delta").save("sales")  # ticks
rows.write.format("iceberg").save("sales")  # ticks
rows.write.format("hudi").save("sales")  # ticks
rows.write.format("org.apache.hudi").save("sales")  # ticks
DeltaTable.forPath(spark, "sales")  # ticks
DeltaTable.forName(spark, "sales")  # ticks
DeltaTable.create(spark)  # ticks
DeltaTable.createIfNotExists(spark)  # ticks
DeltaTable.replace(spark)  # ticks
DeltaTable.createOrReplace(spark)  # ticks
DeltaTable.convertToDelta(spark, "sales")  # ticks
