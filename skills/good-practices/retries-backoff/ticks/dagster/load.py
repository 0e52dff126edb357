from dagster import RetryPolicy, op


@op(retry_policy=RetryPolicy(max_retries=3, delay=10))  # ticks
def load():
    return read()
