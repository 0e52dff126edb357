from fastapi import FastAPI, Path, Query
from pydantic import BaseModel

app = FastAPI()


class Sale(BaseModel):  # ticks
    city: str


@app.get("/sales", response_model=list[Sale])
def sales(limit=Query(10, le=100)): ...  # ticks


@app.get("/sales/{id}", response_model=Sale)
def one(id=Path(ge=1)): ...  # ticks
