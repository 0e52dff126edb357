import os
from pydantic import BaseModel
PORT = int(os.getenv("PORT", "8000"))
class Item(BaseModel):
    a: int
