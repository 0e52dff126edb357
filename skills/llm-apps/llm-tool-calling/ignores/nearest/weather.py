from langchain_core.tools import tool
from openai import OpenAI


def temperature(town: str) -> str:
    return OpenAI().responses.create(model="gpt-4o", input=f"Temperature in {town}?").output_text
