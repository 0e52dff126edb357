import tiktoken
from openai import OpenAI

OpenAI().chat.completions.create(model="gpt-4o", messages=rows, max_tokens=200)
