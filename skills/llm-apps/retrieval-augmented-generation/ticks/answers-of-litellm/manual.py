import litellm

store.as_retriever()
litellm.completion(model="gpt-4o", messages=rows)
