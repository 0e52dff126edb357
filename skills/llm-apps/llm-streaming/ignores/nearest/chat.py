import requests
from openai import OpenAI

answer = OpenAI().chat.completions.create(model="gpt-4o", messages=rows)
file = requests.get("https://example.org/file", stream=True)
