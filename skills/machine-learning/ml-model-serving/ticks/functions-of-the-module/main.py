from fastapi import FastAPI

app = FastAPI()


def get_prediction(row):
    return row


def run_inference(row):
    return row


def run_prediction(row):
    return row


@app.post("/one")
def one(request: dict):
    return get_prediction(request)  # ticks


@app.post("/two")
def two(request: dict):
    return run_inference(request)  # ticks


@app.post("/three")
def three(request: dict):
    return run_prediction(request)  # ticks
