from fastapi import FastAPI

app = FastAPI()


@app.get("/loaves")  # ticks
def loaves():
    return []
