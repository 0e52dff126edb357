import csv

import pandas as pd
import polars as pl

pl.scan_csv("e.csv")  # ticks
pd.read_csv("f.csv")  # ticks
frame.to_csv("g.csv")  # ticks
frame.write_csv("h.csv")  # ticks
spark.read.csv("i.csv")  # ticks
rows.write.mode("overwrite").csv("j.csv")  # ticks
csv.reader(file)  # ticks
csv.DictReader(file)  # ticks
csv.writer(file)  # ticks
csv.DictWriter(file)  # ticks
