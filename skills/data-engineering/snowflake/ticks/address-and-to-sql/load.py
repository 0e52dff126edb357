engine = create_engine("snowflake://shop@account/shop")  # ticks
frame.to_sql("sales", engine)
