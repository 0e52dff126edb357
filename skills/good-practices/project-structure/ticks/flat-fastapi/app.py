from fastapi import FastAPI

app = FastAPI()


@app.post("/loaves")  # ticks
def bake():
    return {}
