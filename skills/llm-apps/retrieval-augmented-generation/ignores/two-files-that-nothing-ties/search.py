store.similarity_search(question)
