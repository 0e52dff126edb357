from mage_ai.data_preparation.decorators import data_exporter, data_loader, transformer


@data_loader  # ticks
def load(): ...


@transformer  # ticks
def clean(rides): ...


@data_exporter  # ticks
def write(rides): ...
