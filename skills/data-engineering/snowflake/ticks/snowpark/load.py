from snowflake.snowpark import Session

one = Session.builder.getOrCreate()  # ticks
two = Session.builder.configs(settings).create()  # ticks
one.sql("select 1")  # ticks
one.table("SALES")  # ticks
one.create_dataframe(rows)  # ticks
one.read.csv("sales.csv")  # ticks
