import pandas as pd

rows = pd.read_csv("sales.csv")
rows.plot(x="day")  # ticks
rows.plot.bar()  # ticks
rows["total"].hist()  # ticks
