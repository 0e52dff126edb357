import dlt

cursor = dlt.sources.incremental("changed")  # ticks


@dlt.resource(write_disposition="merge")  # ticks
def sales(): ...


pipeline = dlt.pipeline("shop", write_disposition="merge")  # ticks
