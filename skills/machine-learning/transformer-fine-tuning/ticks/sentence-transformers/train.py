from sentence_transformers import SentenceTransformerTrainer

trainer = SentenceTransformerTrainer(model=model)
