import azure.functions as func
app = func.FunctionApp()
@app.route("sales")
def sales(request): ...
