engine = create_engine("snowflake://shop@account/shop")  # ticks
rows = pd.read_sql(query, engine)
