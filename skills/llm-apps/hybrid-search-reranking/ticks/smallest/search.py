from sentence_transformers import CrossEncoder

ranker = CrossEncoder("cross-encoder/ms-marco-MiniLM-L6-v2")
scores = ranker.predict([(question, page) for page in pages])
