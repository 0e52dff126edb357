from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()


class Sale(BaseModel):
    city: str


@app.get("/sales/{city}", response_model=list[Sale])
def sales(city: str, limit: int = 100): ...


@app.delete("/sales/{id}")
def remove(id: int): ...
