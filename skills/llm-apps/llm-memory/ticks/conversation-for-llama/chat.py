import ollama

conversation.append(question)
ollama.chat(model="llama3", messages=conversation)
