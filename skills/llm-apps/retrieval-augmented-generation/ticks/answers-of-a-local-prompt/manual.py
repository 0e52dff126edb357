import ollama

store.as_retriever()
ollama.generate(model="llama3", prompt=text)
