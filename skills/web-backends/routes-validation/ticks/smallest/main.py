from fastapi import FastAPI
from pydantic import BaseModel
class Item(BaseModel):
    name: str
app = FastAPI()
@app.put("/items/{id}")
def put(id: int, item: Item): ...
