from fastapi import FastAPI

app = FastAPI()


def predict(x):
    return x


def predict_one(x):
    return x


def make_prediction(x):
    return x


@app.get("/one")
def one(x: float):
    return predict(x)  # ticks


@app.get("/two")
def two(x: float):
    return predict_one(x)  # ticks


@app.get("/three")
def three(x: float):
    return make_prediction(x)  # ticks
