from dagster import asset, graph, job, op


@op  # ticks
def read(): ...


@asset  # ticks
def sales(): ...


@graph  # ticks
def steps(): ...


@job  # ticks
def load(): ...
