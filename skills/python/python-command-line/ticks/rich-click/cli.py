import rich_click as click


@click.command()  # ticks
def report(): ...
