engine = create_engine("snowflake://shop@account/shop")  # ticks
engine.connect().execute(query)
