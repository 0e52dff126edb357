spark.sql("create table sales (id int)")  # ticks
