from elasticsearch.helpers import bulk
from shop.search import client

bulk(client, rows)  # ticks
