from fastapi import FastAPI

from . import services

app = FastAPI()


@app.get("/sales")
def sales():
    return services.all()
