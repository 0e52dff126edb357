spark.sql("merge into sales using raw on sales.id = raw.id when matched then update set total = 1")  # ticks
