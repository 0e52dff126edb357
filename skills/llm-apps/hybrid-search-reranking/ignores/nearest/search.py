from sentence_transformers import CrossEncoder, SentenceTransformer

store.similarity_search(question)
model = SentenceTransformer("all-MiniLM-L6-v2")
