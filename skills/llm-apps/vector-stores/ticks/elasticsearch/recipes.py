from elasticsearch import Elasticsearch

store = Elasticsearch("http://localhost:9200")
store.search(
    index="recipes",
    knn={"field": "embedding", "query_vector": vector, "k": 5},  # ticks
)
