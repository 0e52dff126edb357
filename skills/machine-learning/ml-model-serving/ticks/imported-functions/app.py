from fastapi import FastAPI

from model import make_prediction

app = FastAPI()


@app.get("/three")
def three(x: float):
    return make_prediction(x)
