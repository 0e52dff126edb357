from fastapi import FastAPI

app = FastAPI()


@app.get("/sales")
def sales(): ...
