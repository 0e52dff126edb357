history.append({"role": "assistant", "content": answer})
client.messages.create(model="claude", messages=history)
