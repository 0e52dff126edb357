from mage_ai.data_preparation.decorators import custom, data_exporter, data_loader, sensor, transformer


@transformer  # ticks
def one(rides): ...


@data_exporter  # ticks
def two(rides): ...


@sensor  # ticks
def three(): ...


@custom  # ticks
def four(): ...


@data_loader  # ticks
def five(): ...
