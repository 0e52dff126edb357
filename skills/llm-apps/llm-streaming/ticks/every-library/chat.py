import anthropic
import litellm
import ollama
from langchain_openai import ChatOpenAI
from openai import OpenAI

OpenAI().chat.completions.create(model="gpt-4o", messages=rows, stream=True)  # ticks
OpenAI().responses.create(model="gpt-4o", input=text, stream=True)  # ticks
model.generate_content(text, stream=True)  # ticks
ollama.chat(model="llama3", messages=rows, stream=True)  # ticks
ollama.generate(model="llama3", prompt=text, stream=True)  # ticks
litellm.completion(model="gpt-4o", messages=rows, stream=True)  # ticks
anthropic.Anthropic().messages.create(model="claude", messages=rows, stream=True)  # ticks
ChatOpenAI().astream(text)  # ticks
ChatOpenAI().astream_events(text)  # ticks
ChatOpenAI().stream(text)  # ticks
client.models.generate_content_stream(model="gemini", contents=text)  # ticks
