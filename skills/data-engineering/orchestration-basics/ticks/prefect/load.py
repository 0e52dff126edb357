from prefect import Flow, flow, task

old = Flow("load")  # ticks


@task  # ticks
def read(): ...


@flow  # ticks
def load(): ...
