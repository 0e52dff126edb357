spark.sql("create view totals as values (1)")  # ticks
