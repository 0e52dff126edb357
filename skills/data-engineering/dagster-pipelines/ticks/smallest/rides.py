from dagster import asset


@asset
def rides():
    return read_rides()
