import ollama

conversation.append({"role": "assistant", "content": answer})
ollama.chat(model="llama3", messages=conversation)
