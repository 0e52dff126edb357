from langchain_openai import ChatOpenAI
from pydantic import BaseModel


class Invoice(BaseModel):
    total: float


model = ChatOpenAI(model="gpt-4o").with_structured_output(Invoice)
