import pandas as pd
import pandas_gbq

rows = pandas_gbq.read_gbq("select 1")  # ticks
pandas_gbq.to_gbq(rows, "shop.sales")  # ticks
frame.to_gbq("shop.sales")  # ticks
again = pd.read_gbq("select 1")  # ticks
