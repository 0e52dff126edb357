from fastapi import FastAPI, Request

app = FastAPI()


@app.get("/")
def index(request: Request):
    return {"path": request.url.path}


@app.get("/orders/{order}")
def order(order: int, full: bool = False):
    return {"order": order, "full": full}
