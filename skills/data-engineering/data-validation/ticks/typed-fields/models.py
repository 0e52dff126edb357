from pydantic import BaseModel


class Sale(BaseModel):
    city: str  # ticks
