from dagster import asset


@asset  # ticks
def sales(): ...
