from guardrails import Guard
from openai import OpenAI

OpenAI().responses.create(model="gpt-4o", instructions="Be polite.", input=message)
