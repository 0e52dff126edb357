import dlt
from pyspark import pipelines


@dlt.table  # ticks
def sales(): ...


@dlt.view  # ticks
def stock(): ...


@pipelines.materialized_view  # ticks
def totals(): ...
