from fastapi import FastAPI

app = FastAPI(title="Shop", version="1.0.0")


@app.get("/sales")
def sales(): ...
