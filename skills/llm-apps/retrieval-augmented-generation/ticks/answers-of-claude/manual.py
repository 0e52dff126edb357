store.as_retriever()
client.messages.create(model="claude", messages=rows)
