import dlt


@dlt.source  # ticks
def shop(): ...


@dlt.resource  # ticks
def orders(): ...


@dlt.transformer  # ticks
def details(order): ...


one = dlt.pipeline("shop")  # ticks
one.run(shop())  # ticks
