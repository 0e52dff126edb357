rows.write.format("snowflake").save()  # ticks
rows.write.format("net.snowflake.spark.snowflake").save()  # ticks
