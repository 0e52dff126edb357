from imports import *

app = FastAPI()  # ticks


@app.get("/")  # ticks
def home():
    return "shop"
