import instructor
import ollama
import openai
from google.genai import types
from google.generativeai import GenerationConfig, GenerativeModel
from langchain_core import output_parsers
from pydantic_ai import Agent

client = openai.OpenAI()
client.chat.completions.create(model="gpt-4o", messages=rows, response_format={"type": "json_object"})  # ticks
client.chat.completions.parse(model="gpt-4o", messages=rows, response_format=Invoice)  # ticks
client.responses.parse(model="gpt-4o", input=rows, text_format=Invoice)  # ticks
output_parsers.PydanticOutputParser(pydantic_object=Invoice)  # ticks
output_parsers.JsonOutputParser()  # ticks
output_parsers.StructuredOutputParser.from_response_schemas([])  # ticks
instructor.from_openai(client)  # ticks
types.GenerateContentConfig(response_schema=Invoice)  # ticks
GenerationConfig(response_mime_type="application/json")  # ticks
GenerativeModel("gemini", response_schema=Invoice)  # ticks
model.generate_content(rows, response_mime_type="application/json")  # ticks
Agent("gpt-4o", output_type=Invoice)  # ticks
Agent("gpt-4o", result_type=Invoice)  # ticks
ollama.chat(model="llama3", messages=rows, format="json")  # ticks
ollama.generate(model="llama3", prompt=text, format="json")  # ticks
