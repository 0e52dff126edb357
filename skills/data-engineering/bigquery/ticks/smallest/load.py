from google.cloud import bigquery
client = bigquery.Client()
client.load_table_from_uri("gs://sales/a.csv", "sales")
