from pydantic import BaseModel, Field
class Row(BaseModel):
    price: float = Field(gt=0)
