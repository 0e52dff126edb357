store.as_retriever()
client.responses.create(model="gpt-4o", input=text)
