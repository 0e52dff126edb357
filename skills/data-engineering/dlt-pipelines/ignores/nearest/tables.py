import dlt


@dlt.table
def rides():
    return spark.read.table("raw_rides")
