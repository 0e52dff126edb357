from google.cloud import bigquery, storage
client = storage.Client()  # bigquery.Client().query
