history.append(question)
client.messages.create(model="claude", messages=history)
