import polars as pl

sales = pl.read_csv("sales.csv").select("id", "city").join(cities, on="city").group_by("city").len()
by_day = connection.execute("SELECT day FROM sale ORDER BY day")
