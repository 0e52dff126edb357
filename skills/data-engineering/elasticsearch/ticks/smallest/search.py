from elasticsearch import Elasticsearch
client = Elasticsearch(url)
client.search(index="sales", query=query)
