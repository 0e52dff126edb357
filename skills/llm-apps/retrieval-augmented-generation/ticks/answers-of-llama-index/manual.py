from llama_index.llms.ollama import Ollama

store.as_retriever()
model = Ollama()
