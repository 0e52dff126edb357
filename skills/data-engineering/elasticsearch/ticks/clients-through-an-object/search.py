from elasticsearch import Elasticsearch


class Store:
    def __init__(self):
        self.made = Elasticsearch(url)

    def all(self):
        self.client.index(index="sales", document={})  # ticks
        self.client.bulk(rows)  # ticks
        return self.client.search(index="sales")  # ticks
