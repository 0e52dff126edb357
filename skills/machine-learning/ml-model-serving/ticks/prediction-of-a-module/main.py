from fastapi import FastAPI

from .models import get_prediction
from .network import run_inference, run_prediction

app = FastAPI()


@app.post("/one")
def one(request: dict):
    return get_prediction(request)  # ticks


@app.post("/two")
def two(request: dict):
    return run_inference(request)  # ticks


@app.post("/three")
def three(request: dict):
    return run_prediction(request)  # ticks
