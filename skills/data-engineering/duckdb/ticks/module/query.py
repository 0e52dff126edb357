import duckdb

duckdb.sql("select 1")  # ticks
duckdb.query("select 1")  # ticks
duckdb.execute("select 1")  # ticks
duckdb.executemany("insert into a values (?)", rows)  # ticks
duckdb.read_parquet("a.parquet")  # ticks
duckdb.read_csv("a.csv")  # ticks
duckdb.read_json("a.json")  # ticks
duckdb.from_df(frame)  # ticks
duckdb.from_parquet("a.parquet")  # ticks
