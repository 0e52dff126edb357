from elasticsearch import Elasticsearch
from elasticsearch.helpers import async_bulk, bulk, parallel_bulk, streaming_bulk
from elasticsearch_dsl import Document
from opensearchpy import OpenSearch

client = Elasticsearch(url)
client.index(index="sales", document={})  # ticks
client.search(index="sales")  # ticks
client.create(index="sales", document={})  # ticks
bulk(client, rows)  # ticks
streaming_bulk(client, rows)  # ticks
async_bulk(client, rows)  # ticks
parallel_bulk(client, rows)  # ticks
other = OpenSearch(url)
other.search(index="sales")  # ticks


class Sale(Document): ...  # ticks
