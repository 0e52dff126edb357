import nox


@nox.session  # ticks
def c(session): ...
