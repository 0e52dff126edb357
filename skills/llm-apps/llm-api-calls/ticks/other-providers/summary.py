import boto3
import cohere
import requests
from huggingface_hub import InferenceClient
from mistralai import Mistral

InferenceClient().chat_completion(rows)  # ticks
InferenceClient().text_generation(text)  # ticks
cohere.Client().chat(message=text)  # ticks
Mistral(api_key=key).chat.complete(model="mistral", messages=rows)  # ticks
bedrock = boto3.client("bedrock-runtime")
bedrock.invoke_model(modelId="claude", body=body)  # ticks
bedrock.converse(modelId="claude", messages=rows)  # ticks
requests.post("https://api.openai.com/v1/chat/completions", json=body)  # ticks
requests.post("https://openrouter.ai/api/v1/chat/completions", json=body)  # ticks
requests.post("https://api.anthropic.com/v1/messages", json=body)  # ticks
requests.post("https://api.groq.com/openai/v1/chat/completions", json=body)  # ticks
requests.post("https://api.mistral.ai/v1/chat/completions", json=body)  # ticks
requests.post("https://api.deepseek.com/chat/completions", json=body)  # ticks
requests.post("https://generativelanguage.googleapis.com/v1beta/models/gemini:generateContent", json=body)  # ticks
requests.post("https://api-inference.huggingface.co/models/gpt2", json=body)  # ticks
