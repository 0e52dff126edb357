from fastapi import FastAPI

app = FastAPI()


@app.post("/stock")  # ticks
def add(): ...
