from prefect import flow


@flow(on_failure=[tell])  # ticks
def load(): ...
