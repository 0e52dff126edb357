from fastapi import FastAPI

from models import Sale

app = FastAPI()


@app.get("/sales")
def sales():
    return [Sale()]
