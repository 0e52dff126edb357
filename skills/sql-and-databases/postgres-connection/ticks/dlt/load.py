import dlt

pipeline = dlt.pipeline("sales", destination="postgres")  # ticks
