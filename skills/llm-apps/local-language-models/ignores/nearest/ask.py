import ollama
from openai import OpenAI

OpenAI(base_url="https://api.groq.com/openai/v1").responses.create(model="llama3", input=question)
