import polars as pl

rows = pl.read_csv("sales.csv")
rows.with_columns(year=2026)  # ticks
rows.group_by("city")  # ticks
rows.group_by_dynamic("day")  # ticks
rows.join(cities, on="city")  # ticks
rows.join_asof(cities, on="day")  # ticks
rows.agg(total="sum")  # ticks
rows.pivot("city")  # ticks
rows.unpivot()  # ticks
rows.filter(total=1)  # ticks
rows.unique()  # ticks
pl.when(rows.open)  # ticks
pl.concat([rows, cities])  # ticks
pl.concat_str(["a", "b"])  # ticks
