from langchain_ollama import OllamaLLM

build(OllamaLLM()).invoke(text)
