from langchain_ollama import OllamaLLM

store.as_retriever()
model = OllamaLLM()
