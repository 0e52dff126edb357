store.as_retriever()
model.generate_content(text)
