import typer

app = typer.Typer()


@app.callback()  # ticks
def common(verbose: bool = False): ...


@app.command()  # ticks
def report(day: str): ...


def single(day: str): ...


typer.run(single)  # ticks
