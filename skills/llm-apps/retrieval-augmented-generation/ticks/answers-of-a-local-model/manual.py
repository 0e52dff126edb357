import ollama

store.as_retriever()
ollama.chat(model="llama3", messages=rows)
