import requests
from ctransformers import AutoModelForCausalLM
from gpt4all import GPT4All
from langchain_community.chat_models import ChatOllama
from langchain_community.llms import GPT4All as ChainGPT4All
from langchain_community.llms import CTransformers, LlamaCpp
from langchain_ollama import OllamaLLM
from llama_cpp import Llama
from llama_index.llms.ollama import Ollama
from mlx_lm import generate
from openai import OpenAI
from vllm import LLM

ChatOllama(model="llama3")  # ticks
Ollama(model="llama3")  # ticks
OllamaLLM(model="llama3")  # ticks
LlamaCpp(model_path="llama.gguf")  # ticks
ChainGPT4All(model="orca")  # ticks
CTransformers(model="llama")  # ticks
Llama(model_path="llama.gguf")  # ticks
GPT4All("orca")  # ticks
AutoModelForCausalLM.from_pretrained("llama.gguf")  # ticks
LLM(model="llama3")  # ticks
generate(model, prompt=question)  # ticks
requests.post("http://localhost:11434/api/generate", json=body)  # ticks
OpenAI(base_url="http://localhost:1234/v1")  # ticks
OpenAI(base_url="http://127.0.0.1:1234/v1")  # ticks
