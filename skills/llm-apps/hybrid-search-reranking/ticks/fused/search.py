from qdrant_client import QdrantClient, models

client = QdrantClient("http://localhost:6333")
client.query_points(
    "pages",
    prefetch=[models.Prefetch(query=words, using="bm25"), models.Prefetch(query=vector, using="dense")],
    query=models.FusionQuery(fusion=models.Fusion.RRF),  # ticks
)
