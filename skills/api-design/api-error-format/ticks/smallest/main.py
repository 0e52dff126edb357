from fastapi.responses import JSONResponse
@app.exception_handler(StockError)
def stock(request, error): return JSONResponse({'title': 'No stock'}, 409)
