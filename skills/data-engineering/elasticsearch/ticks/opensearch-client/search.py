from opensearchpy import OpenSearch

made = OpenSearch(url)


def all(client):
    return client.search(index="sales")  # ticks
