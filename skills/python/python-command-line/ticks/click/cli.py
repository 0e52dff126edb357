import click


@click.group()  # ticks
def cli(): ...


@cli.command()
def init(): ...


@click.command()  # ticks
@click.argument("day")  # ticks
@click.option("--format", default="csv")  # ticks
def report(day, format): ...
