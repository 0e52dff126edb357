from dataclasses import dataclass
from pydantic import BaseModel
class Point(BaseModel):
    x: int
