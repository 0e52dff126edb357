from invoke import task


@task  # ticks
def a(c): ...


@task  # ticks
def b(c): ...
