import azure.functions as func

app = func.FunctionApp()
blueprint = func.Blueprint()


@app.route("sales")  # ticks
def sales(request): ...


@blueprint.route("stock")  # ticks
def stock(request): ...
